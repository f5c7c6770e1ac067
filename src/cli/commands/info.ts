/** `info`: what a dataset holds, from when to when, and how exact it is. */

import { bytesOf } from "../../formats/any/file-bytes.ts";
import type { Reading } from "../../formats/format.ts";
import type { Imported, Recognised } from "../../formats/imports/import.ts";
import { readDatasetBytes } from "../../formats/read-dataset-text.ts";
import type { EventRecord } from "../../model/schema/event.ts";
import { withInput } from "../convert/open-input.ts";
import { foreignFormat, type Input, readInput } from "../convert/read-input.ts";
import { type Choices, READ_OPTIONS, readChoices } from "../convert/read-options.ts";
import { saidOfRetold } from "../convert/retold-words.ts";
import { makeProfiler, type Profile } from "../data/profile.ts";
import { profileLines } from "../data/profile-lines.ts";
import { readCells } from "../data/read-cells.ts";
import { validateDataset } from "../data/validate-dataset.ts";
import { sizeOf, type Verdict } from "../data/verdict.ts";
import { type Command, JSON_OPTION } from "../frame/command.ts";
import { oneLine } from "../frame/problem-lines.ts";
import { FAULTY, FINE, Refusal, reasonOf, UNUSABLE } from "../frame/status.ts";
import type { Terminal } from "../frame/terminal.ts";

export const info: Command = {
  usage: ["FILE"],
  about:
    "Tells the counts of records, the span of time, and of how many events time and place are known how exactly; with the number of errors and warnings, which validate lists. A file of another format is told as the dataset that convert makes of it.",
  takes: { least: 1, most: 1 },
  options: { json: JSON_OPTION, ...READ_OPTIONS },
  examples: [
    ["info my-dataset.json", "a profile for people"],
    ["info my-dataset.json --json | jq .profile.time", "or for a program"],
    ["info list.xlsx --sheet 2019 --map Datum=when", "a sheet, as convert would read it"],
  ],
  async run(order, terminal) {
    const [name = ""] = order.files;
    const choices = await readChoices("info", name, order);
    const facts = await gather(name, choices);
    if (order.has("json")) terminal.json(facts);
    else sayFacts(facts, terminal);
    return facts.errors > 0 ? FAULTY : FINE;
  },
};

interface Facts {
  readonly file: string;
  readonly sound: boolean;
  /** As far as the file says them. */
  readonly format: string | null;
  readonly id: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly zone: string | null;
  /** Null for the atlas's own JSON. */
  readonly recognised: Recognised | null;
  readonly rows: Imported["rows"] | null;
  readonly counts: Verdict["counts"];
  readonly profile: Profile | null;
  readonly errors: number;
  readonly warnings: number;
}

async function gather(name: string, choices: Choices): Promise<Facts> {
  const { input, reading } = await withInput(name, async (source) => {
    const isForeign = choices.from !== null || (await foreignFormat(source)) !== null;
    const read = isForeign ? await readInput(name, source, choices, () => {}) : null;
    return {
      input: read,
      reading: read ? readingOf(read) : readDatasetBytes(await bytesOf(source)),
    };
  });
  const profiler = makeProfiler();
  const verdict = await verdictOf(name, reading, profiler.add);
  const { counts, errors, warnings, sound } = verdict;
  const told = toldBy(reading.parsed);
  const profile = sound ? profiler.profile() : null;
  return {
    file: name,
    sound,
    ...told,
    recognised: input?.foreign ? input.recognised : null,
    rows: input?.foreign?.account.rows ?? null,
    counts,
    profile,
    errors: errors.length,
    warnings: warnings.length,
  };
}

/** As the dataset that convert would make of it. */
function readingOf({ result }: Input): Reading {
  return { parsed: result.ok ? result.value : undefined, result };
}

async function verdictOf(name: string, reading: Reading, onRecord: (record: EventRecord) => void) {
  try {
    const verdict = await validateDataset(name, reading, readCells(), onRecord);
    if (verdict.events === null && reading.result.ok) reading.result.value.events.forEach(onRecord);
    return verdict;
  } catch (fault) {
    throw new Refusal(`${name}: its events cannot be read: ${reasonOf(fault)}`, UNUSABLE);
  }
}

/** What a file says of itself, right or wrong. */
function toldBy(parsed: unknown): Pick<Facts, "format" | "id" | "title" | "language" | "zone"> {
  const file =
    typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : {};
  const text = (key: string) => (typeof file[key] === "string" ? file[key] : null);
  return {
    format: text("format"),
    id: text("id"),
    title: text("title"),
    language: text("language"),
    zone: text("zone"),
  };
}

function sayFacts(facts: Facts, { say }: Terminal): void {
  const { file, title, id, format, language, zone, rows, counts, profile, errors, warnings } =
    facts;
  const naming = [format, id, language, zone].filter((each) => each !== null).join(", ");
  say(oneLine(`${file}: ${title ?? "without a title"}${naming ? ` (${naming})` : ""}`));
  if (facts.recognised) say(`  format    ${facts.recognised.format}, ${facts.recognised.sure}`);
  if (rows)
    say(
      `  rows      ${rows.read} read, ${saidOfRetold(rows)}${rows.inPart} kept in part, ${rows.leftOut} left out`,
    );
  if (counts) say(`  holds     ${sizeOf(counts)}`);
  for (const line of profile ? profileLines(profile) : []) say(`  ${line}`);
  const found = `${errors} errors, ${warnings} warnings`;
  say(
    `  problems  ${errors + warnings > 0 ? `${found}; dispatch-atlas validate lists them` : "none"}`,
  );
}
