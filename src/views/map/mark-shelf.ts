/** Every event's button and every stack's, wherever they stand in the page: who has the focus, and the one tab stop. */
import type { MapMark } from "./map-model.ts";
import { createMarkButton, type MarkButton, type MarkIntents } from "./mark-button.ts";
import { STACK_CLASS } from "./stack-button.ts";

export interface ShelvedStack {
  readonly ids: readonly string[];
  /** Zooming in would not take it apart. */
  readonly isOnePlace: boolean;
}

/** Holds the buttons of the marks; others put them into the page and take them out. */
export class MarkShelf {
  marks: ReadonlyMap<string, MapMark> = new Map();
  readonly stacks = new Map<HTMLElement, ShelvedStack>();
  /** While the view itself moves buttons and focus about, their events are nobody's intents. */
  isQuiet = false;
  /** Marks that each take the tab key: those of an opened stack. */
  openIds: readonly string[] = [];
  readonly #buttons = new Map<string, MarkButton>();
  readonly #intents: MarkIntents;

  constructor(intents: MarkIntents) {
    this.#intents = {
      onSelect: intents.onSelect,
      onHover: (id) => {
        if (!this.isQuiet) intents.onHover(id);
      },
    };
  }

  /** Takes new marks up, and the buttons of those that are gone out of the page. */
  take(marks: readonly MapMark[]): void {
    this.marks = new Map(marks.map((mark) => [mark.id, mark]));
    for (const [id, { element }] of this.#buttons)
      if (!this.marks.has(id)) {
        element.remove();
        this.#buttons.delete(id);
      }
    for (const { id } of marks)
      if (!this.#buttons.has(id)) this.#buttons.set(id, createMarkButton(id, this.#intents));
  }

  /** @param beyond says that its place lies outside the frame; null inside it */
  paint(mark: MapMark, beyond: string | null): void {
    this.#buttons.get(mark.id)?.paint(mark, beyond);
  }

  /** A mark's button, in the page or not. */
  buttonOf(id: string): HTMLElement | null {
    return this.#buttons.get(id)?.element ?? null;
  }

  /** A mark's button while it is in the page. */
  elementOf(id: string): HTMLElement | null {
    const element = this.buttonOf(id);
    return element?.isConnected ? element : null;
  }

  /** All buttons in the page: those of events in their order, then those of stacks. */
  walkable(): readonly HTMLElement[] {
    const marks = Array.from(this.marks.keys(), (id) => this.elementOf(id));
    const stacks = Array.from(this.stacks.keys()).filter((stack) => stack.isConnected);
    return [...marks.filter((element) => element !== null), ...stacks];
  }

  /** The event whose button has the focus; of a stack, its first. */
  focusedId(): string | null {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement)) return null;
    for (const id of this.marks.keys()) if (this.buttonOf(id) === active) return id;
    return this.stacks.get(active)?.ids[0] ?? null;
  }

  /**
   * Runs a change of the page. A button that had the focus has it afterwards, or what stands for its event now.
   *
   * @param wanted the event that shall have the focus instead
   */
  keepFocus(change: () => void, wanted: string | null = this.focusedId()): void {
    const before = document.activeElement;
    const wasQuiet = this.isQuiet;
    this.isQuiet = true;
    change();
    this.setTabStops();
    const wasStack = before?.classList.contains(STACK_CLASS) ?? false;
    const target = wanted === null ? null : this.#standIn(wanted, wasStack);
    if (target !== document.activeElement) target?.focus({ preventScroll: true });
    this.isQuiet = wasQuiet;
  }

  /** The selected mark takes the tab key, else the first in the page; the arrow keys walk the others. */
  setTabStops(): void {
    const present = Array.from(this.marks.values()).flatMap((mark) => {
      const element = this.elementOf(mark.id);
      return element === null ? [] : [{ mark, element }];
    });
    const stop = present.find(({ mark }) => mark.selected) ?? present[0];
    for (const one of present)
      one.element.tabIndex = one === stop || this.openIds.includes(one.mark.id) ? 0 : -1;
    for (const [button, { isOnePlace }] of this.stacks)
      button.tabIndex = isOnePlace || stop === undefined ? 0 : -1;
  }

  #standIn(id: string, prefersStack: boolean): HTMLElement | null {
    const stacks = Array.from(this.stacks).filter(([element]) => element.isConnected);
    const stack = stacks.find(([, { ids }]) => ids.includes(id))?.[0] ?? null;
    const element = this.elementOf(id);
    return prefersStack ? (stack ?? element) : (element ?? stack);
  }
}
