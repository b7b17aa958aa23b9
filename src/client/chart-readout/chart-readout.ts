import { nearestIndex } from './nearest.ts';
import { findStops, type Reading, type Stop } from './read-table.ts';

/** How far a pointer may be from a mark, in pixels of the screen. */
const REACH = 44;

/** Room that a mark keeps above the readout and below the edge of the window. */
const AIR = 24;

/** Keys that walk through the rows; the others are those of the slider itself. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * `<chart-readout data-table="id">`: reads the row of the nearest mark out of the chart's table. A slider makes it one
 * stop for the keyboard. Without script the chart stands alone and its table beside it.
 */
class ChartReadout extends HTMLElement {
  #stops: Stop[] = [];

  connectedCallback(): void {
    const table = document.getElementById(this.dataset['table'] ?? '');
    const [slider, shelf] = [this.#slider, this.querySelector<HTMLElement>('.readout-shelf')];
    if (!(table instanceof HTMLTableElement) || slider === null || shelf === null) return;
    this.#stops = findStops(this, table);
    if (this.#stops.length === 0) return;
    slider.max = String(this.#stops.length);
    slider.addEventListener('focus', () => this.#walkTo(Number(slider.value) - 1));
    slider.addEventListener('input', () => this.#walkTo(Number(slider.value) - 1));
    slider.addEventListener('blur', () => this.#close());
    slider.addEventListener('keydown', this.#press);
    this.addEventListener('pointermove', this.#point);
    this.addEventListener('pointerdown', this.#point);
    this.addEventListener('pointerleave', this.#leave);
    shelf.hidden = false;
  }

  get #slider(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type="range"]');
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const at = Number(this.#slider?.value) - 1 + step;
    this.#walkTo(Math.min(Math.max(at, 0), this.#stops.length - 1));
  };

  readonly #point = ({ clientX, clientY, target }: PointerEvent): void => {
    if (!(target instanceof Element) || target.closest('.readout-shelf') !== null) return;
    const marks = this.#stops.flatMap(({ marks: own }, at) => own.map((mark) => ({ at, mark })));
    const shown = marks.filter(({ mark }) => mark.getClientRects().length > 0);
    const rooms = shown.map(({ mark }) => mark.getBoundingClientRect());
    const nearest = nearestIndex(rooms, clientX, clientY, REACH);
    const at = nearest === null ? undefined : shown[nearest]?.at;
    if (at !== undefined) this.#read(at);
    else this.#leave();
  };

  /** A pointer that goes leaves the keyboard its row. */
  readonly #leave = (event?: PointerEvent): void => {
    if (event?.pointerType !== 'touch' && document.activeElement !== this.#slider) this.#close();
  };

  /** Reads a row, and brings its mark out from under the readout or back onto the screen. */
  #walkTo(at: number): void {
    this.#read(at);
    const mark = this.#stops[at]?.marks.find((each) => each.getClientRects().length > 0);
    const card = this.querySelector('.readout-card');
    if (mark === undefined || card === null) return;
    const room = mark.getBoundingClientRect();
    const foot = card.getBoundingClientRect().top - AIR;
    if (room.bottom > foot) scrollBy(0, room.bottom - foot);
    else if (room.top < AIR) scrollBy(0, room.top - AIR);
  }

  #read(at: number): void {
    const [stop, slider] = [this.#stops[at], this.#slider];
    if (stop === undefined || slider === null) return;
    const text = this.#pattern(at);
    slider.value = String(at + 1);
    slider.setAttribute('aria-valuetext', text);
    if (this.dataset['open'] === text) return;
    this.dataset['open'] = text;
    this.#mark(stop);
    this.#write(stop.reading);
  }

  #pattern(at: number): string {
    const values: Record<string, number> = { at: at + 1, all: this.#stops.length };
    return (this.dataset['position'] ?? '').replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name]));
  }

  #close(): void {
    delete this.dataset['open'];
    this.#mark(null);
    this.#write(null);
  }

  #mark(stop: Stop | null): void {
    for (const { marks } of this.#stops)
      for (const mark of marks) mark.classList.toggle('is-read', marks === stop?.marks);
  }

  /** The row in the live region: the name bold, then each value after its head. */
  #write(reading: Reading | null): void {
    const output = this.querySelector('output');
    if (reading === null) output?.replaceChildren();
    if (reading === null) return;
    const name = document.createElement('b');
    name.textContent = reading.name;
    const join = this.dataset['join'] ?? ' ';
    const parts = reading.parts.flatMap(({ head, value }) => {
      const label = document.createElement('small');
      label.textContent = head;
      return [join, label, ` ${value}`];
    });
    output?.replaceChildren(name, ...parts);
  }
}

customElements.define('chart-readout', ChartReadout);
