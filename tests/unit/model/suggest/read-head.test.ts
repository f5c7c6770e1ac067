/** What the head of a document says of it. */
import { describe, expect, test } from "vitest";
import { readHead } from "../../../../src/model/suggest/read-head.ts";

const values = (text: string, language = "en") => {
  const head = readHead(text, language);
  return Object.fromEntries(
    Object.entries(head).map(([name, part]) => [name, part?.value ?? null]),
  );
};

describe("datelines", () => {
  test("town, day, agency in brackets, dash", () => {
    expect(
      values("Dock workers walk out over pay\n\nMARROWGATE, March 13 (Northern Wire) — They left."),
    ).toEqual({
      title: "Dock workers walk out over pay",
      publisher: "Northern Wire",
      place: "Marrowgate",
      day: "XXXX-03-13",
      zone: null,
    });
  });

  test("agency between strokes; a town that names a zone; the year from another line", () => {
    expect(
      values(
        "All news\n\nEnvoys speak again by phone\n\n6 April 2019, 14:30\n\nTRIPOLI, April 6. /AGENCY/. It was so.",
      ),
    ).toEqual({
      title: "Envoys speak again by phone",
      publisher: "AGENCY",
      place: "Tripoli",
      day: "2019-04-06",
      zone: "Africa/Tripoli",
    });
  });

  test.each([
    ["KESSEL CITY (Reuters) - Ministers met.", "Kessel City", "Reuters", null],
    ["(Reuters) - Ministers met.", null, "Reuters", null],
    ["Osterby, 4 May 2021 – The maker said so.", "Osterby", null, "2021-05-04"],
    ["SURAN, Talvar, 21 October — Fighters came.", "Suran", null, "XXXX-10-21"],
  ])("%s", (text, place, publisher, day) => {
    expect(values(text)).toMatchObject({ place, publisher, day });
  });

  test("Russian", () => {
    expect(
      values(
        "Переговоры прошли спокойно\n\nМОСКВА, 6 апреля 2019 года. /АГЕНТСТВО/. Так сообщили в 14:05 мск.",
        "ru",
      ),
    ).toEqual({
      title: "Переговоры прошли спокойно",
      publisher: "АГЕНТСТВО",
      place: "Москва",
      day: "2019-04-06",
      zone: "Europe/Moscow",
    });
    expect(values("МОСКВА, 6 апр — Агентство. Так сообщили.", "ru")).toMatchObject({
      publisher: "Агентство",
      day: "XXXX-04-06",
    });
  });

  test("Arabic", () => {
    expect(
      values(
        "عمال الميناء يضربون عن العمل\n\nطرابلس 4 أبريل 2019 (وكالة الساحل) - قال العمال.",
        "ar",
      ),
    ).toMatchObject({
      title: "عمال الميناء يضربون عن العمل",
      publisher: "وكالة الساحل",
      place: "طرابلس",
      day: "2019-04-04",
    });
    expect(values("طرابلس (وكالة الساحل) - في ٤ نيسان ٢٠١٩ قال العمال.", "ar")).toMatchObject({
      publisher: "وكالة الساحل",
      day: "2019-04-04",
    });
  });
});

test("what cannot be read is null", () => {
  expect(values("He came home and said nothing at all.")).toEqual({
    title: null,
    publisher: null,
    place: null,
    day: null,
    zone: null,
  });
});

test("a publisher stands before its statement", () => {
  expect(values("Tarn County Police – Statement\n\nAt 22:40 GMT+3 they came.")).toMatchObject({
    publisher: "Tarn County Police",
    zone: "+03:00",
  });
});

test("offsets are code points", () => {
  const text = "🚢 Ferry stands still\n\nPORT ALDER (Reuters) - It stood.";
  const { place } = readHead(text, "en");
  expect([...text].slice(place?.start, place?.end).join("")).toBe("PORT ALDER");
});
