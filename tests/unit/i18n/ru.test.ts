import { expect, test } from "vitest";
import { FILTER_WORDS } from "../../../src/i18n/parts/filters.ts";
import { ru } from "../../../src/i18n/ru.ts";

test("a number of events takes the form that goes with it", () => {
  const said = [1, 3, 5, 11, 21].map((count) => FILTER_WORDS.ru.count("ЛНА", ru.events(count)));
  expect(said).toEqual([
    "ЛНА, 1 событие",
    "ЛНА, 3 события",
    "ЛНА, 5 событий",
    "ЛНА, 11 событий",
    "ЛНА, 21 событие",
  ]);
});

test("the total of the status line is in the genitive", () => {
  expect(ru.status(1, 21)).toBe("1 из 21 события");
  expect(ru.status(2, 3)).toBe("2 из 3 событий");
});

test("the chain keeps the names in the nominative and calls the last of three the first source", () => {
  const chain = ru.event.chain([
    { name: "ТАСС", how: "reported" },
    { name: "МИД России", how: "said" },
    { name: "Халифа Хафтар", how: "said" },
  ]);
  expect(chain).toBe("ТАСС сообщает; источник — МИД России; первоисточник — Халифа Хафтар");
});

test("a source that nobody names is said to be so", () => {
  const chain = ru.event.chain([
    { name: "ТАСС", how: "reported" },
    { name: null, how: "reported" },
  ]);
  expect(chain).toBe("ТАСС сообщает; источник не назван");
});

test("a preposition governs a date with a day only", () => {
  expect(ru.when.since("4 апреля 2019 г.")).toBe("начиная с 4 апреля 2019 г.");
  expect(ru.when.since("апрель 2019 г.")).toBe("начало: апрель 2019 г.");
});
