/** Who stands where in a crowd: so many as a page holds, and exactly how many more. */
import { expect, it } from "vitest";
import { wordsOf } from "../../../../src/i18n/catalogue.ts";
import { HANDOUT_WORDS } from "../../../../src/i18n/parts/handout.ts";
import { NO_FILTERS } from "../../../../src/model/filters.ts";
import { MOST, saySides } from "../../../../src/surfaces/handout/say-sides.ts";
import { openCrowdedState } from "../../support/crowded-state.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

const { atlas, engine } = openCrowdedState({
  events: 200,
  factions: 14,
  actors: 1400,
  relations: 2525,
});

it.each([
  ["en", ["and 2 more factions", "and 2,501 more ties"], "and 88 more actors"],
  ["ar", ["وطرفان آخران", "و2.501 علاقة أخرى"], "و88 جهة أخرى"],
  ["ru", ["и ещё 2 стороны", "и ещё 2 501 связь"], "и ещё 88 участников"],
] as const)("in %s, the rest of factions, actors and ties is counted", (lang, rest, actors) => {
  const said = saySides(atlas, wordsOf(lang), HANDOUT_WORDS[lang]);
  expect(said.further.map(plainSpaces)).toEqual(rest);
  expect(said.ties).toHaveLength(MOST.ties);
  expect(said.factions).toHaveLength(MOST.factions);
  for (const faction of said.factions) {
    expect(faction.actors).toHaveLength(MOST.actors);
    expect(faction.further).toBe(actors);
  }
});

it("lists those with most events", () => {
  const { factions } = saySides(atlas, wordsOf("en"), HANDOUT_WORDS.en);
  const counts = engine.query(NO_FILTERS).counts.actors;
  const [side] = factions;
  const members = atlas.dataset.actors.filter(({ faction }) => faction === side?.id);
  const countOf = (name: string) => {
    const actor = members.find((one) => one.name === name);
    return (actor && counts.get(actor.id)) ?? 0;
  };
  const listed = new Set(side?.actors.map(({ name }) => name));
  const left = members.filter(({ name }) => !listed.has(name)).map(({ name }) => countOf(name));
  expect(Math.min(...[...listed].map(countOf))).toBeGreaterThanOrEqual(Math.max(...left));
});
