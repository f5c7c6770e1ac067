/** Brings words into sight in the document, and selects them. */
import type { Compose } from "./compose-context.ts";

interface Cited {
  readonly source?: string;
  readonly start?: number;
  readonly end?: number;
}

export function showInDocument({ session, page }: Compose, { source, start, end }: Cited): void {
  if (start === undefined || end === undefined) return;
  if (source !== undefined && page.getState().source !== source) page.setState({ source });
  session.select({ start, end });
}
