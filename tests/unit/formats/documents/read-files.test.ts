/** Whole files of Word and PDF, made here, read by the libraries that the page uses. */
import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { isScan, textOfPages } from "../../../../src/formats/documents/pdf-text.ts";
import { DOCX_READER, readDocx } from "../../../../src/formats/documents/read-docx.ts";
import { readPdf } from "../../../../src/formats/documents/read-pdf.ts";
import { textOfTree } from "../../../../src/formats/documents/tree-text.ts";
import { makeDocx, makePdf } from "../../support/make-files.ts";

const parse = (markup: string) =>
  textOfTree(new DOMParser().parseFromString(`<body>${markup}</body>`, "text/xml"));

describe("textOfTree", () => {
  it("reads blocks as paragraphs, and leaves out what is no text", () => {
    const page = `<h1>Ferry
      stops</h1><script>alert(1)</script><style>p { }</style>
      <p>At <b>Eastquay</b>,<br/>nobody works.</p><ul><li>One</li><li>two</li></ul>
      <table><tr><td>Ships</td><td>2</td></tr><tr><td>Days</td><td>11</td></tr></table>`;
    expect(parse(page)).toBe(
      "Ferry stops\n\nAt Eastquay,\nnobody works.\n\nOne\ntwo\n\nShips\t2\nDays\t11",
    );
  });

  it("keeps the blanks of what is preformatted", () => {
    expect(parse("<pre>a  b\n c</pre><p>a  b</p>")).toBe("a  b\n c\n\na b");
  });
});

describe("readDocx", () => {
  it("keeps words apart at a line break, which mammoth's own text does not", async () => {
    const bytes = makeDocx(["Ferry stops", "One\nline"]);
    expect(await readDocx(bytes, mammoth, parse)).toBe("Ferry stops\n\nOne\nline");
  });

  it("rejects what is no document of Word's", async () => {
    const bytes = new Uint8Array(zipSync({ "word/other.xml": strToU8("<x/>") }));
    await expect(readDocx(bytes, mammoth, parse)).rejects.toThrow();
  });

  it("names the version that is installed", () => {
    const { version } = JSON.parse(readFileSync("node_modules/mammoth/package.json", "utf8"));
    expect(DOCX_READER).toBe(`mammoth ${version}`);
  });
});

describe("readPdf", () => {
  it("reads pages as lines", async () => {
    const file = makePdf([["Ferry stops at Eastquay", "since Tuesday."], ["Nobody knows why."]]);
    const { pages, reader } = await readPdf(file, pdfjs);
    expect(textOfPages(pages)).toBe("Ferry stops at Eastquay\nsince Tuesday.\n\nNobody knows why.");
    expect(reader).toBe(`pdfjs ${pdfjs.version}`);
    expect(isScan(pages)).toBe(false);
  });

  it("finds no letter in a scan", async () => {
    const { pages } = await readPdf(makePdf([[], []]), pdfjs);
    expect(pages).toHaveLength(2);
    expect(isScan(pages)).toBe(true);
  });

  it("rejects a file that is broken", async () => {
    await expect(readPdf(strToU8("%PDF-1.7\nnothing more"), pdfjs)).rejects.toThrow();
  });
});
