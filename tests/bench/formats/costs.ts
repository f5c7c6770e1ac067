/** What a reader was found to take. */

/** Milliseconds of the processor, the median of some turns. */
export interface Costs {
  readonly name: string;
  readonly rows: number;
  /** The parser that knows nothing of the format; null for what has no parser beside it. */
  readonly bare: number | null;
  /** From bytes to a draft, each value looked at as it is read. */
  readonly read: number;
  /** The draft as a dataset, against the whole definition and across its records. */
  readonly validate: number;
  /** Of the whole process, in MB: after the bare parser alone, and at the end. */
  readonly peakBare: number;
  readonly peak: number;
}
