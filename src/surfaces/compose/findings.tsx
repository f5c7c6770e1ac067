/** What is wrong or thin in a draft, and what is in order: each line leads to its place. */
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { FORM_WORDS } from "../../i18n/parts/compose-form.ts";
import { COMPOSE_PAGE_WORDS } from "../../i18n/parts/compose-page.ts";
import { carriedIn } from "../../model/draft/carried.ts";
import { type Draft, RECORD_LISTS } from "../../model/draft/draft.ts";
import { accountAt, type Finding } from "../../model/draft/finding.ts";
import { evidenceOf } from "../../model/draft/walk-record.ts";
import { useWords } from "../../ui/context.ts";
import { type Compose, useCompose, useDraft } from "./compose-context.ts";
import { canAccept } from "./decide-suggestions.ts";
import { focusForm } from "./focus.ts";
import { useOpenSuggestions } from "./open-suggestions.tsx";
import { callRecord, RecordSign } from "./record-chips.tsx";
import { SeverityIcon } from "./severity-icon.tsx";
import { showInDocument } from "./show-in-document.ts";
import type { DraftChecked } from "./use-check.ts";
import "./findings.css";

/** So many of one kind are listed; more are counted. */
const MOST = 40;

export function Findings({ checked }: { readonly checked: DraftChecked | null }) {
  const compose = useCompose();
  const own = useWords(COMPOSE_WORDS).findings;
  const page = useWords(COMPOSE_PAGE_WORDS);
  const draft = useDraft((state) => state.draft);
  const left = useOpenSuggestions().filter(canAccept).length;
  if (!checked) return null;
  const { findings, coverage, blocking } = checked;
  const { carried, all } = carriedIn(draft);
  const fine = findings.filter(({ finding }) => finding.severity === "fine").length;
  const open = findings.filter(({ finding }) => finding.severity !== "fine");
  return (
    <section
      class="compose-findings"
      id="compose-findings"
      aria-labelledby="findings-title"
      tabIndex={-1}
    >
      <header>
        <h2 id="findings-title">{blocking ? page.toMend(blocking) : page.sound}</h2>
        {all > 0 && <p>{page.carried(carried, all)}</p>}
      </header>
      {coverage.map(({ source, share, uncited }) => (
        <p key={source} class="compose-coverage">
          {own.cited(Math.round(share * 100))}
          {uncited[0] && (
            <>
              {" · "}
              {own.uncited(uncited.length)}{" "}
              <button
                type="button"
                class="link"
                onClick={() => uncited[0] && showInDocument(compose, { source, ...uncited[0] })}
              >
                {own.show}
              </button>
            </>
          )}
        </p>
      ))}
      <ul>
        {open.slice(0, MOST).map(({ finding, says }) => (
          <FindingLine key={keyOf(finding)} finding={finding} says={says} />
        ))}
        {open.length > MOST && <li class="is-more">+ {open.length - MOST}</li>}
        {left > 0 && <SuggestionsLine />}
        <FineLines draft={draft} findings={findings} />
        {fine > 0 && (
          <li>
            <SeverityIcon severity="fine" />
            <strong>{own.fine(fine)}</strong>
          </li>
        )}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly finding: Finding;
  readonly says: string;
}

function FindingLine({ finding, says }: LineProps) {
  const compose = useCompose();
  const own = useWords(COMPOSE_WORDS).findings;
  const name = useFindingName(finding);
  return (
    <li>
      <SeverityIcon severity={finding.severity} />
      <p>
        <b class="sr-only">{own.severities[finding.severity]}: </b>
        <FindingSign finding={finding} />
        <strong dir="auto">{name}</strong>
        <span class="finding-says">{says}</span>
      </p>
      <button
        type="button"
        class="link"
        aria-label={`${own.goTo}: ${name}`}
        onClick={() => lead(compose, finding)}
      >
        {own.goTo}
      </button>
    </li>
  );
}

function FindingSign({ finding: { place } }: { readonly finding: Finding }) {
  return place.type === "record" ? <RecordSign list={place.list} id={place.id} /> : null;
}

function SuggestionsLine() {
  const { page } = useCompose();
  const own = useWords(COMPOSE_WORDS).suggestions;
  const words = useWords(COMPOSE_PAGE_WORDS);
  const left = useOpenSuggestions().filter(canAccept).length;
  return (
    <li>
      <SeverityIcon severity="advice" />
      <p>
        <strong>{words.suggestions}</strong>
        <span class="finding-says">{own.left(left)}</span>
      </p>
      <button type="button" class="link" onClick={() => page.setState({ dialog: "review" })}>
        {own.review}
      </button>
    </li>
  );
}

/** Whether there is a chain; a gap that says why there is none is no chain. */
function saysWho(event: object): boolean {
  return "attribution" in event && Array.isArray(event.attribution) && event.attribution.length > 0;
}

/** What holds of all events, and of all fragments. */
function FineLines({
  draft,
  findings,
}: {
  readonly draft: Draft;
  readonly findings: DraftChecked["findings"];
}) {
  const own = useWords(COMPOSE_PAGE_WORDS);
  const { events } = draft.lists;
  const fragments = RECORD_LISTS.flatMap((list) =>
    draft.lists[list].flatMap((record) => evidenceOf({ list, id: record.id }, record)),
  ).length;
  const isMoved = findings.some(({ finding }) => finding.code === "moved");
  const says = [
    events.length > 0 && events.every((event) => saysWho(event)) ? own.allSaid : null,
    fragments > 0 && !isMoved ? own.allMatch(fragments) : null,
  ].filter((line) => line !== null);
  return says.map((line) => (
    <li key={line}>
      <SeverityIcon severity="fine" />
      <strong>{line}</strong>
    </li>
  ));
}

/** "Dockers stop work, when" */
function useFindingName({ place, params }: Finding): string {
  const words = useWords();
  const own = useWords(COMPOSE_WORDS);
  const form = useWords(FORM_WORDS);
  const draft = useDraft((state) => state.draft);
  const partOf = (part: string | null) =>
    part === null ? "" : ((form.facts as Readonly<Record<string, string>>)[part] ?? part);
  if (place.type === "head") return partOf(place.part);
  if (place.type === "document")
    return typeof params.exact === "string" ? `“${params.exact}”` : own.document.name;
  const records = draft.lists[place.list] as readonly { readonly id: string }[];
  const record = records.find(({ id }) => id === place.id);
  const name = record
    ? callRecord(place.list, record as never, draft, words, own.records.untitled)
    : place.id;
  const inner = accountAt(place.pointer)?.part;
  const part = [place.part, inner].flatMap((one) => (one ? [partOf(one)] : [])).join(", ");
  return part ? `${name}, ${part}` : name;
}

function keyOf({ code, place }: Finding): string {
  return JSON.stringify([code, place]);
}

function lead(compose: Compose, { place }: Finding): void {
  if (place.type === "document") {
    showInDocument(compose, place);
    return;
  }
  if (place.type === "head") {
    compose.session.open(null);
    document.getElementById("compose-tab-head")?.click();
    return;
  }
  compose.session.open({ list: place.list, id: place.id });
  focusForm(place.part);
}
