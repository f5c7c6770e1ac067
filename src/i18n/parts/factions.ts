/** The words of the faction panel and of its large diagram. */
import type { How } from "../../model/schema/actor.ts";
import { isolate } from "../isolate.ts";
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const actors = plural("en", { one: "# actor", other: "# actors" });
const ties = plural("en", { one: "# tie", other: "# ties" });
const russianActors = plural("ru", {
  one: "# участник",
  few: "# участника",
  many: "# участников",
  other: "# участника",
});
const russianTies = plural("ru", {
  one: "# связь",
  few: "# связи",
  many: "# связей",
  other: "# связи",
});
const arabicActors = plural("ar", {
  zero: "بلا جهات",
  one: "جهة واحدة",
  two: "جهتان",
  few: "# جهات",
  many: "# جهة",
  other: "# جهة",
});
const arabicTies = plural("ar", {
  zero: "بلا علاقات",
  one: "علاقة واحدة",
  two: "علاقتان",
  few: "# علاقات",
  many: "# علاقة",
  other: "# علاقة",
});

const en = {
  /** Beside the panel's name. */
  size: (actorCount: number, tieCount: number) => `${actors(actorCount)}, ${ties(tieCount)}`,
  whole: "Full diagram",
  close: "Close",
  /** A tie in its first actor's box, and in its second's. */
  toward: (verb: string, to: string) => `${verb} ${to}`,
  backward: (from: string, verb: string) => `${from} ${verb}`,
  /** A second one of which the first's verb holds too. */
  further: (to: string) => `, ${to}`,
  /** At the foot: what whole and broken lines are. */
  stated: "stated",
  broken: "inferred, or not named",
  unnamed: "Source not given",
  /** Of the first of several who tell of an event, who has it from nobody. */
  first: {
    announced: "announced it first",
    said: "said it first",
    reported: "reported it first",
    denied: "denied it first",
  } satisfies Record<How, string>,
  passedOn: "passed it on",
};

export type FactionsWords = typeof en;

export const FACTIONS_WORDS: Part<FactionsWords> = {
  en,
  ar: {
    size: (actorCount, tieCount) => `${arabicActors(actorCount)}، ${arabicTies(tieCount)}`,
    whole: "المخطط كاملًا",
    close: "إغلاق",
    toward: (verb, to) => `${verb} ${isolate(to)}`,
    backward: (from, verb) => `${isolate(from)}: ${verb}`,
    further: (to) => `، ${isolate(to)}`,
    stated: "مذكور",
    broken: "استنتاج، أو بلا تسمية",
    unnamed: "مصدر غير مذكور",
    first: {
      announced: "أول من أعلن",
      said: "أول من قال",
      reported: "أول من أخبر",
      denied: "أول من نفى",
    },
    passedOn: "نقل الخبر",
  },
  ru: {
    size: (actorCount, tieCount) => `${russianActors(actorCount)}, ${russianTies(tieCount)}`,
    whole: "Вся схема",
    close: "Закрыть",
    toward: (verb, to) => `${verb}: ${to}`,
    backward: (from, verb) => `${from} — ${verb}`,
    further: (to) => `, ${to}`,
    stated: "сказано",
    broken: "вывод или без имени",
    unnamed: "Источник не назван",
    first: {
      announced: "объявил первым",
      said: "заявил первым",
      reported: "сообщил первым",
      denied: "опроверг первым",
    },
    passedOn: "передал дальше",
  },
};
