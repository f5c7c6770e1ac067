/** All drafts that this browser keeps: listed, begun, opened and deleted. */
import { randomKey } from "../../../model/random-key.ts";
import { NO_HISTORY } from "../../../state/draft/history.ts";
import { openChannel } from "../../../state/open-channel.ts";
import { draftChannel, type Start } from "./draft-keeping.ts";
import { changeRows, type Row, readFirstRows } from "./drafts-database.ts";
import { asideRows } from "./put-aside.ts";
import {
  type Contents,
  rowsOf,
  type Summary,
  summaryRow,
  toReading,
  toSummary,
} from "./stored-draft.ts";
import { toHistory } from "./stored-history.ts";

export interface ListedDraft {
  readonly key: string;
  /** Null where it cannot be read; opening the draft mends it. */
  readonly summary: Summary | null;
}

export type OpenedDraft =
  | { readonly type: "none" | "blocked" }
  | { readonly type: "newer"; readonly version: number }
  | { readonly type: "open"; readonly start: Start };

const LIST_CHANNEL = "dispatch-atlas drafts";

/** @returns the drafts, the one worked on last first; null where the browser does not let the page at its storage */
export async function listDrafts(): Promise<readonly ListedDraft[] | null> {
  try {
    const rows = await readFirstRows();
    return rows.map(toListed).sort((one, other) => changedOf(other).localeCompare(changedOf(one)));
  } catch {
    return null;
  }
}

/** @returns what ends it */
export function onDraftsChanged(work: () => void): () => void {
  const channel = openChannel(LIST_CHANNEL);
  channel?.addEventListener("message", work);
  return () => channel?.close();
}

/** Keeps a new draft. Where the browser does not, it is in this tab alone, and its trouble says so. */
export async function beginDraft(contents: Contents): Promise<Start> {
  const key = `draft-${randomKey()}`;
  const revision = 1;
  try {
    const rows = [...rowsOf(key, contents), summaryRow(key, contents, revision)];
    await changeRows(key, { byFirst: () => ({ rows, value: null }), byAll: nothing });
    tell(LIST_CHANNEL);
    return { ...contents, key, revision, history: NO_HISTORY, trouble: null };
  } catch (fault) {
    const isFull = fault instanceof DOMException && fault.name === "QuotaExceededError";
    const trouble = { type: isFull ? "full" : "blocked" } as const;
    return { ...contents, key, revision: null, history: NO_HISTORY, trouble };
  }
}

/** Reads a draft back; rows that cannot be read are put aside, and the trouble has them. */
export async function openDraft(key: string): Promise<OpenedDraft> {
  try {
    const { reading, history } = await changeRows(key, {
      byFirst: () => null,
      byAll: (rows) => {
        const reading = toReading(rows);
        const changes = reading.type === "kept" ? mend(key, reading) : [];
        return { rows: changes, value: { reading, history: toHistory(rows) } };
      },
    });
    if (reading.type !== "kept") return reading;
    const { draft, texts, revision, faulty } = reading;
    const raw = faulty.map(({ store, key, value }) => ({ store, key, value }));
    const trouble = raw.length > 0 ? ({ type: "corrupted", raw } as const) : null;
    return { type: "open", start: { key, draft, texts, history, revision, trouble } };
  } catch {
    return { type: "blocked" };
  }
}

/**
 * Deletes a draft with its documents' texts, and with what was put aside of it.
 *
 * @returns what brings it back, as long as this page is there
 * @throws what the browser throws; nothing is deleted then
 */
export async function deleteDraft(key: string): Promise<() => Promise<void>> {
  const rows = await changeRows<readonly Row[]>(key, {
    byFirst: () => null,
    byAll: (rows) => ({ rows: rows.map((row) => ({ ...row, value: undefined })), value: rows }),
  });
  tell(LIST_CHANNEL);
  tell(draftChannel(key));
  return async () => {
    await changeRows(key, { byFirst: () => ({ rows, value: null }), byAll: nothing });
    tell(LIST_CHANNEL);
  };
}

/** What was put aside is written as such, and an older version's rows as this one's. */
function mend(
  key: string,
  {
    draft,
    texts,
    revision,
    faulty,
    upgraded,
  }: Extract<ReturnType<typeof toReading>, { type: "kept" }>,
): readonly Row[] {
  if (faulty.length === 0 && upgraded.length === 0) return [];
  return [...upgraded, ...asideRows(key, faulty), summaryRow(key, { draft, texts }, revision)];
}

function toListed({ key, value }: Row): ListedDraft {
  return { key: key[0] ?? "", summary: toSummary(value) };
}

function changedOf({ summary }: ListedDraft): string {
  return summary?.changed ?? "";
}

function nothing() {
  return { rows: [], value: null };
}

function tell(name: string): void {
  const channel = openChannel(name);
  channel?.postMessage("changed");
  channel?.close();
}
