/** The words of the faction panel and of its large diagram. */
import type { How } from "../../model/schema/actor.ts";
import { isolate } from "../isolate.ts";
import { plural } from "../plural.ts";
import type { Part } from "./part.ts";

const actors = plural("en", { one: "# actor", other: "# actors" });
const ties = plural("en", { one: "# tie", other: "# ties" });
const moreActors = plural("en", { one: "and # more actor", other: "and # more actors" });
const moreTies = plural("en", { one: "and # more tie", other: "and # more ties" });
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
const moreRussianActors = plural("ru", {
  one: "и ещё # участник",
  few: "и ещё # участника",
  many: "и ещё # участников",
  other: "и ещё # участника",
});
const moreRussianTies = plural("ru", {
  one: "и ещё # связь",
  few: "и ещё # связи",
  many: "и ещё # связей",
  other: "и ещё # связи",
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
const moreArabicActors = plural("ar", {
  one: "وجهة أخرى",
  two: "وجهتان أخريان",
  few: "و# جهات أخرى",
  many: "و# جهة أخرى",
  other: "و# جهة أخرى",
});
const moreArabicTies = plural("ar", {
  one: "وعلاقة أخرى",
  two: "وعلاقتان أخريان",
  few: "و# علاقات أخرى",
  many: "و# علاقة أخرى",
  other: "و# علاقة أخرى",
});

const en = {
  /** Beside the panel's name. */
  size: (actorCount: number, tieCount: number) => `${actors(actorCount)}, ${ties(tieCount)}`,
  /** In the diagram's place, where the data name no actor. */
  nobody: "No actor is named",
  /** What the diagram shows, for a screen reader and above the large one. */
  diagram: "Factions, their actors and the ties between them",
  /** Above the list of them. */
  ties: "Ties",
  /** Under the lines, for those that only the list has. */
  bundled: moreTies,
  /** And for actors who are not drawn. */
  furtherActors: moreActors,
  /** @param events how many, said */
  withCount: (name: string, events: string) => `${name}, ${events}`,
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
  /** By which one account is told from another. */
  counts: {
    says: (number: string) => `says ${number}`,
    passesOn: (number: string) => `passes on ${number}`,
  },
};

export type FactionsWords = typeof en;

export const FACTIONS_WORDS: Part<FactionsWords> = {
  en,
  ar: {
    nobody: "لا تُسمّى أي جهة",
    size: (actorCount, tieCount) => `${arabicActors(actorCount)}، ${arabicTies(tieCount)}`,
    diagram: "الأطراف ومَن ينتمي إليها والعلاقات بينهم",
    ties: "العلاقات",
    bundled: moreArabicTies,
    furtherActors: moreArabicActors,
    withCount: (name, events) => `${name}، ${events}`,
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
    counts: { says: (number) => `يذكر ${number}`, passesOn: (number) => `ينقل ${number}` },
  },
  ru: {
    nobody: "Никто из участников не назван",
    size: (actorCount, tieCount) => `${russianActors(actorCount)}, ${russianTies(tieCount)}`,
    diagram: "Стороны, их участники и связи между ними",
    ties: "Связи",
    bundled: moreRussianTies,
    furtherActors: moreRussianActors,
    withCount: (name, events) => `${name}, ${events}`,
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
    counts: { says: (number) => `называет ${number}`, passesOn: (number) => `передаёт ${number}` },
  },
};
