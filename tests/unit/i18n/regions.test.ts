/** Countries and languages by their codes. */
import { expect, test } from "vitest";
import { countriesIn, languagesIn } from "../../../src/i18n/regions.ts";

const codes = (all: readonly { readonly code: string }[]) => all.map(({ code }) => code);

test("the countries are those of ISO 3166-1, without unions, reserved codes and states that are gone", () => {
  const all = codes(countriesIn("en-GB"));
  expect(all.length).toBe(249);
  expect(new Set(all).size).toBe(all.length);
  for (const code of ["LY", "SS", "TW", "PS", "BQ"]) expect(all).toContain(code);
  for (const code of ["EU", "UN", "SU", "DD", "YU", "ZZ", "XA"]) expect(all).not.toContain(code);
});

test("countries and languages are named in the reader's language, in its order", () => {
  const names = countriesIn("ru").map(({ name }) => name);
  expect(countriesIn("ar").find(({ code }) => code === "LY")?.name).toBe("ليبيا");
  expect(names).toContain("Ливия");
  expect(names).toEqual(names.toSorted(new Intl.Collator("ru").compare));
  expect(languagesIn("en-GB")).toContainEqual({ code: "ar", name: "Arabic" });
  expect(codes(languagesIn("en-GB"))).toContain("ru");
});
