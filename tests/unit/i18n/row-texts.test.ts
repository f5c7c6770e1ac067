/** What is sorted and searched of columns is what is of records. */
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../src/engine/columns.ts";
import { makeCounting } from "../../../src/engine/counting.ts";
import { engineOf } from "../../../src/engine/create-engine.ts";
import { inTimeOrder } from "../../../src/engine/in-time-order.ts";
import { rowsOf } from "../../../src/engine/rows.ts";
import { ar } from "../../../src/i18n/ar.ts";
import { en } from "../../../src/i18n/en.ts";
import { textsFor } from "../../../src/i18n/engine-texts.ts";
import { rowTextsFor } from "../../../src/i18n/row-texts.ts";
import { NO_FILTERS } from "../../../src/model/filters.ts";
import { SHIPPED } from "../support/shipped-state.ts";

const events = inTimeOrder(SHIPPED);
const columns = columnsOf(SHIPPED, events);
const encoder = new TextEncoder();
const titles = events.map(({ event }) => encoder.encode(event.title));
const titleAt = (row: number) => titles[row] ?? new Uint8Array();

describe("texts of rows", () => {
  it("name places, sides and kinds as the records do", () => {
    for (const words of [en, ar]) {
      const texts = textsFor(SHIPPED, words);
      const mine = rowTextsFor(SHIPPED, words, columns, titleAt);
      for (const [row, facts] of events.entries()) {
        const { where } = facts.event;
        // A spot does not tell whether they were on their way to it.
        if (where.extent !== "point" || where.sense !== "toward")
          expect(mine.place(row)).toBe(texts.place(facts));
        expect(mine.title(row)).toBe(facts.event.title);
        expect(mine.kind(facts.event.kind)).toBe(texts.kind(facts.event.kind));
      }
    }
  });

  it("are found by title, place, side and participants, each read once or not", () => {
    const texts = rowTextsFor(SHIPPED, en, columns, titleAt);
    const rows = { ...rowsOf(SHIPPED, textsFor(SHIPPED, en)), columns };
    const { parts: _, ...whole } = texts;
    const [inParts, inOne] = [texts, whole].map((texts) =>
      engineOf({ ...rows, texts }, makeCounting),
    );
    const find = (text: string) => inParts?.query({ ...NO_FILTERS, text }).kept;
    for (const row of events.keys())
      for (const text of texts.searchable(row).split(/\s+/u)) {
        expect(find(text)).toBe(inOne?.query({ ...NO_FILTERS, text }).kept);
        expect(inParts?.query({ ...NO_FILTERS, text }).has(rows.names.idOf(row))).toBe(true);
      }
    expect(find("tripoli")).toBeGreaterThan(0);
    expect(find("nowhereatall")).toBe(0);
  });
});
