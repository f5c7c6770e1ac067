/** The command line as a whole: finds the command, hands it its words, and turns what stops it into a status. */
import type { Command } from "./frame/command.ts";
import { helpOf, helpOfAll } from "./frame/help.ts";
import { nearest } from "./frame/nearest.ts";
import { misused, readOrder } from "./frame/read-order.ts";
import { FINE, MISUSED, Refusal, type Status, UNUSABLE } from "./frame/status.ts";
import { makeTerminal, type Terminal } from "./frame/terminal.ts";

interface Entry {
  readonly does: string;
  /** On demand, so that each command starts with its own code only. */
  readonly load: () => Promise<Command>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  validate: {
    does: "says what is wrong with datasets, and whether their documents have what they quote",
    load: async () => (await import("./commands/validate.ts")).validate,
  },
  convert: {
    does: "writes a file of one format in another: tables as datasets, datasets as tables",
    load: async () => (await import("./commands/convert.ts")).convert,
  },
  template: {
    does: "writes the empty sheets that somebody fills in, as a workbook or as CSV",
    load: async () => (await import("./commands/template.ts")).template,
  },
  info: {
    does: "says what a file holds: counts, span, how exact its times and places are",
    load: async () => (await import("./commands/info.ts")).info,
  },
  cite: {
    does: "finds words in a document and writes the evidence for them, or checks all that is there",
    load: async () => (await import("./commands/cite.ts")).cite,
  },
  pack: {
    does: "writes a dataset with its events in columns beside it, for many of them",
    load: async () => (await import("./commands/pack.ts")).pack,
  },
  bundle: {
    does: "writes the whole atlas with a dataset as one HTML file",
    load: async () => (await import("./commands/bundle.ts")).bundle,
  },
  serve: {
    does: "opens a dataset as an atlas, at an address of this computer",
    load: async () => (await import("./commands/serve.ts")).serve,
  },
};

/**
 * @param words after the command's own name
 * @returns the exit status
 */
export async function main(words: readonly string[]): Promise<Status> {
  endWithReader();
  const terminal = makeTerminal(process.stdout, process.stderr);
  try {
    return await obey(words, terminal);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    terminal.warn(fault.message);
    return fault.status;
  }
}

async function obey(words: readonly string[], terminal: Terminal): Promise<Status> {
  const [name, ...rest] = words;
  if (name === undefined || name === "help" || name === "--help" || name === "-h")
    return help(rest[0], name === undefined, terminal);
  const command = await find(name);
  const order = readOrder(name, command, rest);
  if (order) return command.run(order, terminal);
  terminal.say(helpOf(name, command));
  return FINE;
}

async function help(
  name: string | undefined,
  isLost: boolean,
  terminal: Terminal,
): Promise<Status> {
  const all = helpOfAll(Object.entries(COMMANDS).map(([each, { does }]) => [each, does]));
  if (isLost) terminal.warn(all);
  else terminal.say(name === undefined ? all : helpOf(name, await find(name)));
  return isLost ? MISUSED : FINE;
}

async function find(name: string): Promise<Command> {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry) return entry.load();
  const meant = nearest(name.replace(/^-+/, ""), Object.keys(COMMANDS));
  const kind = name.startsWith("-") ? "option" : "command";
  throw misused("", `there is no ${kind} ${name}${meant ? `; did you mean ${meant}?` : ""}`);
}

/** Who reads may have had enough, such as `head`: no fault of the command's, which ends. A full disk is one. */
function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (fault: NodeJS.ErrnoException) => {
      if (fault.code === "EPIPE") process.exit();
      if (stream === process.stdout)
        process.stderr.write(`standard output: cannot be written: ${fault.message}\n`);
      process.exit(UNUSABLE);
    });
}
