/** Which of its signs a key stands for: what it writes, or, on a keyboard of another script, what lies there on an English one. */

type Key = Pick<KeyboardEvent, "key" | "code" | "shiftKey">;

/**
 * What a key writes comes first, so that Dvorak, AZERTY and the keys of a number pad without Num Lock mean what is on them.
 *
 * @returns a small Latin letter, a digit, "." or "?", else the key's own name
 */
export function signOf({ key, code, shiftKey }: Key): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (/^[\d.?]$/.test(key)) return key;
  if (code === "Slash" && shiftKey) return "?";
  if (code === "Period" && !shiftKey) return ".";
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return letter.toLowerCase();
  // A name, such as "End", is what a number pad's digit key sends without Num Lock.
  const digit =
    key.length === 1 && !shiftKey ? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] : undefined;
  return digit ?? key;
}
