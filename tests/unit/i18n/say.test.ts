import { describe, expect, test } from "vitest";
import { textsFor } from "../../../src/i18n/engine-texts.ts";
import {
  nameOfActor,
  nameOfFaction,
  nameOfKind,
  nameOfMark,
  officeOf,
  sayAttribution,
  sayRelation,
  sayWhere,
  shortNameOf,
  speakersOf,
} from "../../../src/i18n/say.ts";
import { translate } from "../../../src/i18n/translate.ts";
import type { EventFacts } from "../../../src/model/event-facts.ts";
import { LANGUAGES } from "../../../src/model/languages.ts";
import type { Actor } from "../../../src/model/schema/actor.ts";
import type { ActorId, EventId } from "../../../src/model/schema/common.ts";
import { ID, SHIPPED, WORDS } from "../support/shipped-state.ts";

const { en, ar } = WORDS;

function factsOf(id: EventId): EventFacts {
  const facts = SHIPPED.events.get(id);
  if (!facts) throw new Error(`no event ${id}`);
  return facts;
}

function actorOf(id: string): Actor {
  const actor = SHIPPED.actors.get(id as ActorId);
  if (!actor) throw new Error(`no actor ${id}`);
  return actor;
}

describe.each(LANGUAGES)("in %s", (lang) => {
  const words = WORDS[lang];

  test("the name of every mark begins with the event's title and says its kind, time, place and side", () => {
    for (const facts of SHIPPED.events.values()) {
      const { title } = translate(facts.event, lang);
      const name = nameOfMark(facts, SHIPPED, words);
      expect(name.startsWith(`${title},`)).toBe(true);
      for (const part of [
        nameOfKind(SHIPPED, facts.event.kind, words),
        sayWhere(facts.event.where, SHIPPED, words),
        nameOfFaction(SHIPPED, facts.faction, words),
      ])
        expect(name).toContain(part);
    }
  });

  test("every actor and faction of the shipped dataset has a name in that language", () => {
    const names = [
      ...[...SHIPPED.actors.keys()].map((id) => nameOfActor(SHIPPED, id, words)),
      ...[...SHIPPED.factions.keys()].map((id) => nameOfFaction(SHIPPED, id, words)),
    ];
    const script = {
      en: /\p{Script=Latin}/u,
      ar: /\p{Script=Arabic}/u,
      ru: /\p{Script=Cyrillic}/u,
    };
    for (const name of names) expect(name).toMatch(script[lang]);
  });

  test("a search looks through the title, the place, the participants and the fragments", () => {
    const facts = factsOf(ID.ring);
    const text = textsFor(SHIPPED, words).searchable(facts);
    expect(text).toContain(translate(facts.event, lang).title);
    expect(text).toContain(sayWhere(facts.event.where, SHIPPED, words));
    for (const { actor } of facts.event.participants)
      expect(text).toContain(nameOfActor(SHIPPED, actor, words));
    for (const { exact } of facts.event.evidence) expect(text).toContain(exact);
  });
});

test.each([
  [ID.offensive, "toward Tripoli"],
  [ID.ring, "10 km from the centre of Tripoli"],
  [ID.operations, "in Libya, not said where"],
  [ID.moscow, "Moscow"],
  [ID.call, "Not on the map"],
])("the place of %s is said as %s", (id, said) => {
  expect(sayWhere(factsOf(id).event.where, SHIPPED, en)).toBe(said);
});

test("a mark's name is a sentence's worth", () => {
  expect(nameOfMark(factsOf(ID.ring), SHIPPED, en)).toBe(
    "LNA reported ten kilometres from central Tripoli, Movement, 6 April 2019, 10 km from the centre of Tripoli, Eastern authorities",
  );
});

test("who says so begins with the speaker that we read, down to the one nearest to the event", () => {
  expect(sayAttribution(factsOf(ID.operations).event.attribution, SHIPPED, en)).toBe(
    "TASS reported it, citing the Russian Foreign Ministry, citing Khalifa Haftar",
  );
});

test("a speaker whom nobody names is said to be so", () => {
  const [nearest] = speakersOf(factsOf(ID.ring).event.attribution, SHIPPED, en);
  expect(nearest).toMatchObject({ actor: null, name: "source not given" });
  expect(sayAttribution(factsOf(ID.ring).event.attribution, SHIPPED, en)).toBe(
    "TASS reported it, source not given",
  );
});

test("a tie is a sentence", () => {
  const tie = SHIPPED.dataset.relations.find(({ id }) => id === "haftar-commands-lna");
  expect(tie && sayRelation(tie, SHIPPED, en)).toBe(
    "Khalifa Haftar commands the Libyan National Army",
  );
});

test("a name that takes an article has it within a sentence, and a capital at the start of one", () => {
  const tie = SHIPPED.dataset.relations.find(({ id }) => id === "lna-supports-interim");
  expect(tie && sayRelation(tie, SHIPPED, en)).toBe(
    "The Libyan National Army supports the interim government",
  );
  expect(tie && sayRelation(tie, SHIPPED, ar)).toBe("الجيش الوطني الليبي: دعم الحكومة المؤقتة");
});

test("an actor is called by the short name and the office, else by the name and the kind", () => {
  expect(shortNameOf(actorOf("lna"), en)).toBe("LNA");
  expect(shortNameOf(actorOf("lna"), ar)).toBe("الجيش الوطني");
  expect(shortNameOf(actorOf("haftar"), en)).toBe("Khalifa Haftar");
  expect(officeOf(actorOf("haftar"), SHIPPED, en)).toBe("Commander of the Libyan National Army");
  expect(officeOf(actorOf("lna"), SHIPPED, en)).toBe("Military");
  expect(officeOf(actorOf("gna"), SHIPPED, en)).toBe("Government");
});

test("who is not in the dataset is called by the id, and who stands on no side by those words", () => {
  expect(nameOfActor(SHIPPED, "nobody" as ActorId, en)).toBe("nobody");
  expect(nameOfFaction(SHIPPED, null, en)).toBe("No side");
});

test("a record keeps its own words where a language has none for them", () => {
  const record = { name: "Name", note: "Note", translations: { ar: { name: "اسم" } } };
  expect(translate(record, "ar")).toMatchObject({ name: "اسم", note: "Note" });
  expect(translate(record, "ru")).toBe(record);
});
