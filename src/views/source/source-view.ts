/** The source pane: a document as a skeleton of bars with its quoted fragments in place, or its text once it was dropped. */
import { makeOneStop } from "../one-stop.ts";
import type { View } from "../view.ts";
import { makeDropZone } from "./drop-zone.ts";
import { followSelection } from "./follow-selection.ts";
import { listenToFragments } from "./listen-to-fragments.ts";
import { measureColumns } from "./measure-columns.ts";
import { makeScreen } from "./screen.ts";
import type { SourceHandlers, SourceModel } from "./source-model.ts";
import "./source-view.css";

/** What of a fragment takes the focus. */
const FRAGMENTS = "[data-key][role=button]";

function division(className: string, ...children: HTMLElement[]): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  element.append(...children);
  return element;
}

/**
 * Mounts the source pane. The pane fills the root's height and scrolls inside; where the root has no height of its own it
 * grows with the document.
 * @param root an empty element
 * @param handlers what the pane reports: a fragment picked or pointed at, a file dropped
 * @returns the view; `destroy` leaves the root empty
 */
export function mountSource(root: HTMLElement, handlers: SourceHandlers): View<SourceModel> {
  const gone = new AbortController();
  const sheet = division("source-sheet");
  const scroller = division("source-scroller", sheet);
  scroller.role = "group";
  scroller.tabIndex = -1;
  const pane = division("source-pane", scroller);
  const dropZone = makeDropZone(pane, handlers.onDocument, gone.signal);
  pane.append(dropZone.element);
  root.append(pane);

  let model: SourceModel | null = null;
  const screen = makeScreen(scroller, sheet);
  const follower = followSelection(scroller, screen);
  const setStop = makeOneStop(sheet, FRAGMENTS, "both");
  const draw = () => {
    if (!model) return;
    screen.show(model, meter.read());
    setStop();
    follower.settle();
  };
  const meter = measureColumns(sheet, draw);

  const onSelect = (key: string) => {
    follower.pick(key);
    handlers.onSelect(key);
  };
  const onHover = (key: string | null) => {
    if (!screen.isDrawing()) handlers.onHover(key);
  };
  listenToFragments(sheet, { onSelect, onHover, onFocus: screen.outline }, gone.signal);

  const update = (next: SourceModel) => {
    model = next;
    scroller.ariaLabel = next.words.name;
    dropZone.setWords(next.words);
    const hasText = next.text !== null;
    // The focus would be lost with the strip that had it.
    if (hasText && dropZone.element.contains(document.activeElement)) scroller.focus();
    dropZone.element.hidden = hasText;
    pane.classList.toggle("has-text", hasText);
    follower.expect(next);
    draw();
  };
  const destroy = () => {
    gone.abort();
    meter.stop();
    pane.remove();
  };
  return { update, destroy };
}
