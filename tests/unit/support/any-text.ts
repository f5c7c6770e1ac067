/** Any text that UTF-8 can hold. The library's own comes with tables that take seconds to make. */
import fc from "fast-check";

/** One code point, no half of a surrogate pair. */
export const anySign = fc
  .oneof(
    fc.integer({ min: 0, max: 0x2ff }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((point) => String.fromCodePoint(point));

export const anyText = fc.string({ unit: anySign });
