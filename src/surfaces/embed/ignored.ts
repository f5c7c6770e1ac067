/** Why a message of a host page is ignored, and how many were. */
import type { MessageFault } from "./protocol.ts";

export type IgnoredReason =
  /** From another window than the parent. */
  | "source"
  /** From an origin that the address does not allow, or another than said hello. */
  | "origin"
  /** A command before any hello. */
  | "greeting"
  /** More than are listened to in a second, or kept while nobody listens yet. */
  | "flood"
  /** By a later one of its kind, before it was obeyed. */
  | "overtaken"
  | MessageFault["code"];

export type IgnoredCounts = Readonly<Partial<Record<IgnoredReason, number>>>;
