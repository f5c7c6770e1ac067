/** Asks over the form of an event that one document tells whether it is one of those that the others tell. */
import { useMemo } from "preact/hooks";
import { sayWhen } from "../../i18n/dates.ts";
import { ACCOUNTS_WORDS } from "../../i18n/parts/compose-accounts.ts";
import type { Draft, RecordKey } from "../../model/draft/draft.ts";
import {
  canJoinAlike,
  decideOwn,
  joinAlike,
  joinApart,
  tellersIn,
} from "../../model/draft/join-accounts.ts";
import {
  type EventMatch,
  isMatchDue,
  type MatchReason,
  matchesOf,
} from "../../model/draft/match-events.ts";
import { zoneOf } from "../../model/draft/zone-of.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { useWords } from "../../ui/context.ts";
import { type Compose, useCompose, useDraft } from "./compose-context.ts";
import { focusForm } from "./focus.ts";
import { useRecordName } from "./record-name.ts";
import "./match-box.css";

/** So many of the likeliest are set out. */
const MOST = 3;

export function MatchBox({ event }: { readonly event: string }) {
  const compose = useCompose();
  const own = useWords(ACCOUNTS_WORDS).match;
  const draft = useDraft((state) => state.draft);
  const matches = useMemo(
    () => (isMatchDue(draft, event) ? matchesOf(draft, event, zoneOf(draft)) : null),
    [draft, event],
  );
  if (!matches) return null;
  const likely = matches.filter(({ reasons }) => reasons.length > 0).slice(0, MOST);
  const others = matches.filter((one) => !likely.includes(one));
  const list = (some: readonly EventMatch[]) => (
    <ul>
      {some.map((match) => (
        <Match key={match.event} of={event} match={match} />
      ))}
    </ul>
  );
  return (
    <section class="compose-match" aria-labelledby="match-title">
      <h4 id="match-title">{own.title}</h4>
      {likely.length > 0 ? list(likely) : <p>{own.none}</p>}
      {others.length > 0 && (
        <details>
          <summary>{own.others}</summary>
          {list(others)}
        </details>
      )}
      <p>
        <button type="button" onClick={() => decide(compose, event)}>
          {own.own}
        </button>
      </p>
    </section>
  );
}

interface MatchProps {
  readonly of: string;
  readonly match: EventMatch;
}

function Match({ of, match }: MatchProps) {
  const compose = useCompose();
  const own = useWords(ACCOUNTS_WORDS).match;
  const draft = useDraft((state) => state.draft);
  const nameIn = useRecordName();
  const say = useReasons();
  const name = nameIn({ list: "events", id: match.event });
  const other = draft.lists.events.find(({ id }) => id === match.event);
  const tellers = other ? tellersIn(other) : [];
  const sources = useList(tellers.map((id) => nameIn(publisherOf(draft, id))));
  return (
    <li>
      <p>
        <b dir="auto">{name}</b> <small>{own.told(sources)}</small>
      </p>
      {match.reasons.length > 0 && (
        <p class="match-reasons">{match.reasons.map(say).join(" · ")}</p>
      )}
      <p class="match-ways">
        <button
          type="button"
          aria-label={own.apartOf(name)}
          onClick={() => join(compose, of, match.event, "apart", own.apartDone(name))}
        >
          {own.apart}
        </button>
        {canJoinAlike(draft, of, match.event) && (
          <button
            type="button"
            aria-label={own.alikeOf(name)}
            onClick={() => join(compose, of, match.event, "alike", own.alikeDone(name))}
          >
            {own.alike}
          </button>
        )}
      </p>
    </li>
  );
}

/** By whom a document goes; by itself, where nobody knows who published it. */
function publisherOf({ lists }: Draft, source: string): RecordKey {
  const record = lists.sources.find(({ id }) => id === source);
  const publisher = record && "publisher" in record ? record.publisher : undefined;
  return publisher ? { list: "actors", id: publisher } : { list: "sources", id: source };
}

function useList(names: readonly string[]): string {
  const { locale } = useWords();
  return new Intl.ListFormat(locale, { style: "short", type: "unit" }).format(names);
}

/** "time: 12 March 2024", "words: Eastquay, terminal" */
function useReasons(): (reason: MatchReason) => string {
  const words = useWords();
  const { reasons } = useWords(ACCOUNTS_WORDS).match;
  const nameIn = useRecordName();
  const list = new Intl.ListFormat(words.locale, { style: "short", type: "unit" });
  return (reason) => {
    switch (reason.type) {
      case "when": {
        const read = parseEdtf(reason.edtf);
        return reasons.when(read.ok ? sayWhen(read.value, words) : reason.edtf);
      }
      case "where":
        return reasons.where(
          list.format(reason.places.map((id) => nameIn({ list: "places", id }))),
        );
      case "who":
        return reasons.who(list.format(reason.actors.map((id) => nameIn({ list: "actors", id }))));
      case "words":
        return reasons.words(list.format(reason.words));
    }
  };
}

function join(
  { session, page }: Compose,
  from: string,
  into: string,
  how: "apart" | "alike",
  says: string,
): void {
  const { draft } = session.store.getState();
  const operation = how === "apart" ? joinApart(draft, from, into) : joinAlike(draft, from, into);
  if (!operation) return;
  const name = draft.lists.events.find(({ id }) => id === from)?.title ?? "";
  session.run(operation, { label: { action: "merge", list: "events", name } });
  session.open({ list: "events", id: into });
  page.setState({ notice: { type: "said", text: says } });
  focusForm();
}

function decide({ session }: Compose, event: string): void {
  const { draft } = session.store.getState();
  const name = draft.lists.events.find(({ id }) => id === event)?.title ?? "";
  session.run(decideOwn(event), { label: { action: "change", list: "events", name } });
  focusForm();
}
