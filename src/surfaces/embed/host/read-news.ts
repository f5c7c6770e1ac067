/** Checks what a frame says before anything of it is used: it could be any page by now. */
import type { AtlasMessage } from "../protocol.ts";

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === "string" && value.length <= 2000;
const isId: Check = (value) => value === null || isText(value);
const isCount: Check = (value) => typeof value === "number" && value >= 0 && value < 1e9;

/** The fields of what an atlas tells, and how they are checked. */
const NEWS = new Map<unknown, Readonly<Record<string, Check>>>([
  ["hello", {}],
  ["ready", { dataset: isText, title: isText, events: isCount, height: isCount }],
  ["resize", { height: isCount }],
  ["selected", { event: isId }],
  ["filtered", { kept: isCount, total: isCount }],
  ["error", { code: isText, message: isText }],
]);

/** @returns the message with the fields that are known, or null where it is not an atlas's */
export function readNews(data: unknown): AtlasMessage | null {
  const message = Object(data) as Readonly<Record<string, unknown>>;
  const fields = NEWS.get(message.type);
  if (message.atlas !== 1 || !fields) return null;
  const news: Record<string, unknown> = { atlas: 1, type: message.type };
  for (const name in fields) {
    if (!fields[name]?.(message[name])) return null;
    news[name] = message[name];
  }
  return news as AtlasMessage;
}
