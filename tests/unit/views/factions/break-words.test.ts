import { describe, expect, it } from "vitest";
import { breakWords } from "../../../../src/views/factions/break-words.ts";

const shown = (text: string) => breakWords(text).replaceAll("\u00ad", "-");

describe("places to break long words at", () => {
  it("lie between syllables in English and Russian", () => {
    expect(shown("intergovernmental body")).toBe("inter-go-vern-men-tal body");
    expect(shown("Правительство")).toBe("Прави-тель-ство");
  });

  it("leave short words and Arabic alone", () => {
    for (const text of ["Khalifa Haftar", "حكومة الوفاق الوطني", ""])
      expect(breakWords(text)).toBe(text);
  });

  it("change nothing that can be seen or read out", () => {
    const text = "Террористические и экстремистские группировки";
    expect(breakWords(text).replaceAll("\u00ad", "")).toBe(text);
  });
});
