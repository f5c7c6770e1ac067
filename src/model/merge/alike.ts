/** Whether records say the same: by their values, whatever the order of keys, and by their names as people write them. */
import { foldWord, splitWords } from "../fold.ts";

type Tree = Readonly<Record<string, unknown>>;

/** Values of JSON; a key without a value counts as left out. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isAlike(item, other[index]))
    );
  return differingKeys(one as Tree, other as Tree).next().done === true;
}

/** The keys whose values are not alike. */
export function* differingKeys(one: object, other: object): Generator<string> {
  const [a, b] = [one as Tree, other as Tree];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
    if (!isAlike(a[key], b[key])) yield key;
}

/** Without case, accents and signs: "Al-Sarraj" is "al sarraj". */
export function foldName(name: string): string {
  return splitWords(name).map(foldWord).filter(Boolean).join(" ");
}

interface Named {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly translations?: Readonly<Record<string, object>> | undefined;
}

/** Folded, in every language that the record has. */
export function namesOf(record: object): ReadonlySet<string> {
  const { translations = {}, ...own } = record as Named;
  const all = [own, ...Object.values(translations)].map((one: Named) => one.name ?? one.title);
  return new Set(all.flatMap((name) => (name ? [foldName(name)] : [])).filter(Boolean));
}
