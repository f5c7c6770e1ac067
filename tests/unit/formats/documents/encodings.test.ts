import { describe, expect, it } from "vitest";
import {
  decodeAs,
  ENCODINGS,
  type Encoding,
  proofOf,
  readEncoding,
} from "../../../../src/formats/documents/encodings.ts";

/** @returns the text's bytes in an encoding with a byte a letter */
function encode(text: string, encoding: Encoding): Uint8Array {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decodeAs(Uint8Array.of(byte), encoding), byte]),
  );
  return Uint8Array.from([...text], (sign) => {
    const byte = bytes.get(sign);
    if (byte === undefined) throw new Error(`${encoding} has no ${sign}`);
    return byte;
  });
}

const TEXTS: Readonly<Record<string, string>> = {
  russian:
    "Паром стоит у причала третий день. Портовое управление переговоров не ведёт, сказала Анна Ильина.",
  arabic: "توقفت العبارة في الميناء منذ يوم الثلاثاء، وقالت النقابة إن المفاوضات لم تبدأ بعد.",
  french:
    "Le ferry est à l'arrêt depuis trois jours. Les négociations n'ont pas commencé, a déclaré la préfète.",
  table: "nr,what,place\n1,Grève à Orléans – “fin”,Quai d’Évry\n2,Gate blocked,Quai d’Évry",
  german:
    "Die Fähre liegt seit drei Tagen still. Über Löhne wird nicht geredet, heißt es in Brüssel.",
  polish:
    "Prom stoi od trzech dni. Związek twierdzi, że rozmowy się nie rozpoczęły, mówi Żaneta Łoś.",
};

describe("readEncoding", () => {
  it.each<[Encoding, string]>([
    ["windows-1251", "russian"],
    ["koi8-r", "russian"],
    ["iso-8859-5", "russian"],
    ["ibm866", "russian"],
    ["windows-1256", "arabic"],
    ["iso-8859-6", "arabic"],
    ["windows-1252", "french"],
    ["windows-1252", "german"],
    ["windows-1252", "table"],
    ["windows-1250", "polish"],
  ])("guesses %s of a %s text", (encoding, name) => {
    const bytes = encode(TEXTS[name] ?? "", encoding);
    expect(readEncoding(bytes)).toEqual({ encoding, ground: "guessed" });
  });

  it("believes a byte order mark, and bytes that are UTF-8", () => {
    const bytes = new TextEncoder().encode(TEXTS.russian);
    expect(readEncoding(bytes)).toEqual({ encoding: "utf-8", ground: "valid" });
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes);
    expect(readEncoding(marked)).toEqual({ encoding: "utf-8", ground: "mark" });
    expect(decodeAs(marked, "utf-8")).toBe(TEXTS.russian);
  });

  it("knows UTF-16 by its mark, and without one by every other byte", () => {
    const wide = (text: string) =>
      new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
    expect(readEncoding(wide(`\ufeff${TEXTS.french}`))).toEqual({
      encoding: "utf-16le",
      ground: "mark",
    });
    expect(readEncoding(wide(TEXTS.russian ?? ""))).toEqual({
      encoding: "utf-16le",
      ground: "guessed",
    });
  });

  it("takes what a page says of itself", () => {
    const page = `<meta charset="windows-1251"><p>${TEXTS.russian}`;
    expect(readEncoding(encode(page, "windows-1251"), true)).toEqual({
      encoding: "windows-1251",
      ground: "declared",
    });
  });
});

describe("proofOf", () => {
  it("shows two lines whose letters tell encodings apart", () => {
    const text = `Northern Wire\nПаром стоит.\nNo news.\n${"x".repeat(200)} и стоит`;
    const bytes = encode(text, "windows-1251");
    const [first, second] = proofOf(bytes, "windows-1251");
    expect(first).toBe("Паром стоит.");
    expect(second?.endsWith("и стоит")).toBe(true);
    expect(proofOf(bytes, "koi8-r")[0]).not.toBe(first);
  });

  it("has a decoder for each encoding that can be chosen", () => {
    for (const encoding of ENCODINGS)
      expect(proofOf(Uint8Array.of(65, 65), encoding)).toHaveLength(1);
  });
});
