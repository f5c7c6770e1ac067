/** Giving a participant another role: a party has a side, and nobody else has one. */
import type { Role } from "../schema/event.ts";

/** A participant of which any part may still be missing. */
export interface RoughParticipant {
  readonly actor?: string;
  readonly role?: Role;
  readonly side?: 1 | 2;
}

/** @param others of the event; a party joins the side that has nobody, else the second */
export function withRole(
  { actor, side }: RoughParticipant,
  role: Role,
  others: readonly RoughParticipant[],
): RoughParticipant {
  const whose = actor !== undefined && { actor };
  if (role !== "party") return { ...whose, role };
  const isTaken = others.some((other) => other.role === "party" && other.side === 1);
  return { ...whose, role, side: side ?? (isTaken ? 2 : 1) };
}

/** The role that a further participant most likely has: one acts, and the rest are on the other side. */
export function nextRole(others: readonly RoughParticipant[]): Role {
  if (others.some(({ role }) => role === "party")) return "party";
  return others.some(({ role }) => role === "principal") ? "counterpart" : "principal";
}
