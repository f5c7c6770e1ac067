/** Bytes that are no UTF-8 are told with their place, never read with replacement signs; against the platform's decoder. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeUtf8, findUtf8Fault } from "../../../src/formats/utf8.ts";
import { anyText } from "../support/any-text.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...encode(part)] : part)));

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe("text in UTF-8", () => {
  it("is read as it is, a byte order mark kept", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeUtf8(encode(`\uFEFF${text}`))).toEqual({ ok: true, value: `\uFEFF${text}` });
      }),
    );
  });
});

describe("bytes that are none", () => {
  it.each<[string, Uint8Array, string]>([
    ["Latin-1", bytesOf('{\n  "name": "Caf', [0xe9], '"}'), "the byte E9 at line 2, column 15"],
    ["UTF-16", bytesOf([0xff, 0xfe], "{\0"), "the byte FF at line 1, column 1"],
    ["a lone continuation", bytesOf("é😀", [0x80]), "the byte 80 at line 1, column 3"],
    ["an overlong form", bytesOf([0xc0, 0xaf]), "the byte C0 at line 1, column 1"],
    ["a surrogate", bytesOf("a", [0xed, 0xa0, 0x80]), "the byte ED at line 1, column 2"],
    ["cut off at the end", bytesOf("a", [0xe2, 0x82]), "the byte E2 at line 1, column 2"],
    ["after a mark", bytesOf([0xef, 0xbb, 0xbf], [0xe9]), "the byte E9 at line 1, column 1"],
  ])("are refused with byte, line and column: %s", (_, bytes, found) => {
    const expected = "text in UTF-8; save the file in that encoding";
    const problem = { code: "invalid", path: "", found, expected };
    expect(decodeUtf8(bytes)).toEqual({ ok: false, error: [problem] });
  });

  it("are found exactly where the platform's decoder finds them", () => {
    const nearlyText = fc
      .tuple(anyText, fc.nat(), fc.uint8Array({ maxLength: 3 }))
      .map(([text, place, noise]) => {
        const bytes = [...encode(text)];
        bytes.splice(place % (bytes.length + 1), 1, ...noise);
        return Uint8Array.from(bytes);
      });
    fc.assert(
      fc.property(nearlyText, (bytes) => {
        const fault = findUtf8Fault(bytes);
        expect(fault === null).toBe(isUtf8(bytes));
        if (fault !== null) expect(isUtf8(bytes.subarray(0, fault))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
