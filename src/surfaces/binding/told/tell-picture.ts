/** A picture of events that several sources tell apart: every place and every time that one of them gives. Pure. */
import { wordsOf } from "../../../i18n/catalogue.ts";
import type { Words } from "../../../i18n/en.ts";
import { isolate } from "../../../i18n/isolate.ts";
import { nameOfMark } from "../../../i18n/say.ts";
import { nameOfTold, nameTellers, signTellers } from "../../../i18n/say-tellings.ts";
import { translate } from "../../../i18n/translate.ts";
import type { Tellings } from "../../../model/accounts/tellings.ts";
import type { EventFacts } from "../../../model/event-facts.ts";
import type { Interval } from "../../../model/interval.ts";
import type { State } from "../../../state/state.ts";
import type { PictureEvent, PictureTelling } from "../../../views/picture/picture-model.ts";
import { type PictureTeller, pictureEventOf } from "../models/to-picture-model.ts";
import { tellingsIn } from "./tellings-in.ts";

export const tellPicture: PictureTeller = (model, state) => {
  const { atlas, lang } = state;
  const words = wordsOf(lang);
  const told = tellingsIn(state);
  const shown = model.events.flatMap(({ id }) => told.get(id) ?? []);
  const several = shown.filter(({ accounts }) => accounts.length > 1);
  const names = model.events.flatMap(({ id }) => {
    const [facts, tellings] = [atlas.events.get(id), told.get(id)];
    if (tellings && tellings.accounts.length > 1) return nameOfTold(tellings, atlas, words);
    return facts ? nameOfMark(tellings?.accounts[0] ?? facts, atlas, words) : [];
  });
  const { summary } = translate(atlas.dataset, lang);
  return {
    ...model,
    description: [...(summary ? [summary] : []), ...names].join(" · "),
    tellers: tellersIn(several, state, words),
    events: model.events.map((event) => {
      const tellings = told.get(event.id);
      return tellings ? firstOf(tellings, event, state, words) : event;
    }),
    elsewhere: several.flatMap(({ places }) =>
      places.slice(1).map(([account]) => otherOf(account, state, words)),
    ),
    otherwise: several.flatMap(({ accounts }) =>
      accounts.filter(hasNewTime).map((account) => ({
        ...otherOf(account, state, words),
        row: rowOfFirst(accounts, state, words),
        tellers: tellersOf(account, accounts, state, words),
      })),
    ),
  };
};

/** The event as it is told first, with all that tell it; its place is the first that anybody gives. */
function firstOf(
  { accounts, differences, places }: Tellings,
  event: PictureEvent,
  state: State,
  words: Words,
): PictureEvent {
  const own = { ...pictureEventOf(accounts[0], state, words), row: event.row };
  const [place] = places;
  const placed = { ...own, place: place ? pictureEventOf(place[0], state, words).place : null };
  if (accounts.length === 1) return placed;
  const verdict = differences.length > 0 ? "differ" : "agree";
  const signs = isolate(signTellers(accounts, state.atlas, words));
  const title = `${own.title} · ${signs}\u00a0${verdict === "differ" ? "≠" : "="}`;
  const times = accounts.some(hasNewTime)
    ? { tellers: tellersOf(accounts[0], accounts, state, words) }
    : {};
  return { ...placed, title, verdict, ...times };
}

/** Signs of those that give the very same time. */
function tellersOf(
  { time }: EventFacts,
  accounts: readonly EventFacts[],
  { atlas }: State,
  words: Words,
): string {
  return signTellers(
    accounts.filter((one) => isSameTime(one.time, time)),
    atlas,
    words,
  );
}

function otherOf(account: EventFacts, state: State, words: Words): PictureTelling {
  const event = pictureEventOf(account, state, words);
  const sign = isolate(signTellers([account], state.atlas, words));
  return {
    ...event,
    // No event has an id with a blank.
    id: `${event.id} ${account.source}` as PictureEvent["id"],
    of: event.id,
    title: `${event.title} · ${sign}`,
  };
}

/** Not the time of one before it. */
function hasNewTime({ time }: EventFacts, at: number, all: readonly EventFacts[]): boolean {
  return all.findIndex((one) => isSameTime(one.time, time)) === at && at > 0;
}

function isSameTime(a: Interval, b: Interval): boolean {
  return a.start === b.start && a.end === b.end;
}

function rowOfFirst([first]: Tellings["accounts"], state: State, words: Words): string {
  return pictureEventOf(first, state, words).row;
}

/** Whose sign is which: "NW Northern Wire". */
function tellersIn(
  several: readonly Tellings[],
  { atlas }: State,
  words: Words,
): readonly string[] {
  const said = several.flatMap(({ accounts }) =>
    accounts.map((account) => {
      const sign = isolate(signTellers([account], atlas, words));
      return `${sign} ${nameTellers([account], atlas, words)}`;
    }),
  );
  return [...new Set(said)];
}
