/** Bytes of tables as text: cut anywhere they read alike, and what is no UTF-8 is noticed however late it comes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Encoding } from "../../../../src/formats/documents/encodings.ts";
import {
  createTextReader,
  encodingAfterFault,
  encodingOfHead,
  Utf8Fault,
} from "../../../../src/formats/table/decode.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const wide = (text: string) =>
  new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer);

/** Bytes of a text in an encoding of one byte a letter, by looking all of them up. */
function encodeAs(text: string, encoding: Encoding): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  const letters = new TextDecoder(encoding).decode(bytes, { stream: true });
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

function decode(bytes: Uint8Array, encoding: Encoding, chunk = bytes.length): string {
  const reader = createTextReader(encoding);
  let text = "";
  for (let at = 0; at < bytes.length; at += chunk)
    text += reader.push(bytes.subarray(at, at + chunk));
  return text + reader.end();
}

describe("the encoding of a table", () => {
  it.each<[string, Uint8Array, string]>([
    ["UTF-8", encode("name,où\nÉcole,ici\n"), "utf-8"],
    ["ASCII", encode("a,b\n1,2\n"), "utf-8"],
    ["UTF-8 with a mark", encode("\uFEFFa,b\n"), "utf-8"],
    ["UTF-8 cut within a letter", encode("a,b\né,😀").subarray(0, -2), "utf-8"],
    ["UTF-16 without a mark", wide("date,place\n2019-04-05,Tripoli\n"), "utf-16le"],
    ["UTF-16 with a mark", wide("\uFEFFdate\n"), "utf-16le"],
    [
      "windows-1251",
      encodeAs("дата;место\n5 апреля 2019;Триполи, обстрел аэропорта\n", "windows-1251"),
      "windows-1251",
    ],
    [
      "windows-1256",
      encodeAs("التاريخ,المكان\n5 أبريل 2019,طرابلس قصف المطار الدولي\n", "windows-1256"),
      "windows-1256",
    ],
    [
      "windows-1252",
      encodeAs(
        "date;lieu\n5 août 2019;L’aéroport près de la côte a été bombardé\n",
        "windows-1252",
      ),
      "windows-1252",
    ],
  ])("is found: %s", (_, bytes, encoding) => {
    expect(encodingOfHead(bytes).encoding).toBe(encoding);
  });
});

describe("text that comes in chunks", () => {
  it("is the same however it is cut", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 5 }),
        (text, chunk) => {
          const body = text.toWellFormed().replace(/^\uFEFF/, "");
          expect(decode(encode(body), "utf-8", chunk)).toBe(body);
          expect(decode(wide(body), "utf-16le", chunk)).toBe(body);
        },
      ),
    );
  });

  it("has the quotes of windows-1252, on every platform", () => {
    expect(decode(Uint8Array.of(0x93, 0x92, 0x80, 0x94), "windows-1252")).toBe("“’€”");
  });
});

describe("a fault far into the file", () => {
  const plain = encode("a,b\n".repeat(50_000));
  const late = Uint8Array.from([
    ...plain,
    ...encodeAs("обстрел аэропорта, взрывы\n", "windows-1251"),
  ]);

  it("is noticed, though the head is UTF-8, and tells the encoding", () => {
    expect(encodingOfHead(late.subarray(0, 65_536)).encoding).toBe("utf-8");
    expect(() => decode(late, "utf-8", 65_536)).toThrow(Utf8Fault);
    expect(encodingAfterFault(late)).toBe("windows-1251");
    expect(decode(late, encodingAfterFault(late))).toContain("обстрел аэропорта");
  });

  it("is noticed where the file ends within a letter", () => {
    expect(() => decode(encode("é").subarray(0, 1), "utf-8")).toThrow(Utf8Fault);
  });
});
