import { describe, expect, test } from "vitest";
import { textsFor } from "../../../src/i18n/engine-texts.ts";
import { isolate } from "../../../src/i18n/isolate.ts";
import { EVENT_FACTS_WORDS } from "../../../src/i18n/parts/event-facts.ts";
import {
  nameOfActor,
  nameOfFaction,
  nameOfKind,
  nameOfMark,
  nameOfSide,
  officeOf,
  sayAttribution,
  sayRelation,
  sayTold,
  sayWhere,
  shortNameOf,
  speakersOf,
} from "../../../src/i18n/say.ts";
import { sayEstimate, sayToll } from "../../../src/i18n/say-estimate.ts";
import { translate } from "../../../src/i18n/translate.ts";
import { indexDataset } from "../../../src/model/atlas.ts";
import type { EventFacts } from "../../../src/model/event-facts.ts";
import { LANGUAGES } from "../../../src/model/languages.ts";
import { readDataset } from "../../../src/model/read-dataset.ts";
import type { Actor } from "../../../src/model/schema/actor.ts";
import type { ActorId, EventId } from "../../../src/model/schema/common.ts";
import { goodValue } from "../formats/read-fixtures.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
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
  expect(plainSpaces(sayWhere(factsOf(id).event.where, SHIPPED, en))).toBe(said);
});

test("a mark's name is a sentence's worth", () => {
  expect(plainSpaces(nameOfMark(factsOf(ID.ring), SHIPPED, en))).toBe(
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

describe("what the second version of the format adds", () => {
  const reading = readDataset(goodValue("every-field-2"));
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  const atlas = indexDataset(reading.value);
  const facts = (id: string): EventFacts => {
    const found = atlas.events.get(id as EventId);
    if (!found) throw new Error(`no event ${id}`);
    return found;
  };

  test("near is within a distance, and an area is told by how far it is known", () => {
    const where = (id: string) => plainSpaces(sayWhere(facts(id).event.where, atlas, en));
    expect(where("told")).toBe("within 25 km of Portside");
    expect(where("raid-1")).toBe("The bay, at sea or in the air");
    expect(where("raid-2")).toBe("Hills, known to the governorate");
    expect(where("storm")).toBe("Portside, an area without set bounds");
  });

  test("a declared kind is called by the dataset's word for it, in the reader's language", () => {
    const { kind } = facts("raid-1").event;
    expect(nameOfKind(atlas, kind, en)).toBe("Raid");
    expect(nameOfKind(atlas, kind, ar)).toBe("كلمات");
    const people = atlas.actors.get("people" as ActorId);
    expect(people && officeOf(people, atlas, en)).toBe("Crowd");
    const tie = atlas.dataset.relations.find(({ id }) => id === "guard-feeds-people");
    expect(tie && sayRelation(tie, atlas, en)).toMatch(/ feeds People of the port$/);
  });

  test("a pair is called by both its sides, each once", () => {
    expect(nameOfSide(facts("raid-1"), atlas, en)).toBe("No side");
    const pair = ["north", "south"] as unknown as NonNullable<EventFacts["pair"]>;
    const north = nameOfFaction(atlas, pair[0], en);
    expect(nameOfSide({ ...facts("raid-1"), pair }, atlas, en)).toBe(
      `${north} – ${nameOfFaction(atlas, pair[1], en)}`,
    );
  });

  test("what nobody is recorded to say is told so", () => {
    expect(sayAttribution([], atlas, en)).toBe("who says so is not in the data");
  });

  test("a number is told with its bounds, of whom as far as it is given", () => {
    const own = EVENT_FACTS_WORDS.en;
    const { fatalities, wounded } = facts("told").event;
    expect(fatalities && sayToll(fatalities, atlas, en, own)).toBe(
      `3 (1 to 5); ${isolate("Ann")}: at least 1; ${isolate("civilians")}: 1; ${isolate("side not known")}: at most 2`,
    );
    expect(wounded && sayToll(wounded, atlas, en, own)).toBe("at least 4");
    expect(sayEstimate({ low: 1, high: 2000 }, en, own)).toBe("1 to 2,000");
    expect(sayEstimate({ best: 0 }, en, own)).toBe("0");
    expect(sayEstimate({ best: 2, high: 3 }, en, own)).toBe("2 (at most 3)");
  });

  test("numbers that come out of order are kept as the source has them, and marked", () => {
    const own = EVENT_FACTS_WORDS.en;
    expect(sayEstimate({ low: 3, best: 2, high: 3 }, en, own)).toBe(
      "2 (3 to 3) · out of order in the source",
    );
    expect(sayEstimate({ low: 5, high: 3 }, en, own)).toContain("out of order");
    expect(sayEstimate({ low: 0, best: 2, high: 2 }, en, own)).toBe("2 (0 to 2)");
  });

  test("who says so is the chain; without one the sources named, else why there is neither", () => {
    expect(sayTold(facts("told").event, atlas, en)).toBe("Agency reported it");
    const { event } = facts("raid-1");
    expect(sayTold(event, atlas, en)).toBe("sources named: A paper, page 3; Talk of the town");
    const { cites: _, ...unnamed } = event;
    expect(sayTold(unnamed, atlas, en)).toBe("The table has no text to point at");
    expect(sayTold(unnamed, atlas, ar)).toBe("كلمات");
    expect(sayTold({ attribution: [] }, atlas, en)).toBe("who says so is not in the data");
  });

  test("a search looks through points, and through the fragments of every account", () => {
    const { searchable } = textsFor(atlas, en);
    expect(searchable(facts("told"))).toContain("The aim was the quay.");
    expect(searchable(facts("landing"))).toContain("boats");
    expect(searchable(facts("landing"))).toContain("It was at night.");
  });

  test("a search finds an event of a table by its own kind, a source that it names, and the row's id", () => {
    const text = textsFor(atlas, en).searchable(facts("raid-1"));
    for (const words of ["Raid", "Talk of the town", "8"]) expect(text).toContain(words);
    expect(textsFor(atlas, ar).searchable(facts("raid-1"))).toContain("كلمات");
  });
});
