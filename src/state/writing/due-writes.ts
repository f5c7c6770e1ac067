/**
 * What a page had no time to write when it was left. A database answers too late for a page that goes; the browser's plain storage
 * takes a value at once, and whoever opens next writes what lies there.
 */

/** @param name of what is written, such as one dataset's plan */
export function dueWrites(name: string) {
  const prefix = `dispatch-atlas due ${name} `;
  // Each tab has a key of its own: two that are left at once lose nothing.
  const own = prefix + crypto.getRandomValues(new Uint32Array(2)).join("-");
  return {
    /** Puts them down, each time as a whole. Without storage they are lost, as they would be with the page. */
    leave: (operations: readonly object[]) =>
      inStorage((storage) =>
        operations.length > 0
          ? storage.setItem(own, JSON.stringify(operations))
          : storage.removeItem(own),
      ),
    /** Nothing is due any more. */
    settle: () => inStorage((storage) => storage.removeItem(own)),
    /** @returns what other pages left, each with what forgets it; a value that is no list of operations stays where it is */
    left: (): readonly Left[] =>
      inStorage((storage) =>
        Object.keys(storage)
          .filter((key) => key.startsWith(prefix) && key !== own)
          .map((key) => ({
            operations: toOperations(storage.getItem(key)),
            forget: () => inStorage(() => storage.removeItem(key)),
          }))
          .filter(({ operations }) => operations.length > 0),
      ) ?? [],
  };
}

interface Left {
  readonly operations: readonly unknown[];
  readonly forget: () => void;
}

function inStorage<Value>(work: (storage: Storage) => Value): Value | null {
  try {
    return work(localStorage);
  } catch {
    return null;
  }
}

function toOperations(text: string | null): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
