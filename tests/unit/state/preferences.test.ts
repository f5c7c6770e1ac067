import { describe, expect, it } from "vitest";
import { preferencesIn } from "../../../src/state/preferences.ts";

const read = (address: string, wanted: readonly string[]) =>
  preferencesIn(new URLSearchParams(address), wanted);

describe("preferencesIn", () => {
  it("takes the first of the browser's languages that the interface speaks", () => {
    expect(read("", ["fr-FR", "ar-LY", "ru"])).toEqual({
      lang: "ar",
      defaultLang: "ar",
      theme: "system",
    });
    expect(read("", ["fr", "de"]).lang).toBe("en");
  });

  it("lets the address decide, and keeps in mind what the browser asked for", () => {
    expect(read("lang=ru&theme=dark", ["AR"])).toEqual({
      lang: "ru",
      defaultLang: "ar",
      theme: "dark",
    });
  });

  it("passes over what it does not know", () => {
    expect(read("lang=tlh&theme=__proto__", ["en"])).toEqual({
      lang: "en",
      defaultLang: "en",
      theme: "system",
    });
  });
});
