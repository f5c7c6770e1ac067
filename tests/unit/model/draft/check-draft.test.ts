/** What a check of a draft finds, where it leads to, and how much of a document is cited. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountryCells } from "../../../../src/model/country-cells.ts";
import { beginDraft } from "../../../../src/model/draft/begin-draft.ts";
import { checkDraft } from "../../../../src/model/draft/check-draft.ts";
import type { Draft, Mark } from "../../../../src/model/draft/draft.ts";
import { accountAt } from "../../../../src/model/draft/finding.ts";
import { documentText, makeEvidence } from "../../../../src/model/draft/make-evidence.ts";
import { paragraphsOf } from "../../../../src/model/draft/paragraphs.ts";
import { previewOf } from "../../../../src/model/draft/preview.ts";
import { fromDataset, toDataset } from "../../../../src/model/draft/to-dataset.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";
import type { SourceId } from "../../../../src/model/schema/common.ts";
import { runs } from "../../support/runs.ts";
import { anyPartialDraft } from "./any-part.ts";
import { samples } from "./read-sample.ts";

const cells = JSON.parse(
  readFileSync(new URL("../../../../data/country-cells.json", import.meta.url), "utf8"),
) as CountryCells;
const words = { notMarked: "Not marked yet", untitled: "Untitled" };

const TEXT = `Ferries touch in the harbour

LINDHOLM, May 4. /NORD/. Two ferries touched in the narrow harbour on Tuesday evening. The master of the harbour said that nobody fell into the water.`;
const source = "nord-2031-05-04" as SourceId;
const begun = beginDraft({
  text: TEXT,
  digest: "0".repeat(64),
  looseDigest: "1".repeat(64),
  language: "en",
  title: "Ferries touch",
  publisher: "NORD",
  published: "2031-05-04",
  zone: "Europe/Stockholm",
});
const document = documentText(source, TEXT);
const quote = (exact: string) => {
  const start = TEXT.indexOf(exact);
  const made = makeEvidence(document, paragraphsOf(TEXT, "en"), {
    start,
    end: start + exact.length,
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};
const touch = {
  id: "touch",
  title: "Ferries touch",
  kind: "act",
  when: { edtf: "2031-05-02", basis: "stated" },
  where: { extent: "unplaced", reason: "Only the harbour is named." },
  participants: [{ actor: "nord", role: "subject" }],
  attribution: [{ actor: "nord", how: "reported" }],
  evidence: [quote("Two ferries touched"), quote("on Tuesday evening")],
};
const withLists = (lists: object) =>
  ({ ...begun, lists: { ...begun.lists, ...lists } }) as unknown as Draft;
const check = (draft: Draft, text = document) =>
  checkDraft(draft, previewOf(draft, words), { cells, texts: new Map([[source, text]]) });
const said = (draft: Draft) =>
  check(draft)
    .findings.filter(({ severity }) => severity !== "fine")
    .map(({ code, place }) =>
      place.type === "record" ? `${code} ${place.list} ${place.id} ${place.pointer}` : code,
    );

describe("a check", () => {
  it("of a whole draft finds nothing but records in order", () => {
    const { findings } = check(withLists({ events: [touch] }));
    expect(findings.map(({ code, place }) => [code, place.type === "record" && place.id])).toEqual([
      ["in-order", source],
      ["in-order", "nord"],
      ["in-order", "touch"],
    ]);
  });

  it("says of each missing part where it belongs", () => {
    expect(said(withLists({ events: [{ id: "touch", title: "Ferries touch" }] }))).toEqual([
      "missing events touch /kind",
      "missing events touch /participants",
      "missing events touch /when",
      "missing events touch /where",
      "missing events touch /attribution",
      "missing events touch /evidence",
    ]);
    expect(said(withLists({ events: [{ ...touch, evidence: [] }] }))).toEqual([
      "missing events touch /evidence",
    ]);
  });

  it("tells apart a faulty date, an unknown record, and fragments that are too long, whole or moved", () => {
    const spoilt = {
      ...touch,
      when: { edtf: "soon", basis: "stated" },
      participants: [{ actor: "nobody", role: "subject" }],
      evidence: [
        { ...quote("Two ferries touched"), exact: "Six ferries touched" },
        { source, start: 54, end: 115, exact: TEXT.slice(54, 115), basis: "stated" },
      ],
    };
    expect(said(withLists({ events: [spoilt] })).slice(0, 4)).toEqual([
      "not-a-date events touch /when/edtf",
      "unknown events touch /participants/0/actor",
      "whole-sentence events touch /evidence/1/exact",
      "moved events touch /evidence/0",
    ]);
  });

  it("blocks exactly where no dataset can be written", () => {
    fc.assert(
      fc.property(anyPartialDraft, (draft) => {
        const { findings } = checkDraft(draft, previewOf(draft, words), {
          cells,
          texts: new Map(),
        });
        const isBlocked = findings.some(({ severity }) => severity === "blocks");
        expect(isBlocked).toBe(!readDataset(toDataset(draft)).ok);
        const ids = new Set(
          Object.entries(draft.lists).flatMap(([list, items]) =>
            items.map(({ id }) => `${list} ${id}`),
          ),
        );
        for (const { place } of findings)
          if (place.type === "record") expect(ids).toContain(`${place.list} ${place.id}`);
      }),
      runs(60),
    );
  });

  it("of the shipped and the sample datasets finds nothing that blocks", () => {
    for (const [name, dataset] of samples) {
      const draft = fromDataset(dataset);
      const { findings } = checkDraft(draft, previewOf(draft, words), { cells, texts: new Map() });
      expect(
        findings.filter(({ severity }) => severity === "blocks"),
        name,
      ).toEqual([]);
    }
  });
});

describe("advice", () => {
  it("is given where no word of the evidence says the time, unless a mark does", () => {
    const timeless = { ...touch, evidence: [quote("Two ferries touched")] };
    expect(said(withLists({ events: [timeless] }))).toEqual(["unsaid-date events touch /when"]);
    const mark: Mark = { ...quote("Tuesday evening"), id: "m", kind: "time", record: "touch" };
    expect(said(withLists({ events: [timeless], marks: [mark] }))).toEqual([]);
    const inferred = { ...timeless, when: { ...touch.when, basis: "inferred", inferences: ["i"] } };
    const inferences = [{ id: "i", note: "A Tuesday." }];
    expect(said(withLists({ events: [inferred], inferences }))).toEqual([]);
  });

  it("is given on fragments that rebuild a sentence, with all of them", () => {
    const rebuilt = {
      ...touch,
      evidence: [
        quote("Two ferries touched"),
        quote("in the narrow harbour"),
        quote("on Tuesday evening."),
      ],
    };
    const { findings } = check(withLists({ events: [rebuilt] }));
    const found = findings.find(({ code }) => code === "rebuilt");
    expect([found?.place, ...(found?.also ?? [])]).toMatchObject([
      { id: "touch", pointer: "/evidence/0" },
      { id: "touch", pointer: "/evidence/1" },
      { id: "touch", pointer: "/evidence/2" },
    ]);
  });

  it("is given on a place far from its country, a name twice, a tie without a chain, and gaps", () => {
    const quay = { id: "quay", name: "Quay", kind: "site", lonLat: [12.5, 55.7], country: "DK" };
    const findings = said(
      withLists({
        places: [quay, { ...quay, id: "other", lonLat: [55.7, 12.5] }],
        gaps: [{ id: "none", note: "Nobody is named." }],
        actors: [
          ...begun.lists.actors,
          {
            id: "master",
            name: "Master",
            kind: "person",
            faction: null,
            evidence: [],
            absent: { evidence: "none" },
          },
        ],
        relations: [
          {
            id: "tie",
            type: "supports",
            from: "nord",
            to: "master",
            basis: "stated",
            evidence: [quote("The master")],
          },
        ],
      }),
    );
    expect(findings).toEqual([
      "far-from-country places other /lonLat",
      "lacking actors master /evidence",
      "no-chain relations tie /attribution",
      "same-name places other /name",
    ]);
  });

  it("is given once on two sides whose colours some eyes mistake, at the later one", () => {
    const factions = [
      { id: "crew", name: "Crew", color: "#1f6f8b" },
      { id: "port", name: "Port", color: "#3a248b" },
      { id: "guard", name: "Guard", color: "#2f7a45" },
    ];
    expect(said(withLists({ factions }))).toEqual(["near-color factions guard /color"]);
    const { findings } = check(withLists({ factions }));
    expect(findings.find(({ code }) => code === "near-color")?.also).toMatchObject([
      { list: "factions", id: "crew" },
    ]);
  });

  it("is not given on what only stands in for what is missing", () => {
    const order = { id: "order", kind: "order" };
    expect(
      said(withLists({ events: [order] })).filter((one) => !one.startsWith("missing")),
    ).toEqual([]);
  });

  it("is given on a time that is marked and dates nothing", () => {
    const mark: Mark = { ...quote("Tuesday evening"), id: "m", kind: "time", record: null };
    expect(check(withLists({ marks: [mark] })).findings).toContainEqual({
      code: "loose-time",
      severity: "advice",
      place: { type: "document", source, start: mark.start, end: mark.end },
      also: [],
      params: { exact: "Tuesday evening" },
    });
  });
});

describe("a part of an account", () => {
  it("is told with the account that it is of", () => {
    expect(accountAt("/accounts/1/when/edtf")).toEqual({ index: 1, part: "when" });
    for (const pointer of ["/when", "/accounts", "/accounts/1", ""])
      expect(accountAt(pointer)).toBeNull();
  });
});

describe("coverage", () => {
  it("counts code points of the paragraphs, and names the sentences that nothing cites", () => {
    const [coverage] = check(withLists({ events: [touch] })).coverage;
    const cited = ["NORD", "Two ferries touched", "on Tuesday evening"].join("").length;
    const length = TEXT.length - 2;
    const start = TEXT.indexOf("The master");
    expect(coverage).toEqual({
      source,
      length,
      cited,
      share: cited / length,
      uncited: [{ start, end: TEXT.length }],
    });
  });

  it("counts what two fragments cite once", () => {
    const evidence = [quote("Two ferries touched"), quote("ferries touched in")];
    const [coverage] = check(withLists({ events: [{ ...touch, evidence }] })).coverage;
    expect(coverage?.cited).toBe("NORD".length + "Two ferries touched in".length);
  });
});
