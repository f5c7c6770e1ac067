import { expect, test } from "vitest";
import { sayTimesApart } from "../../../src/i18n/say-times.ts";
import { HARBOUR } from "../support/harbour.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { WORDS } from "../support/shipped-state.ts";

const stop = [...HARBOUR.events.values()].find(
  ({ event }) => event.id === "walked-out-at-the-eastquay-terminal",
);
const times = (stop?.accounts ?? []).map(({ edtf }) => edtf);

test("times that differ are said beside each other, none of them in two lines", () => {
  const said = sayTimesApart(times, WORDS.en);
  expect(plainSpaces(said)).toBe("12 March 2024 ≠ 13 March 2024");
  expect(said.split(" ")).toHaveLength(2);
  expect(plainSpaces(sayTimesApart(times, WORDS.ru))).toMatch(/12 .* ≠ 13 /);
});

test("one time is said once", () => {
  const [first] = times;
  if (!first) throw new Error("The example has no accounts");
  expect(plainSpaces(sayTimesApart([first, first], WORDS.en))).toBe("12 March 2024");
});
