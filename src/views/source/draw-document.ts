/** Draws a whole document, as a skeleton or as its text, and the state of its fragments upon it. */
import type { Paragraph } from "../../model/schema/source.ts";
import { writingDirection } from "../writing-direction.ts";
import { type Drawing, drawRows } from "./draw-paragraph.ts";
import { layoutSkeleton } from "./layout-skeleton.ts";
import { layoutText } from "./layout-text.ts";
import type { Columns, Size } from "./measure-columns.ts";
import type { Fragment, SourceModel } from "./source-model.ts";
import "./draw-document.css";

/** A document as it stands on the screen. */
export interface DrawnDocument extends Drawing {
  readonly descriptions: readonly HTMLElement[];
  /** By fragment, what is said of it beside its name. */
  readonly notes: ReadonlyMap<string, HTMLElement>;
}

/** The paragraphs to draw; a document of which none are known is one long one. */
function paragraphsOf(model: SourceModel): readonly Paragraph[] {
  if (model.paragraphs.length > 0) return model.paragraphs;
  return [{ start: 0, end: model.length, role: "body", sentences: [] }];
}

function sizeOf({ role }: Paragraph): Size {
  return role === "dateline" ? "body" : role;
}

function makeParagraph(paragraph: Paragraph, dir: string): HTMLElement {
  const element = document.createElement("p");
  element.className = `source-paragraph is-${sizeOf(paragraph)}`;
  element.dir = dir;
  element.setAttribute("data-offset", String(paragraph.start));
  return element;
}

/** What a screen reader hears in place of the bars; its words are set later, by `describeParts`. */
function makeDescription(): HTMLElement {
  const element = document.createElement("span");
  element.className = "source-hidden";
  element.dir = "auto";
  return element;
}

/**
 * Fills the sheet, which is to be empty, with the document's paragraphs.
 * @param columns of the grid; a text at hand is set without them
 */
export function drawDocument(
  sheet: HTMLElement,
  model: SourceModel,
  columns: Columns,
): DrawnDocument {
  const letters = model.text === null ? null : Array.from(model.text);
  const direction = writingDirection(model.language);
  sheet.lang = model.language;
  sheet.dir = direction;
  const drawing: Drawing = { stops: new Map(), pieces: [], isSkeleton: letters === null };
  const descriptions: HTMLElement[] = [];
  for (const paragraph of paragraphsOf(model)) {
    const element = makeParagraph(paragraph, letters ? "auto" : direction);
    if (letters) {
      drawRows(element, [layoutText(letters, paragraph, model.fragments)], drawing);
    } else {
      const description = makeDescription();
      descriptions.push(description);
      element.append(description);
      const lines = layoutSkeleton(paragraph, model.fragments, columns[sizeOf(paragraph)]);
      drawRows(element, lines, drawing);
    }
    sheet.append(element);
  }
  return { ...drawing, descriptions, notes: addNotes(sheet, drawing) };
}

/** A fragment's name is in the document's language alone, so what the interface says of it is an element of its own. */
function addNotes(sheet: HTMLElement, { stops }: Drawing): ReadonlyMap<string, HTMLElement> {
  const notes = new Map<string, HTMLElement>();
  for (const [key, stop] of stops) {
    const note = document.createElement("span");
    note.id = `source-note-${key}`;
    note.hidden = true;
    stop.setAttribute("aria-describedby", note.id);
    notes.set(key, note);
  }
  sheet.append(...notes.values());
  return notes;
}

/** Puts the interface's words about each skeleton paragraph and each fragment where a screen reader comes by. */
export function describeParts(drawn: DrawnDocument, model: SourceModel): void {
  const paragraphs = paragraphsOf(model);
  drawn.descriptions.forEach((element, index) => {
    const paragraph = paragraphs[index];
    if (!paragraph) return;
    element.lang = model.lang;
    element.textContent = `${model.words.paragraph(index, paragraph.end - paragraph.start)} `;
  });
  for (const { key, facts } of model.fragments) {
    const note = drawn.notes.get(key);
    if (!note) continue;
    note.lang = model.lang;
    note.dir = writingDirection(model.lang);
    note.textContent = facts;
  }
}

/** Shows which fragments are selected, lit and dimmed; where they overlap, the one that stands out most counts. */
export function showStates(drawn: DrawnDocument, fragments: readonly Fragment[]): void {
  const byKey = new Map(fragments.map((fragment) => [fragment.key, fragment]));
  for (const [key, stop] of drawn.stops) {
    const fragment = byKey.get(key);
    stop.ariaLabel = fragment?.exact ?? "";
    stop.ariaCurrent = fragment?.selected ? "true" : null;
  }
  for (const { element, keys } of drawn.pieces) {
    const here = keys.flatMap((key) => byKey.get(key) ?? []);
    const isSelected = here.some(({ selected }) => selected);
    const isLit = here.some(({ emphasis }) => emphasis === "lit");
    const isDimmed = !isSelected && here.every(({ emphasis }) => emphasis === "dimmed");
    element.classList.toggle("is-selected", isSelected);
    element.classList.toggle("is-lit", isLit);
    element.classList.toggle("is-dimmed", isDimmed);
  }
}
