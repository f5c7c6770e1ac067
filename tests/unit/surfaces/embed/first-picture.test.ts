/** Which addresses show the first picture. */
import { expect, test } from "vitest";
import { LIST_PARAMETERS } from "../../../../src/state/address/lists.ts";
import { SETTING_PARAMETERS } from "../../../../src/state/address/settings.ts";
import { THING_PARAMETERS } from "../../../../src/state/address/things.ts";
import { TIME_PARAMETERS } from "../../../../src/state/address/times.ts";
import { CHANGES_MAP } from "../../../../src/surfaces/embed/first-picture.ts";

/** Said of the page and of what is beside the map. */
const HARMLESS = ["window", "sort", "tab", "theme", "lang"];

test("every parameter of the address either changes the map or does not", () => {
  const all = [THING_PARAMETERS, TIME_PARAMETERS, LIST_PARAMETERS, SETTING_PARAMETERS].flat();
  const names = all.map(({ name }) => name).sort();
  expect([...CHANGES_MAP.filter((name) => name !== "data"), ...HARMLESS].sort()).toEqual(names);
});
