import { numberOf, sortByNumber, type Direction } from './arrange.ts';

interface Place {
  item: HTMLElement;
  home: Element;
}

const name = (parameter: string): string => `sort${parameter.charAt(0).toUpperCase()}${parameter.slice(1)}`;

/** The items of a list in document order, and the way back to it. */
export class ListOrder {
  readonly items: readonly HTMLElement[];
  readonly #places: readonly Place[];
  readonly #list: HTMLElement;

  constructor(list: HTMLElement) {
    this.#list = list;
    this.#places = [...list.querySelectorAll<HTMLElement>('[data-item]')].flatMap((item) =>
      item.parentElement === null ? [] : [{ item, home: item.parentElement }],
    );
    this.items = this.#places.map(({ item }) => item);
  }

  /** Every item back to its group, in document order. */
  restore(): void {
    if (this.#list.dataset['sorted'] === undefined) return;
    delete this.#list.dataset['sorted'];
    for (const { item, home } of this.#places) home.append(item);
  }

  /** All items in the first group, by the number each carries for the sort. */
  sort(parameter: string, direction: Direction): void {
    const first = this.#places[0]?.home;
    const sorted = sortByNumber(this.items, (item) => numberOf(item.dataset[name(parameter)]), direction);
    first?.append(...sorted);
    this.#list.dataset['sorted'] = parameter;
  }

  /** Shows what fits: heads of groups or of the whole list, what is true of whole groups or of rows apart. A group without a visible item is hidden. */
  showHeads(isFiltered: boolean): void {
    const isSorted = this.#list.dataset['sorted'] !== undefined;
    this.#toggle('[data-grouped]', !isSorted);
    this.#toggle('[data-flat]', isSorted);
    this.#toggle('[data-whole]', !isSorted && !isFiltered);
    this.#toggle('[data-apart]', isSorted || isFiltered);
    for (const group of this.#list.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
  }

  #toggle(selector: string, isShown: boolean): void {
    for (const part of this.#list.querySelectorAll<HTMLElement>(selector)) part.hidden = !isShown;
  }
}
