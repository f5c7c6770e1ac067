/** What a person's marking does: the operation on the draft, what the form opens, and what is said or offered after it. */
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { looseForm } from "../../model/document/loose-form.ts";
import { occurrencesOf, type Searchable, searchable } from "../../model/document/occurrences.ts";
import type { Draft } from "../../model/draft/draft.ts";
import { type DocumentText, documentText } from "../../model/draft/make-evidence.ts";
import { markWords } from "../../model/draft/marking/mark-words.ts";
import type { MarkAction, MarkingFault, MarkingGround } from "../../model/draft/marking/marking.ts";
import { markElsewhere } from "../../model/draft/marking/pieces.ts";
import type { Lang } from "../../model/languages.ts";
import type { SourceId } from "../../model/schema/common.ts";
import type { Offsets } from "../../model/thing.ts";
import type { Compose, Notice } from "./compose-context.ts";
import { focusForm } from "./focus.ts";

type ReadTime = MarkingGround["readTime"];

/** @param at the words, in code points of the document that is shown */
export function markByHand(
  compose: Compose,
  action: MarkAction,
  at: Offsets,
  readTime: ReadTime,
): void {
  const { session, page, preview } = compose;
  const { draft, open } = session.store.getState();
  const document = shownDocument(compose);
  if (!document) return;
  const { lang } = preview.store.getState();
  const words = COMPOSE_WORDS[lang];
  const named = suggestedAt(compose, at);
  const ground = {
    draft,
    document,
    open,
    readTime,
    inferenceNotes: COMPOSE_WORDS[datasetLanguage(draft)].inferences,
    ...(named ? { named } : {}),
  };
  const marked = markWords(action, at, ground);
  if (!marked.ok) {
    page.setState({ notice: { type: "said", text: sayFault(marked.error, words.faults) } });
    return;
  }
  const name = document.signs.slice(at.start, at.end).join("");
  const list = action === "actor" || action === "place" ? `${action}s` : "marks";
  session.run(marked.value.operation, {
    label: { action: "mark", list: list as "actors" | "places" | "marks", name },
  });
  if (marked.value.open) session.open(marked.value.open);
  session.select(null);
  if (isBegun(action)) focusForm();
  page.setState({ notice: null });
  // Once the mark is drawn: to search a long text takes a moment.
  requestAnimationFrame(() => setTimeout(() => offer(compose, document, action, at)));
}

/** Unless something else has been said meanwhile, or the mark is gone again. */
function offer(compose: Compose, document: DocumentText, action: MarkAction, at: Offsets): void {
  const { page } = compose;
  if (page.getState().notice !== null || shownDocument(compose) !== document) return;
  const notice = offerElsewhere(compose, document, action, at);
  if (notice) page.setState({ notice });
}

/** What begins a record is gone on with in its form; after all else the next words are marked. */
function isBegun(action: MarkAction): boolean {
  return action === "event" || action === "tie" || action === "question";
}

/** In which what the dataset says of itself is written, as far as the page speaks it. */
export function datasetLanguage({ head: { language } }: Draft): Lang {
  const own = language?.slice(0, 2);
  return own === "ar" || own === "ru" ? own : "en";
}

const texts = new WeakMap<object, DocumentText>();
const searches = new WeakMap<DocumentText, Searchable>();

/** The document that is shown, its code points cut once. */
export function shownDocument({ session, page }: Compose): DocumentText | null {
  const { source } = page.getState();
  const { texts: all } = session.store.getState();
  const text = source === null ? undefined : all[source];
  if (source === null || text === undefined) return null;
  const known = texts.get(all);
  if (known?.source === source) return known;
  const made = documentText(source as SourceId, text);
  texts.set(all, made);
  return made;
}

/** What reading the document said of these very words. */
function suggestedAt({ page }: Compose, { start, end }: Offsets): MarkingGround["named"] {
  const { reading } = page.getState();
  if (reading.type !== "read") return undefined;
  const found = reading.suggestions.find(({ mentions }) =>
    mentions.some((one) => one.start === start && one.end === end),
  );
  if (!found) return undefined;
  const { actorKind, country, name, known } = found;
  return { actorKind, country, name, id: known?.id };
}

/** Other places with the same words are offered, never marked by themselves. */
function offerElsewhere(
  { session, page }: Compose,
  document: DocumentText,
  action: MarkAction,
  at: Offsets,
): Notice | null {
  if (action !== "actor" && action !== "place") return null;
  const { draft } = session.store.getState();
  const own = draft.lists.marks.find(
    ({ start, end, kind }) => start === at.start && end === at.end && kind === action,
  );
  if (!own?.record) return null;
  const { record, exact } = own;
  const search = searches.get(document) ?? searchable(document.signs.join(""));
  searches.set(document, search);
  if (looseForm(exact).text.length < 2) return null;
  const places = occurrencesOf(search, exact).filter(
    (place) =>
      !draft.lists.marks.some(
        (mark) => mark.kind === action && mark.start < place.end && place.start < mark.end,
      ),
  );
  if (places.length === 0) return null;
  const markAll = () => {
    const { draft: now } = session.store.getState();
    session.run(markElsewhere(now, document, action, record, places), {
      label: { action: "mark", list: "marks", name: exact },
    });
    page.setState({ notice: null });
  };
  return { type: "elsewhere", words: exact, count: places.length, markAll };
}

function sayFault(fault: MarkingFault, words: (typeof COMPOSE_WORDS)["en"]["faults"]): string {
  return fault.code === "too-long"
    ? words["too-long"](fault.words, fault.limit)
    : words[fault.code];
}
