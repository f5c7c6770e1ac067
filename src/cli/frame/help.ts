/** The words of help: of all commands, and of each. */
import type { Command } from "./command.ts";

/** Ends of lines stand under each other. */
function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

export const STATUS_WORDS: readonly (readonly [string, string])[] = [
  ["0", "all is well, with or without warnings"],
  ["1", "a file has errors, rows of it were left out, or what was looked for is not there"],
  ["2", "the command was not understood; what may have been meant is said"],
  ["3", "a file cannot be read or written"],
];

/** @param commands their names, with what each does */
export function helpOfAll(commands: readonly (readonly [string, string])[]): string {
  return [
    "Usage: dispatch-atlas COMMAND [FILE ...] [OPTION ...]",
    "",
    ...table(commands),
    "",
    "A file named - is standard input. Results go to standard output, all else to standard error.",
    "dispatch-atlas help COMMAND says more of one, with examples.",
    "",
    "It ends with status",
    ...table(STATUS_WORDS),
  ].join("\n");
}

export function helpOf(name: string, { usage, about, options, examples }: Command): string {
  const rows = Object.entries(options).map(([key, { value, short, help }]) => {
    const names = short ? `-${short}, --${key}` : `--${key}`;
    return [value ? `${names} ${value}` : names, help] as const;
  });
  const asked = examples.flatMap(([line, does]) => ["", `  # ${does}`, `  dispatch-atlas ${line}`]);
  return [
    ...usage.map((line, at) => `${at === 0 ? "Usage:" : "      "} dispatch-atlas ${name} ${line}`),
    "",
    about,
    ...(rows.length > 0 ? ["", ...table(rows)] : []),
    ...asked,
  ].join("\n");
}
