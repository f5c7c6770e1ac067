/** Countries by the names that tables have for them. */
import { countryNames } from "../../model/suggest/countries.ts";

/** What the field's datasets call otherwise than people do. */
const DATASETS_OWN: Readonly<Record<string, string>> = {
  "bosnia-herzegovina": "BA",
  "dr congo": "CD",
  "democratic republic of congo": "CD",
  "republic of congo": "CG",
  "kingdom of eswatini": "SZ",
  "macedonia, fyr": "MK",
  "west bank and gaza strip": "PS",
  "vatican city": "VA",
};

const LANGUAGES = ["en", "fr", "es", "ru", "ar"] as const;
const cache = new Map<string, string | null>();

/**
 * @param name in English, French, Spanish, Russian or Arabic; older and other names may stand in brackets, "Yemen (North Yemen)"
 * @returns ISO 3166-1 alpha-2; null for a name that nobody knows and for a country that is no more
 */
export function countryCode(name: string): string | null {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const code = find(name);
  cache.set(name, code);
  return code;
}

function find(name: string): string | null {
  const plain = name.trim().toLowerCase().replaceAll("’", "'");
  if (/^[a-z]{2}$/.test(plain) && isCurrent(plain.toUpperCase())) return plain.toUpperCase();
  for (const form of [plain, plain.replace(/\s*\(.*\)$/u, "")]) {
    const own = DATASETS_OWN[form];
    if (own) return own;
    for (const language of LANGUAGES) {
      const code = countryNames(language).get(form);
      if (code && isCurrent(code)) return code;
    }
  }
  return null;
}

/** A former or other code of a country is none of its own, and two letters may be nobody's. */
function isCurrent(code: string): boolean {
  const region = new Intl.Locale("und", { region: code }).region;
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return region === code && names.of(code) !== undefined;
}
