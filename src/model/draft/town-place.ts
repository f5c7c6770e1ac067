/** A place of a draft out of a town of the gazetteer. */
import type { Town } from "../gazetteer.ts";
import { LANGUAGES } from "../languages.ts";

/**
 * @param town with its country, where it is known
 * @param language the dataset's; the town's names in other languages become translations
 * @returns all of the place but its id
 */
export function placeOfTown(
  { names, lonLat, country }: Town & { readonly country?: string },
  language: string,
) {
  const name = nameIn(names, language) ?? names.en;
  const translations = Object.fromEntries(
    LANGUAGES.flatMap((lang) => {
      const other = nameIn(names, lang);
      return lang === language || other === undefined ? [] : [[lang, { name: other }] as const];
    }),
  );
  return {
    name,
    ...(Object.keys(translations).length > 0 && { translations }),
    kind: "city" as const,
    lonLat,
    ...(country !== undefined && { country }),
  };
}

function nameIn(names: Town["names"], language: string): string | undefined {
  return (names as Readonly<Record<string, string | undefined>>)[language];
}
