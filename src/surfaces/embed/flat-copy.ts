/** Takes an unknown value apart without running any code of its own. */
import { failure, type Result, success } from "../../model/result.ts";

export const MOST_KEYS = 20;
export const LONGEST_TEXT = 200;
export const LONGEST_LIST = 100;

const A_NAME = /^[a-z]{1,20}$/i;

type Flat = string | number | boolean | null;

/**
 * Copies a plain object of flat values and of lists of them: nothing nested, no accessor, nothing inherited.
 * @returns the copy, which has no prototype, or what about the value is not so; never throws
 */
export function copyFlat(value: unknown): Result<Readonly<Record<string, unknown>>, string> {
  try {
    return copyObject(value);
  } catch {
    // Only a proxy throws here, which no message can carry; the promise is for every value.
    return failure("a value that can be read");
  }
}

function copyObject(value: unknown): Result<Readonly<Record<string, unknown>>, string> {
  if (!isPlain(value)) return failure("a plain object");
  const keys = Object.keys(value);
  if (keys.length > MOST_KEYS) return failure(`at most ${MOST_KEYS} keys`);
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of keys) {
    if (!A_NAME.test(key)) return failure("names of letters alone");
    const item = ownValue(value, key);
    const result = Array.isArray(item) ? copyList(item) : copyItem(item);
    if (!result.ok) return failure(`for ${key}: ${result.error}`);
    copy[key] = result.value;
  }
  return success(copy);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Undefined for an accessor, which is not asked. */
function ownValue(holder: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}

function copyList(list: readonly unknown[]): Result<readonly Flat[], string> {
  if (list.length > LONGEST_LIST) return failure(`at most ${LONGEST_LIST} items`);
  const copy: Flat[] = [];
  for (let index = 0; index < list.length; index++) {
    const item = copyItem(ownValue(list, String(index)));
    if (!item.ok) return item;
    copy.push(item.value);
  }
  return success(copy);
}

function copyItem(item: unknown): Result<Flat, string> {
  if (item === null || typeof item === "boolean") return success(item);
  if (typeof item === "number" && Number.isFinite(item)) return success(item);
  if (typeof item === "string")
    return item.length <= LONGEST_TEXT
      ? success(item)
      : failure(`at most ${LONGEST_TEXT} characters`);
  return failure("a text, a number, true, false, null or a list of them");
}
