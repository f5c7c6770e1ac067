/** The buffers of counts that are made up for a gesture: they are handed over, not copied. */

/** @param data plain data, with typed arrays anywhere in it @returns each of their buffers, once */
export function buffersIn(data: unknown): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
    } else if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(look);
  };
  look(data);
  return [...found];
}
