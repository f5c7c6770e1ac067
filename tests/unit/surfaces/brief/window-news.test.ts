/** What one window takes from the other, and what it does not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type News, readNews } from "../../../../src/surfaces/brief/window-news.ts";
import { runs } from "../../support/runs.ts";

const STAND = {
  at: 3,
  isCall: true,
  isAnswer: false,
  isBlank: false,
  showsPointer: true,
  pointer: { x: 0.5, y: 0.25 },
  aspect: 1.6,
};
const stand = (more: object) => ({
  type: "stand",
  from: "audience",
  stand: { ...STAND, ...more },
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const from = fc.constantFrom("audience" as const, "presenter" as const);
const anyNews: fc.Arbitrary<News> = fc.oneof(
  fc.record({
    type: fc.constantFrom("ask" as const, "bye" as const, "check" as const, "here" as const),
    from,
  }),
  fc.record({
    type: fc.constant("stand" as const),
    from,
    stand: fc.record({
      at: fc.nat(),
      isCall: fc.boolean(),
      isAnswer: fc.boolean(),
      isBlank: fc.boolean(),
      showsPointer: fc.boolean(),
      pointer: fc.option(fc.record({ x: share, y: share }), { nil: null }),
      aspect: fc.option(fc.double({ min: 0.01, max: 20, noNaN: true }), { nil: null }),
    }),
  }),
);

/** Values that are nearly news. */
const nearly = fc.record(
  {
    type: fc.oneof(fc.constantFrom("ask", "bye", "stand"), fc.anything()),
    from: fc.oneof(fc.constantFrom("audience", "presenter"), fc.anything()),
    stand: fc.oneof(
      fc.anything(),
      fc.record(
        {
          at: fc.oneof(fc.double(), fc.anything()),
          isCall: fc.oneof(fc.boolean(), fc.anything()),
          isAnswer: fc.boolean(),
          isBlank: fc.boolean(),
          showsPointer: fc.boolean(),
          pointer: fc.oneof(fc.anything(), fc.record({ x: fc.double(), y: fc.double() })),
          aspect: fc.oneof(fc.double(), fc.anything()),
        },
        { requiredKeys: ["at", "isAnswer", "isBlank", "showsPointer"] },
      ),
    ),
  },
  { requiredKeys: [] },
);

function expectWellFormed(news: News): void {
  expect(["audience", "presenter"]).toContain(news.from);
  if (news.type !== "stand") return;
  const { at, pointer, aspect, ...flags } = news.stand;
  expect(Number.isSafeInteger(at) && at >= 0).toBe(true);
  for (const flag of Object.values(flags)) expect(flag).toBeTypeOf("boolean");
  for (const part of pointer ? [pointer.x, pointer.y] : [])
    expect(part >= 0 && part <= 1).toBe(true);
  expect(aspect === null || (aspect > 0 && aspect <= 20)).toBe(true);
}

describe("news", () => {
  it("is read as it was told", () => {
    fc.assert(
      fc.property(anyNews, (news) => {
        expect(readNews(structuredClone(news))).toEqual(news);
      }),
    );
  });

  it("is read from any value without a fault, and only where it is well formed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (data) => {
        const news = readNews(data);
        if (news) expectWellFormed(news);
      }),
      runs(150),
    );
  });

  it("is nothing where it is of nobody, of no kind, or tells no stand", () => {
    for (const data of [
      null,
      undefined,
      "ask",
      [],
      { type: "ask" },
      { type: "ask", from: "host" },
      { type: "stand", from: "audience" },
      { type: "stand", from: "audience", stand: null },
      { type: "leave", from: "audience" },
      { from: "audience" },
    ])
      expect(readNews(data), JSON.stringify(data)).toBeNull();
  });

  it("is nothing where the step is no step or a flag is no flag", () => {
    for (const more of [
      { at: -1 },
      { at: 1.5 },
      { at: "3" },
      { at: Number.NaN },
      { at: 2 ** 60 },
      { isCall: 1 },
      { isAnswer: undefined },
      { isBlank: "yes" },
      { showsPointer: null },
    ])
      expect(readNews(stand(more)), JSON.stringify(more)).toBeNull();
  });

  it("has no pointer and no shape where those told are impossible, and the rest stands", () => {
    for (const pointer of [null, "here", { x: 2, y: 0 }, { x: 0.5 }, { x: -0.1, y: 0.5 }])
      expect(readNews(stand({ pointer }))).toEqual(stand({ pointer: null }));
    for (const aspect of [0, -1, 21, "1.6", Number.POSITIVE_INFINITY, undefined])
      expect(readNews(stand({ aspect }))).toEqual(stand({ aspect: null }));
  });

  it("brings nothing along that was not asked for", () => {
    const data = { ...stand({ script: "x" }), more: 1, __proto__: { isEvil: true } };
    expect(readNews(data)).toStrictEqual(stand({}));
  });
});
