/** How far an opening has come; nothing of it is estimated. */

export type Progress =
  /** In bytes; `total` is null where the server does not say. */
  | { readonly stage: "fetch"; readonly done: number; readonly total: number | null }
  | { readonly stage: "parse" | "check" | "draw" }
  /** In events. */
  | { readonly stage: "index"; readonly done: number; readonly total: number };

export type OnProgress = (progress: Progress) => void;
