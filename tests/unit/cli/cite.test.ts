/** Evidence for words of a document, and all the evidence of a dataset against its documents. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DOCUMENT, ferryDataset, slippedFerryEvents } from "../../browser/support/datasets.ts";
import { run, runWith } from "./run-command.ts";

const TEXT =
  "The quay’s lamp 🏮 was lit. A lamp burned on the boat, and the crew saw the lamp at dusk.\n";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cite-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const entriesOf = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("dispatch-atlas cite DOCUMENT FRAGMENT", () => {
  it("writes a piece of evidence for every place, offsets in code points", () => {
    const { status, stdout, stderr } = run("cite", write("The log.txt", TEXT), "lamp");
    expect(status).toBe(0);
    const entries = entriesOf(stdout);
    expect(entries).toHaveLength(3);
    for (const { source, start, end, exact, basis } of entries) {
      expect([source, exact, basis]).toEqual(["the-log", "lamp", "stated"]);
      expect([...TEXT].slice(start, end).join("")).toBe("lamp");
    }
    expect(stderr).toContain('"lamp" stands in it 3 times');
  });

  it("finds words whatever their quotation marks, and quotes them as the document has them", () => {
    const { stdout } = runWith(TEXT, "cite", "-", "quay's  lamp", "--source", "log");
    expect(entriesOf(stdout)).toEqual([
      { source: "log", start: 4, end: 15, exact: "quay’s lamp", basis: "stated" },
    ]);
  });

  it("counts a byte order mark, as the check of a dataset does", () => {
    const { stdout } = runWith(`\uFEFF${TEXT}`, "cite", "-", "quay", "--source", "log");
    expect(entriesOf(stdout)).toMatchObject([{ start: 5, end: 9 }]);
  });

  it("reads an older encoding", () => {
    const latin = Buffer.from("Le caf\u00e9 du port est ferm\u00e9 depuis mardi.\n", "latin1");
    expect(entriesOf(runWith(latin, "cite", "-", "café du port").stdout)).toMatchObject([
      { start: 3, end: 15, exact: "café du port" },
    ]);
  });

  it.each([
    ["The quay’s lamp 🏮 was lit.", "the whole sentence from 0 to 26; a fragment is part of one"],
    [TEXT.slice(29).trim(), "13 words; a fragment has at most 12"],
  ])("says why words cannot be evidence, and ends with status 1: %s", (fragment, fault) => {
    const { status, stdout, stderr } = runWith(TEXT, "cite", "-", fragment);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(fault);
  });

  it("ends with status 1 where the words are not there", () => {
    expect(runWith(TEXT, "cite", "-", "storm")).toMatchObject({
      status: 1,
      stdout: "",
      stderr: '-: "storm" does not stand in it\n',
    });
  });

  it("tells programs of every place", () => {
    const { stdout } = runWith(TEXT, "cite", "-", "A lamp", "--json");
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ document: "-", encoding: "utf-8", length: [...TEXT].length });
    expect(found.occurrences).toMatchObject([
      { line: 1, fault: null, evidence: { exact: "A lamp" } },
    ]);
  });

  it("refuses what is no text", () => {
    const { status, stderr } = runWith("%PDF-1.7\n", "cite", "-", "lamp");
    expect([status, stderr]).toEqual([1, expect.stringContaining("-: is no text")]);
  });
});

describe("dispatch-atlas cite --check DATASET DOCUMENT", () => {
  it("ends with status 0 where every fragment stands", () => {
    const dataset = write("ferry.json", JSON.stringify(ferryDataset()));
    const { status, stdout, stderr } = run(
      "cite",
      "--check",
      dataset,
      write("notice.txt", DOCUMENT),
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("4 of 4 fragments stand in it");
  });

  it("ends with status 1 and tells programs which do not", () => {
    const dataset = write("ferry.json", JSON.stringify(ferryDataset(slippedFerryEvents())));
    const document = write("notice.txt", DOCUMENT);
    const { status, stdout } = run("cite", "--check", dataset, document, "--json");
    const { documents, unchecked } = JSON.parse(stdout);
    expect([status, unchecked]).toEqual([1, []]);
    expect(documents).toMatchObject([
      { source: "notice", likeness: "exact", fragments: 5, standing: 3 },
    ]);
    expect(documents[0].errors.map(({ path }: { path: string }) => path)).toEqual([
      "/events/0/evidence/0",
      "/events/1/evidence/0",
    ]);
  });

  it("ends with status 3 for a document that is not there", () => {
    const dataset = write("ferry.json", JSON.stringify(ferryDataset()));
    expect(run("cite", "--check", dataset, join(folder, "none.txt"))).toMatchObject({ status: 3 });
  });
});
