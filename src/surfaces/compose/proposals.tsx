/** What the marks within an event's evidence offer it, over its form: each taken by itself, or all at once. */
import { useLayoutEffect, useMemo } from "preact/hooks";
import { sayWhen } from "../../i18n/dates.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { FORM_WORDS } from "../../i18n/parts/compose-form.ts";
import { PROPOSAL_WORDS } from "../../i18n/parts/compose-proposals.ts";
import { type Proposal, proposalsFor, type Saying } from "../../model/draft/marking/proposals.ts";
import { takeProposals } from "../../model/draft/marking/take-proposals.ts";
import { openEvent } from "../../model/draft/told.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { useWords } from "../../ui/context.ts";
import { nameOf } from "../../ui/record/draft-names.ts";
import { type Compose, useCompose, useDraft, usePage } from "./compose-context.ts";
import { datasetLanguage } from "./mark-by-hand.ts";
import "./proposals.css";

/** The letter that takes all of it, from the text. */
const KEY = "y";

export function Proposals() {
  const compose = useCompose();
  const own = useWords(PROPOSAL_WORDS);
  const parts = useWords(FORM_WORDS).facts;
  const say = useSaying();
  const proposals = useProposals();
  useLayoutEffect(
    () => (proposals.length > 0 ? listen(() => take(compose, proposals)) : undefined),
    [compose, proposals],
  );
  if (proposals.length === 0) return null;
  return (
    <section class="compose-proposals" aria-labelledby="proposals-title">
      <h4 id="proposals-title">{own.title}</h4>
      <ul>
        {proposals.map((proposal) => (
          <li key={JSON.stringify(proposal)}>
            <button
              type="button"
              aria-label={own.take(parts[proposal.type], say(proposal))}
              onClick={() => take(compose, [proposal])}
            >
              + <span dir="auto">{say(proposal)}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="primary"
            aria-label={own.takeAll}
            aria-keyshortcuts={KEY.toUpperCase()}
            onClick={() => take(compose, proposals)}
          >
            {own.takeAll} <kbd>{KEY.toUpperCase()}</kbd>
          </button>
        </li>
      </ul>
    </section>
  );
}

function useProposals(): readonly Proposal[] {
  const draft = useDraft((state) => state.draft);
  const open = useDraft((state) => state.open);
  const source = usePage((state) => state.source);
  const reading = usePage((state) => state.reading);
  return useMemo(() => {
    const event = openEvent(draft, open, source);
    const found = reading.type === "read" ? reading.suggestions : [];
    const verbs = found.filter(({ kind }) => kind === "saying").flatMap((one) => one.mentions);
    const sayings = new Map<string, readonly Saying[]>(source === null ? [] : [[source, verbs]]);
    return event ? proposalsFor(draft, event, sayings) : [];
  }, [draft, open, source, reading]);
}

/** "Harbour Workers’ Union said, Northern Wire reported", "12 March 2024", "Port Authority, principal" */
function useSaying(): (proposal: Proposal) => string {
  const words = useWords();
  const { roles } = useWords(CARD_WORDS);
  const { lists } = useDraft((state) => state.draft);
  const actor = (id: string) => {
    const known = lists.actors.find((one) => one.id === id);
    return known ? nameOf(known, words) : id;
  };
  return (proposal) => {
    switch (proposal.type) {
      case "when": {
        const reading = parseEdtf(proposal.edtf);
        return reading.ok ? sayWhen(reading.value, words) : proposal.edtf;
      }
      case "where": {
        const place = lists.places.find(({ id }) => id === proposal.place);
        return place ? nameOf(place, words) : proposal.place;
      }
      case "participants":
        return `${actor(proposal.actor)} · ${roles[proposal.role]}`;
      case "attribution":
        return proposal.chain
          .map((link) => `${actor(link.actor)} ${words.hows[link.how]}`)
          .join(" → ");
    }
  };
}

function take({ session, page }: Compose, proposals: readonly Proposal[]): void {
  const { draft, open } = session.store.getState();
  const { source } = page.getState();
  const event = openEvent(draft, open, source);
  if (!event) return;
  const inferenceNotes = COMPOSE_WORDS[datasetLanguage(draft)].inferences;
  const operation = takeProposals(event, proposals, { draft, inferenceNotes, source });
  session.run(operation, { label: { action: "accept", list: "events", name: event.title ?? "" } });
  page.setState({ notice: null });
}

/** A single letter counts in the text alone. */
function listen(onTake: () => void): () => void {
  const gone = new AbortController();
  document.addEventListener(
    "keydown",
    (event) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      const isInText = target instanceof Element && target.matches(".document-sheet");
      if (!isInText || ctrlKey || metaKey || altKey || key.toLowerCase() !== KEY) return;
      event.preventDefault();
      onTake();
    },
    { signal: gone.signal },
  );
  return () => gone.abort();
}
