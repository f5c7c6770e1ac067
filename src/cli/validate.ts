/** Says what is wrong with dataset files: `npm run validate -- FILE [FILE ...]`. Exit status 1 on faults, 2 where a file cannot be read. */
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { validateText } from "./validate-text.ts";

const SOUND = 0;
const FAULTY = 1;
const UNREADABLE = 2;

/** Prints the verdict on one file, and gives its exit status. */
function validateFile(name: string): number {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(name));
  } catch (fault) {
    console.error(`${name}: cannot be read: ${fault instanceof Error ? fault.message : fault}`);
    return UNREADABLE;
  }
  const { lines, warnings, isSound } = validateText(name, text);
  for (const line of warnings) console.warn(`Warning: ${line}`);
  for (const line of lines) (isSound ? console.log : console.error)(line);
  return isSound ? SOUND : FAULTY;
}

const names = argv.slice(2);
if (names.length === 0) {
  console.error("Usage: npm run validate -- FILE [FILE ...]");
  process.exitCode = UNREADABLE;
} else process.exitCode = Math.max(...names.map(validateFile));
