/** Datasets made for a test, served from the page's own origin. */
import { createHash } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import { looseForm } from "../../../src/model/document/loose-form.ts";

/** An invented document: none of it is anybody's but ours. */
export const DOCUMENT = [
  "Ferry service resumes",
  "HARBOURTOWN, May 2. The ferry to Gull Island sails again, the harbour office said on Thursday.",
  "Captain Ana Voss had stopped it on Monday because of high waves. “We waited for calm water”, she said.",
].join("\n\n");

const digestOf = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** A span of the document by its words. */
function quote(exact: string) {
  const start = [...DOCUMENT.slice(0, DOCUMENT.indexOf(exact))].length;
  return { source: "notice", start, end: start + [...exact].length, exact, basis: "stated" };
}

function paragraphs() {
  let start = 0;
  return DOCUMENT.split("\n\n").map((text, index) => {
    const end = start + [...text].length;
    const paragraph = { start, end, role: index === 0 ? "headline" : "body", sentences: [] };
    start = end + 2;
    return paragraph;
  });
}

interface EventParts {
  readonly id: string;
  readonly title: string;
  readonly edtf: string;
  readonly place?: string;
  readonly kind?: string;
  readonly actor?: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** @param place none for an event that is not on the map */
export function eventOf({ id, title, edtf, place, kind, actor, more }: EventParts) {
  return {
    id,
    title,
    kind: kind ?? "act",
    when: { edtf, basis: "stated" },
    where: place
      ? { extent: "point", place, basis: "stated" }
      : { extent: "unplaced", reason: "The notice does not say where." },
    participants: [{ actor: actor ?? "voss", role: "principal" }],
    attribution: [{ actor: "office", how: "reported" }],
    evidence: [quote("The ferry to Gull Island")],
    ...more,
  };
}

/** A small sound dataset round the invented document; its zone is neither the device's nor Libya's. */
export function ferryDataset(events: readonly unknown[] = ferryEvents()) {
  return {
    format: "dispatch-atlas/1",
    id: "ferry",
    title: "The ferry to Gull Island",
    language: "en",
    zone: "Asia/Tokyo",
    sources: [
      {
        type: "document",
        id: "notice",
        title: "A notice of the harbour office",
        publisher: "office",
        published: { edtf: "2024-05-02", basis: "stated" },
        language: "en",
        digest: { algorithm: "SHA-256", value: digestOf(DOCUMENT) },
        length: [...DOCUMENT].length,
        paragraphs: paragraphs(),
      },
    ],
    places: [
      { id: "harbour", name: "Harbourtown", kind: "city", lonLat: [139.7, 35.6] },
      { id: "island", name: "Gull Island", kind: "site", lonLat: [139.4, 34.7] },
    ],
    factions: [
      { id: "crew", name: "The crew", color: "#1f6f8b" },
      { id: "town", name: "The town", color: "#b5501f" },
    ],
    actors: [
      {
        id: "voss",
        name: "Ana Voss",
        kind: "person",
        faction: "crew",
        evidence: [quote("Captain Ana Voss")],
      },
      {
        id: "office",
        name: "Harbour office",
        kind: "ministry",
        faction: "town",
        evidence: [quote("the harbour office")],
      },
    ],
    relations: [],
    events,
  };
}

/** The same as one that knows copies of its document too. */
export function looseFerryDataset(events: readonly unknown[] = ferryEvents()) {
  const { sources, ...rest } = ferryDataset(events);
  const loose = digestOf(looseForm(DOCUMENT).text);
  return {
    ...rest,
    format: "dispatch-atlas/2",
    sources: sources.map((source) => ({ ...source, digest: { ...source.digest, loose } })),
  };
}

/** One of the events rests on a fragment whose offsets are three too high, one on words that the document does not have. */
export function slippedFerryEvents() {
  const [stopped, waits, ...others] = ferryEvents();
  const slipped = { ...quote("high waves") };
  return [
    { ...stopped, evidence: [{ ...slipped, start: slipped.start + 3, end: slipped.end + 3 }] },
    { ...waits, evidence: [{ ...quote("calm water"), exact: "calm winds" }] },
    ...others,
  ];
}

export function ferryEvents() {
  return [
    eventOf({
      id: "stopped",
      title: "The ferry stops",
      edtf: "2024-04-29",
      place: "harbour",
      more: {
        evidence: [quote("because of high waves")],
        knownAsOf: "2024-04-29",
        grade: { reliability: "B" },
      },
    }),
    eventOf({
      id: "waits",
      title: "The crew waits",
      edtf: "2024-04-30/2024-05-01",
      place: "island",
      kind: "statement",
    }),
    eventOf({
      id: "resumes",
      title: "The ferry sails again",
      edtf: "2024-05-02T09:30",
      kind: "order",
      actor: "office",
    }),
  ];
}

/** Serves a body under an address of the page's own origin. @returns the value for `?data=` */
export async function serve(
  page: Page | BrowserContext,
  name: string,
  body: unknown,
  status = 200,
): Promise<string> {
  const address = `made-for-tests/${name}.json`;
  await page.route(`**/${address}`, (route) =>
    route.fulfill({
      status,
      contentType: "application/json",
      body: typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body),
    }),
  );
  return address;
}
