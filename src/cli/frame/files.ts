/** Files as a command line names them: `-` is standard input, and as an output standard output. */
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { Refusal, reasonOf, UNUSABLE } from "./status.ts";
import type { Terminal } from "./terminal.ts";

export const STANDARD = "-";

/** @throws Refusal */
export async function readBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(name === STANDARD ? await readInput() : readFileSync(name));
  } catch (fault) {
    throw new Refusal(`${name}: cannot be read: ${reasonOf(fault)}`, UNUSABLE);
  }
}

async function readInput(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts);
}

/** @throws Refusal */
export async function writeOutput(
  name: string,
  content: string | Uint8Array,
  terminal: Terminal,
): Promise<void> {
  if (name === STANDARD) return terminal.write(content);
  try {
    writeFileSync(name, content);
  } catch (fault) {
    throw new Refusal(`${name}: cannot be written: ${reasonOf(fault)}`, UNUSABLE);
  }
}

/**
 * A file that is read must not be what is written over.
 * @throws Refusal
 */
export function keepInputs(output: string, inputs: readonly (string | null)[]): void {
  if (output === STANDARD || !existsSync(output)) return;
  const over = realpathSync(output);
  const isRead = (input: string) => existsSync(input) && realpathSync(input) === over;
  if (inputs.some((input) => input !== null && isRead(input)))
    throw new Refusal(`${output}: is read, and would be written over`, UNUSABLE);
}
