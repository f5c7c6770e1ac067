/** What a check of a draft finds in the accounts of an event, each at its place in the form. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CountryCells } from "../../../../src/model/country-cells.ts";
import { checkDraft } from "../../../../src/model/draft/check-draft.ts";
import type { Draft } from "../../../../src/model/draft/draft.ts";
import { previewOf } from "../../../../src/model/draft/preview.ts";
import { fromDataset } from "../../../../src/model/draft/to-dataset.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../data/${name}`, import.meta.url), "utf8"));
const cells = read("country-cells.json") as CountryCells;
const words = { notMarked: "Not marked yet", untitled: "Untitled" };

type Account = Readonly<Record<string, unknown>>;

/** The harbour with the accounts of the stop of work changed. */
function harbourWith(change: (accounts: readonly Account[]) => readonly Account[]): Draft {
  const dataset = readDataset(read("harbour.json"));
  if (!dataset.ok) throw new Error("the harbour is not sound");
  const draft = fromDataset(dataset.value);
  const events = draft.lists.events.map((event) =>
    "accounts" in event && event.id === "walked-out-at-the-eastquay-terminal"
      ? { ...event, accounts: change(event.accounts as readonly Account[]) }
      : event,
  );
  return { ...draft, lists: { ...draft.lists, events: events as Draft["lists"]["events"] } };
}

function found(draft: Draft): readonly unknown[] {
  const { findings } = checkDraft(draft, previewOf(draft, words), { cells, texts: new Map() });
  return findings.flatMap(({ code, severity, place }) =>
    severity !== "fine" &&
    place.type === "record" &&
    place.id === "walked-out-at-the-eastquay-terminal"
      ? [[code, severity, place.pointer]]
      : [],
  );
}

test("the harbour's accounts are in order", () => {
  expect(found(harbourWith((accounts) => accounts))).toEqual([]);
});

test("an account without words is to be mended", () => {
  const draft = harbourWith(([wire, courier]) => [wire ?? {}, { ...courier, evidence: [] }]);
  expect(found(draft)).toContainEqual(["missing", "blocks", "/accounts/1/evidence"]);
});

test("a source that tells it twice is to be mended", () => {
  const draft = harbourWith(([wire, courier]) => [wire ?? {}, courier ?? {}, wire ?? {}]);
  expect(found(draft)).toContainEqual(["duplicate", "blocks", "/accounts/2/source"]);
});

test("a chain that comes back to somebody is to be mended", () => {
  const said = { actor: "northern-wire", how: "said" };
  const reported = { actor: "coast-courier", how: "reported" };
  const draft = harbourWith(([wire, courier]) => [
    { ...wire, attribution: [said, reported, said] },
    courier ?? {},
  ]);
  expect(found(draft)).toContainEqual(["invalid", "blocks", "/accounts/0/attribution/2/actor"]);
});

test("two accounts that have it from each other are told of", () => {
  const wireSaid = { actor: "northern-wire", how: "said" };
  const courierSaid = { actor: "coast-courier", how: "said" };
  const draft = harbourWith(([wire, courier]) => [
    { ...wire, attribution: [courierSaid, wireSaid] },
    { ...courier, attribution: [wireSaid, courierSaid] },
  ]);
  expect(found(draft)).toContainEqual(["circle", "advice", "/accounts/1/attribution"]);
});
