/** What the two windows of a briefing tell each other, and how it is read: any page of the same origin may post on their channel. */
import type { Spot } from "../../state/presentation/presentation.ts";

export type Role = "audience" | "presenter";

/** Where a window stands. */
export interface Stand {
  readonly at: number;
  /** Called up anew, also where it is the step that is shown. */
  readonly isCall: boolean;
  /** Told because the other asked, not because anything changed. */
  readonly isAnswer: boolean;
  readonly isBlank: boolean;
  readonly showsPointer: boolean;
  readonly pointer: Spot | null;
  /** Width of the audience's slide to its height; null from a presenter. */
  readonly aspect: number | null;
}

export type News =
  | { readonly type: "ask"; readonly from: Role }
  | { readonly type: "bye"; readonly from: Role }
  /** Is the other still there? It is; neither leads anywhere. */
  | { readonly type: "check" | "here"; readonly from: Role }
  | { readonly type: "stand"; readonly from: Role; readonly stand: Stand };

/** @param data whatever a page of the same origin has posted. @returns null for anything that is not ours */
export function readNews(data: unknown): News | null {
  if (!isRecord(data)) return null;
  const { type, from } = data;
  if (from !== "audience" && from !== "presenter") return null;
  if (type === "ask" || type === "bye" || type === "check" || type === "here")
    return { type, from };
  const stand = type === "stand" ? readStand(data.stand) : null;
  return stand && { type: "stand", from, stand };
}

function readStand(data: unknown): Stand | null {
  if (!isRecord(data)) return null;
  const { at, isCall, isAnswer, isBlank, showsPointer, pointer, aspect } = data;
  const hasFlags = [isCall, isAnswer, isBlank, showsPointer].every(
    (flag) => typeof flag === "boolean",
  );
  if (!hasFlags || typeof at !== "number" || !Number.isSafeInteger(at) || at < 0) return null;
  return {
    at,
    isCall: isCall === true,
    isAnswer: isAnswer === true,
    isBlank: isBlank === true,
    showsPointer: showsPointer === true,
    pointer: readSpot(pointer),
    aspect: isShare(aspect, 20) && aspect > 0 ? aspect : null,
  };
}

function readSpot(data: unknown): Spot | null {
  if (!isRecord(data)) return null;
  const { x, y } = data;
  return isShare(x, 1) && isShare(y, 1) ? { x, y } : null;
}

function isShare(value: unknown, most: number): value is number {
  return typeof value === "number" && value >= 0 && value <= most;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
