/** What the command line says about a document beside its dataset, on an invented pair. */
import { describe, expect, it } from "vitest";
import { documentLine, validateDocument } from "../../../src/cli/data/validate-document.ts";
import { linesOfFindings } from "../../../src/cli/frame/problem-lines.ts";
import type { Dataset } from "../../../src/model/schema/dataset.ts";
import {
  DOCUMENT,
  ferryDataset,
  looseFerryDataset,
  slippedFerryEvents,
} from "../../browser/support/datasets.ts";

const ferry = (value: unknown) => value as Dataset;

/** As the command says it. */
async function validate(dataset: unknown, text: string | Uint8Array<ArrayBuffer>) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const verdict = await validateDocument("f.json", ferry(dataset), "notice.txt", bytes);
  const line = documentLine("f.json", verdict);
  return {
    lines: line === null ? [] : [line],
    errors: linesOfFindings(verdict.errors),
    warnings: linesOfFindings(verdict.warnings, "warning: "),
  };
}

describe("the verdict on a document", () => {
  it("says that it is the dataset's and has every fragment", async () => {
    expect(await validate(ferryDataset(), DOCUMENT)).toEqual({
      lines: [
        'f.json: notice.txt: the document of "notice"; 4 of 4 fragments stand in it where the dataset says',
      ],
      errors: [],
      warnings: [],
    });
  });

  it("lists every fragment that it has not where the dataset says", async () => {
    const { lines, errors } = await validate(ferryDataset(slippedFerryEvents()), DOCUMENT);
    expect(lines[0]).toContain("3 of 5 fragments");
    expect(errors).toEqual([
      'f.json: /events/0/evidence/0: found "h waves. “" at 175 to 185; expected the words "high waves", which stand at 172',
      'f.json: /events/1/evidence/0: found "calm water" at 199 to 209; expected the words "calm winds", which the document does not have',
    ]);
  });

  it("knows a copy by the loose digest, and carries the fragments over", async () => {
    const copy = `\uFEFF${DOCUMENT.replaceAll("\n", "\r\n").replaceAll(/[“”]/g, '"')}\r\n`;
    expect(await validate(looseFerryDataset(), copy)).toEqual({
      lines: [
        'f.json: notice.txt: the document of "notice" but for blanks, quotation marks, dashes and invisible signs; 4 of 4 fragments are carried over',
      ],
      errors: [],
      warnings: [],
    });
  });

  it("says of another document that it is one", async () => {
    const other = DOCUMENT.replace("high", "great");
    const { lines, errors } = await validate(looseFerryDataset(), other);
    expect(lines[0]).toContain('another document than that of "notice"; 3 of 4 fragments');
    expect(errors[0]).toMatch(/^f\.json: \/sources\/0\/digest\/value: found [0-9a-f]{64}, the dig/);
    expect(errors[1]).toContain(
      'the words "because of high waves", which the document does not have',
    );
    const { errors: plain } = await validate(ferryDataset(), `${DOCUMENT}\n`);
    expect(plain).toEqual([expect.stringContaining("with a digest.loose too")]);
  });

  it("warns of words that the document has more than once", async () => {
    const dataset = JSON.stringify(ferryDataset()).replaceAll(
      '"The ferry to Gull Island"',
      '"The"',
    );
    const value = JSON.parse(dataset);
    for (const { evidence } of value.events)
      if (evidence[0].exact === "The") evidence[0].end = evidence[0].start + 3;
    const text = DOCUMENT.replace("Captain Ana", "The captain Ana");
    expect((await validate(value, text)).warnings).toEqual([
      'f.json: warning: /events/1/evidence/0, /events/2/evidence/0: found "The" at 119 too; expected words that the document has once',
    ]);
  });

  it("says where a document is no text in UTF-8", async () => {
    const { errors } = await validate(ferryDataset(), Uint8Array.of(65, 0xe9));
    expect(errors).toEqual([
      "notice.txt: (the whole file): found the byte E9 at line 1, column 2; expected text in UTF-8; save the file in that encoding",
    ]);
  });

  it("finds the source among several, and asks for one where none has the digest", async () => {
    const dataset = ferryDataset();
    const [first] = dataset.sources;
    const second = {
      ...first,
      id: "other",
      digest: { algorithm: "SHA-256", value: "0".repeat(64) },
    };
    const two = { ...dataset, sources: [second, first] };
    expect((await validate(two, DOCUMENT)).lines[0]).toContain('the document of "notice"');
    expect((await validate(two, "?")).errors[0]).toMatch(
      /^f\.json: \/sources: found none; expected a source/,
    );
  });
});
