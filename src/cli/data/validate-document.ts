/** What the command line says about a document beside the dataset that was read from it. */
import { createHash } from "node:crypto";
import { type DocumentReading, readDocument } from "../../formats/read-document.ts";
import { type Fragment, fragmentsBySource } from "../../model/checks/stretches.ts";
import {
  type Comparison,
  compareDocument,
  type Differing,
  type Likeness,
} from "../../model/document/compare.ts";
import { toSnippet } from "../../model/pointer.ts";
import type { Problem } from "../../model/result.ts";
import type { Dataset } from "../../model/schema/dataset.ts";
import type { SourceDocument } from "../../model/schema/source.ts";
import { type Finding, inFile } from "./verdict.ts";

export interface DocumentVerdict {
  /** The document's, as it was given. */
  readonly file: string;
  /** The id of the source whose document it is; null where it is nobody's. */
  readonly source: string | null;
  readonly likeness: Likeness | null;
  /** How many fragments the dataset has of it, and how many of these stand in it where they should. */
  readonly fragments: number;
  readonly standing: number;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/**
 * @param name of the dataset's file, as it was given
 * @param file the document's
 * @param bytes the document's contents
 */
export async function validateDocument(
  name: string,
  dataset: Dataset,
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<DocumentVerdict> {
  const none = { file, source: null, likeness: null, fragments: 0, standing: 0, warnings: [] };
  const found = await findSource(dataset, bytes);
  if ("problem" in found) return { ...none, errors: inFile(name, [found.problem]) };
  const { source, path, reading } = found;
  if (reading.type !== "read") {
    const problems = reading.type === "unreadable" ? reading.problems : [];
    return { ...none, errors: inFile(file, problems) };
  }
  const fragments = fragmentsBySource(dataset).get(source.id) ?? [];
  const comparison = compareDocument(source, fragments, reading.text, reading.likeness);
  const other = reading.likeness === "other" ? [otherDigest(source, path, reading.digest)] : [];
  return {
    file,
    source: source.id,
    likeness: reading.likeness,
    fragments: fragments.length,
    standing: comparison.places.size,
    errors: inFile(name, [...other, ...comparison.differing.map(differs)]),
    warnings: inFile(name, repeats(comparison)),
  };
}

type Found =
  | { readonly source: SourceDocument; readonly path: string; readonly reading: DocumentReading }
  | { readonly problem: Problem };

/** The source whose document it is; where it is nobody's, the only one that it could be. */
async function findSource(dataset: Dataset, bytes: Uint8Array<ArrayBuffer>): Promise<Found> {
  const candidates: Exclude<Found, { problem: Problem }>[] = [];
  for (const [index, source] of dataset.sources.entries()) {
    if (source.type !== "document") continue;
    const reading = await readDocument(bytes, source, digestOf);
    candidates.push({ source, path: `/sources/${index}`, reading });
  }
  const isLike = (likeness: string) =>
    candidates.find(({ reading }) => reading.type === "read" && reading.likeness === likeness);
  const [only, ...more] = candidates;
  const found = isLike("exact") ?? isLike("loose") ?? (more.length === 0 ? only : undefined);
  if (found) return found;
  const expected = `a source of type "document" with the digest of the document, ${digestOf(bytes)}`;
  const problem: Problem = { code: "unknown", path: "/sources", found: "none", expected };
  return { problem };
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What the document is, as a line; null where it is none of the dataset's. */
export function documentLine(name: string, verdict: DocumentVerdict): string | null {
  return verdict.likeness ? `${name}: ${verdict.file}: ${describe(verdict)}` : null;
}

function describe({ likeness, source, standing, fragments }: DocumentVerdict): string {
  const words = `${standing} of ${fragments} fragments stand in it where the dataset says`;
  switch (likeness) {
    case "exact":
      return `the document of "${source}"; ${words}`;
    case "loose":
      return `the document of "${source}" but for blanks, quotation marks, dashes and invisible signs; ${standing} of ${fragments} fragments are carried over`;
    default:
      return `another document than that of "${source}"; ${words}`;
  }
}

function otherDigest({ digest }: SourceDocument, path: string, found: string): Problem {
  return {
    code: "invalid",
    path: `${path}/digest/value`,
    found: `${found}, the digest of the document`,
    expected: `${digest.value}${digest.loose ? "" : "; with a digest.loose too, a copy with other blanks or quotation marks would be known"}`,
  };
}

function differs({ fragment, found, elsewhere }: Differing<Fragment>): Problem {
  const [path = "", ...also] = fragment.paths;
  const { start, end, exact } = fragment;
  const where =
    elsewhere.length === 0
      ? "which the document does not have"
      : `which stand at ${list(elsewhere)}`;
  return {
    code: "invalid",
    path,
    also,
    found:
      found === "" ? `nothing at ${start} to ${end}` : `${toSnippet(found)} at ${start} to ${end}`,
    expected: `the words ${JSON.stringify(exact)}, ${where}`,
  };
}

function repeats({ repeated }: Comparison<Fragment>): readonly Problem[] {
  return repeated.map(({ fragment, elsewhere }) => {
    const [path = "", ...also] = fragment.paths;
    const found = `${toSnippet(fragment.exact)} at ${list(elsewhere)} too`;
    return { code: "duplicate", path, also, found, expected: "words that the document has once" };
  });
}

const LISTED = 5;

function list(offsets: readonly number[]): string {
  const shown = offsets.slice(0, LISTED).join(", ");
  return offsets.length > LISTED ? `${shown} and ${offsets.length - LISTED} more places` : shown;
}
