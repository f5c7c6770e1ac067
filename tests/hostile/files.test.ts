/** Files that mean ill, without a page: each is read, or refused with a reason, and takes no more than it may. */
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { lookAtFile } from "../../src/formats/any/look-at-file.ts";
import { readFile } from "../../src/formats/any/read-file.ts";
import { decodeAs, readEncoding } from "../../src/formats/documents/encodings.ts";
import { readDocx } from "../../src/formats/documents/read-docx.ts";
import { recogniseFile } from "../../src/formats/documents/recognise.ts";
import { tidyText } from "../../src/formats/documents/tidy-text.ts";
import { sourceOfBytes } from "../../src/formats/parquet/byte-source.ts";
import { readHead } from "../../src/model/suggest/read-head.ts";
import { readInPieces } from "../../src/surfaces/compose/reading/read-in-pieces.ts";
import type { NamedFile } from "./make/bytes.ts";
import { makeDocument } from "./make/documents.ts";
import { makeImportFile } from "./make/import-files.ts";
import { faultsOf } from "./support/faults.ts";
import { modelsOf, openState } from "./support/made-of.ts";
import { COUNTS, madeByKind } from "./support/seed.ts";

describe("a file for import", () => {
  it.each([...madeByKind(makeImportFile, COUNTS.imports)])(
    "with %s is read, or refused with a reason",
    async (_, made) => {
      expect(await faultsOf(made, tryImport)).toEqual([]);
    },
  );
});

async function tryImport({ name, bytes }: NamedFile): Promise<void> {
  await lookAtFile(sourceOfBytes(bytes.slice().buffer));
  const reading = await readFile(sourceOfBytes(bytes.slice().buffer), { name });
  if (!reading.ok) {
    if (reading.error.length === 0) throw new Error("refused without a reason");
    return;
  }
  const { dataset, faults, account } = reading.value;
  const { read, events, leftOut } = account.rows;
  if (events + leftOut !== read) throw new Error(`${read} rows are not ${events} and ${leftOut}`);
  if (dataset) modelsOf(openState(dataset, "en"));
  else if (faults.length === 0) throw new Error("no dataset, and no fault");
}

describe("a document for compose", () => {
  it.each([...madeByKind(makeDocument, COUNTS.documents)])(
    "with %s is read and looked through, or refused",
    async (_, made) => {
      expect(await faultsOf(made, tryDocument)).toEqual([]);
    },
  );
});

/** What reads PDF needs a page. */
async function tryDocument({ bytes }: NamedFile): Promise<void> {
  const kind = recogniseFile(bytes);
  if (kind.type === "docx") await tryWord(bytes);
  if (kind.type !== "text" && kind.type !== "html") return;
  const { encoding } = readEncoding(bytes, kind.type === "html");
  const text = tidyText(decodeAs(bytes, encoding));
  for (const language of ["en", "ar", "ru"]) {
    readHead(text, language);
    const context = { language, published: "2019-04-06", zone: "UTC", known: [] };
    const found = await readInPieces(text, context, { isStale: () => false, onProgress() {} });
    for (const { mentions } of found ?? [])
      for (const { start, end } of mentions)
        if (!(start >= 0 && end > start)) throw new Error(`a mention from ${start} to ${end}`);
  }
}

/** A page says that it is broken where this throws; it is not to hang, or to take all memory. */
async function tryWord(bytes: NamedFile["bytes"]): Promise<void> {
  const text = await readDocx(bytes, mammoth, (markup) => markup).catch(() => "");
  if (text.length > 100_000_000) throw new Error(`a text of ${text.length} signs`);
}
