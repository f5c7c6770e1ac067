/** Problems as lines for a terminal. */
import { shortPointer } from "../../model/pointer.ts";
import type { Problem } from "../../model/result.ts";

/**
 * @param name of the file that has them, as it was given
 * @param kind said before each; nothing for an error
 * @returns a line for each, without line ends
 */
export function linesOf(
  name: string,
  problems: readonly Problem[],
  kind: "" | "warning: " = "",
): readonly string[] {
  return problems.map(({ path, also = [], found, expected }) => {
    const places = [path, ...also]
      .map((each) => oneLine(shortPointer(each)) || "(the whole file)")
      .join(", ");
    return `${name}: ${kind}${places}: found ${oneLine(found)}; expected ${oneLine(expected)}`;
  });
}

/** As `linesOf`, of problems that tell their file themselves. */
export function linesOfFindings(
  findings: readonly (Problem & { readonly file: string })[],
  kind: "" | "warning: " = "",
): readonly string[] {
  return findings.flatMap((finding) => linesOf(finding.file, [finding], kind));
}

/** A key or an id of the file may hold line ends or a terminal's control characters. */
export function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, "\ufffd");
}
