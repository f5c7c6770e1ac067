/** What the reading of a document goes by: its language and day, the names that the draft has, and those of the world's towns. */
import type { Draft } from "../../../model/draft/draft.ts";
import { decodeWorldTowns, toTown, WORLD_TOWNS } from "../../../model/gazetteer.ts";
import type { ReadingContext } from "../../../model/suggest/suggestion.ts";
import { readOwnJson } from "../../opening/own-files.ts";

let towns: Promise<readonly string[]> | null = null;

/** In all languages that the gazetteer has; none where it cannot be had. */
export function townNames(): Promise<readonly string[]> {
  towns ??= readOwnJson(WORLD_TOWNS).then(
    (file) =>
      decodeWorldTowns(file, WORLD_TOWNS).towns.flatMap((row) =>
        Object.values(toTown(row).names).filter((name) => name !== undefined),
      ),
    () => {
      towns = null;
      return [];
    },
  );
  return towns;
}

export function readingContext({ head, lists }: Draft, source: string | null): ReadingContext {
  const document = lists.sources.find(({ id }) => id === source);
  const published = document && "published" in document ? document.published?.edtf : undefined;
  const namesOf = (record: object): readonly string[] => {
    const { name, short, translations } = record as {
      readonly name?: string;
      readonly short?: string;
      readonly translations?: Readonly<Record<string, { readonly name?: string } | undefined>>;
    };
    const others = Object.values(translations ?? {}).map((one) => one?.name);
    return [name, short, ...others].filter((one) => one !== undefined);
  };
  return {
    language: (document && "language" in document && document.language) || head.language || "en",
    published: published && /^\d{4}-\d\d-\d\d/.test(published) ? published.slice(0, 10) : null,
    zone: head.zone ?? "UTC",
    known: (["actors", "places"] as const).flatMap((list) =>
      lists[list].map((record) => ({ list, id: record.id, names: namesOf(record) })),
    ),
  };
}
