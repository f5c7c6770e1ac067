/** What of plain data can be given away instead of copied. */

/** @returns the buffers of all typed arrays in it, each once: for `postMessage`, after which it is empty here */
export function buffersOf(data: unknown): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(data);
  return [...found];
}
