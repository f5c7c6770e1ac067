import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { recogniseFile, recogniseText } from "../../../../src/formats/documents/recognise.ts";

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const wide = (text: string, isBig = false) =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      const pair = [code & 255, code >> 8];
      return isBig ? pair.reverse() : pair;
    }),
  );

describe("recogniseFile", () => {
  it("tells a file by its content", () => {
    expect(recogniseFile(latin("%PDF-1.7\n"))).toEqual({ type: "pdf" });
    expect(recogniseFile(latin("<!doctype html><p>Ferry"))).toEqual({ type: "html" });
    expect(recogniseFile(latin("<!-- saved -->\n<html lang=en>"))).toEqual({ type: "html" });
    expect(recogniseFile(latin('\xef\xbb\xbf{ "format": "dispatch-atlas/2" }'))).toEqual({
      type: "json",
    });
    expect(recogniseFile(latin("The ferry stops."))).toEqual({ type: "text" });
  });

  it("tells what is packed by what the packing lists", () => {
    const packed = (name: string) => zipSync({ [name]: strToU8("x") });
    expect(recogniseFile(packed("word/document.xml"))).toEqual({ type: "docx" });
    const kind = (name: string) => ({ type: "foreign", kind: name });
    expect(recogniseFile(packed("xl/workbook.xml"))).toEqual(kind("spreadsheet"));
    expect(recogniseFile(packed("ppt/presentation.xml"))).toEqual(kind("slides"));
    expect(recogniseFile(packed("notes.txt"))).toEqual(kind("archive"));
  });

  it.each([
    ["picture", "\x89PNG\r\n\x1a\n\0\0"],
    ["film", "\0\0\0\x18ftypmp42"],
    ["archive", "\x1f\x8b\x08\0"],
    ["old-word", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
    ["rtf", "{\\rtf1\\ansi Ferry}"],
    ["program", "MZ\x90\0\x03\0\0\0"],
    ["unknown", "ab\0cd\x01\x02\x03"],
  ])("says that a file is %s", (kind, beginning) => {
    expect(recogniseFile(latin(beginning))).toEqual({ type: "foreign", kind });
  });

  it("takes a text for one, whatever letters it begins with and whatever it is encoded in", () => {
    expect(recogniseFile(latin("MZ is the code of Mozambique."))).toEqual({ type: "text" });
    expect(recogniseFile(latin("RIFFRAFF stays ashore"))).toEqual({ type: "text" });
    expect(recogniseFile(wide("The ferry stops."))).toEqual({ type: "text" });
    expect(recogniseFile(wide("Паром стоит.", true))).toEqual({ type: "text" });
    expect(recogniseFile(wide("\ufeff<html><p>Ferry"))).toEqual({ type: "html" });
  });

  it("finds a file empty that has no word", () => {
    expect(recogniseFile(latin(""))).toEqual({ type: "empty" });
    expect(recogniseFile(latin("\xef\xbb\xbf \r\n\t\n"))).toEqual({ type: "empty" });
  });
});

describe("recogniseText", () => {
  it("tells markup from a text that mentions some", () => {
    expect(recogniseText("<p>The ferry <b>stops</b>.</p>")).toBe("html");
    expect(recogniseText("Use <p> for a paragraph.")).toBe("text");
    expect(recogniseText("<harbour> is no element")).toBe("text");
  });
});
