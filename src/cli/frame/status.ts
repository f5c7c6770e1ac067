/** What a command ends with, for scripts. */

/** All is well; warnings do not change that. */
export const FINE = 0;
/** A file has errors, or what was looked for is not there. */
export const FAULTY = 1;
/** The command was not understood. */
export const MISUSED = 2;
/** A file cannot be read or written. */
export const UNUSABLE = 3;

export type Status = typeof FINE | typeof FAULTY | typeof MISUSED | typeof UNUSABLE;

/** Ends a command with lines that say why. */
export class Refusal extends Error {
  readonly status: Status;

  constructor(message: string, status: Status) {
    super(message);
    this.status = status;
  }
}

export function worst(...all: readonly Status[]): Status {
  return Math.max(FINE, ...all) as Status;
}

export function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
