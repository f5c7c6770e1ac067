/** Says of whatever has to have a basis which one it has, where nobody has said it yet. */

/** What stands by itself in the basis that it has: stated, where nothing else is said; inferred from something. */
const BASED: ReadonlySet<string> = new Set(["when", "where", "published", "seat"]);

/** What has none inside, and may be long. */
const PLAIN: ReadonlySet<string> = new Set(["outline", "paragraphs"]);

/** @returns the record with a basis wherever one is due */
export function withBases(value: unknown, inference: string, key = ""): unknown {
  if (typeof value !== "object" || value === null || PLAIN.has(key)) return value;
  if (Array.isArray(value)) return value.map((item) => withBases(item, inference, key));
  const inner = Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withBases(item, inference, name)]),
  );
  const isBased =
    "basis" in inner || "exact" in inner || (BASED.has(key) && inner.extent !== "unplaced");
  if (!isBased) return inner;
  const { inferences, ...rest } = inner;
  if (inner.basis !== "inferred") return { ...rest, basis: inner.basis ?? "stated" };
  const isFull = Array.isArray(inferences) && inferences.length > 0;
  return { ...rest, inferences: isFull ? inferences : [inference] };
}
