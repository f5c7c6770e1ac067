/** Says why something cannot be a document, and what to do. */
import { MOST_BYTES, MOST_CHARACTERS } from "../../../formats/documents/limits.ts";
import type { BeginWords } from "../../../i18n/parts/compose-begin.ts";
import { type Lang, localeOf } from "../../../model/languages.ts";
import type { Refusal } from "./read-file.ts";

const MEGABYTE = 1_000_000;

export function sayRefusal(refusal: Refusal, own: BeginWords, lang: Lang): string {
  const words = own.refused;
  switch (refusal.type) {
    case "foreign":
      return words.foreign[refusal.kind];
    case "broken":
      return words.broken(refusal.kind);
    case "large":
      return words.large(sayBytes(refusal.size, lang), sayBytes(MOST_BYTES, lang));
    case "long":
      return words.long(own.characters(refusal.characters), own.characters(MOST_CHARACTERS));
    case "scan":
      return words.scan(words.pages(refusal.pages));
    case "no-digest":
      return words.noDigest;
    default:
      return words[refusal.type];
  }
}

function sayBytes(bytes: number, lang: Lang): string {
  const say = new Intl.NumberFormat(localeOf(lang), {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: 1,
  });
  return say.format(bytes / MEGABYTE);
}
