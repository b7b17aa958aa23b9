import { matchesAll, type Direction } from './arrange.ts';
import { ListOrder } from './list-order.ts';
import { readView, writeView, type Choice, type View } from './view-state.ts';

const SORT = 'sort';

/**
 * `<list-filter data-list="id">`: selects that filter and sort the rows of a list by the keys they carry. The address
 * holds what is chosen. Without script the element stays hidden and the list stands as printed.
 */
class ListFilter extends HTMLElement {
  #order: ListOrder | null = null;

  connectedCallback(): void {
    const list = document.getElementById(this.dataset['list'] ?? '');
    if (list === null) return;
    this.#order ??= new ListOrder(list);
    this.addEventListener('change', this.#change);
    this.#button?.addEventListener('click', this.#clear);
    window.addEventListener('popstate', this.#restore);
    this.#restore();
    this.hidden = false;
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#restore);
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  get #choices(): Choice[] {
    return this.#selects.map(({ name, options }) => ({
      name,
      values: [...options].map(({ value }) => value).filter((value) => value !== ''),
    }));
  }

  /** Brings the selects and the list to what the address says. */
  readonly #restore = (): void => {
    const view = readView(location.search, this.#choices);
    for (const select of this.#selects) select.value = view[select.name] ?? '';
    this.#show(view);
    this.#keepInOtherLanguage();
  };

  readonly #change = (): void => {
    const chosen = this.#selects.filter(({ value }) => value !== '');
    const view: View = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    const query = writeView(location.search, this.#choices, view);
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    this.#show(view);
    this.#keepInOtherLanguage();
  };

  /** Opens every filter and keeps the order. The button goes with it, so the first select takes the focus. */
  readonly #clear = (): void => {
    for (const select of this.#selects) if (select.name !== SORT) select.value = '';
    this.#selects[0]?.focus();
    this.#change();
  };

  /** The way to the page in the other language leads to the same view. */
  #keepInOtherLanguage(): void {
    const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    if (link !== null) link.search = location.search;
  }

  #show({ [SORT]: sort, ...filters }: View): void {
    const order = this.#order;
    if (order === null) return;
    for (const item of order.items) item.hidden = !matchesAll(item.dataset, filters);
    order.restore();
    if (sort !== undefined) order.sort(sort, this.#directionOf(sort));
    const isFiltered = Object.keys(filters).length > 0;
    order.showHeads(isFiltered);
    if (this.#button) this.#button.hidden = !isFiltered;
    this.#count(order.items);
  }

  #directionOf(sort: string): Direction {
    const option = this.querySelector<HTMLOptionElement>(`select[name="${SORT}"] option[value="${sort}"]`);
    return option?.dataset['direction'] === 'down' ? 'down' : 'up';
  }

  /** Says how many of how many are shown. */
  #count(items: readonly HTMLElement[]): void {
    const output = this.querySelector('output');
    if (output === null) return;
    const shown = items.filter(({ hidden }) => !hidden).length;
    const pattern = (shown === items.length ? this.dataset['all'] : this.dataset['some']) ?? '';
    output.textContent = pattern.replace('{shown}', String(shown)).replace('{all}', String(items.length));
  }
}

customElements.define('list-filter', ListFilter);
