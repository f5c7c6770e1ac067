/** Kinds of files that are hardly a dataset: cut off, in no encoding, something else. */
import { type File, some } from "./dataset-base.ts";
import type { Makers } from "./draw.ts";

export const FILES: Makers<File> = {
  "a text that is cut off": (draw) => {
    const text = JSON.stringify(some(draw));
    return text.slice(0, draw.below(text.length));
  },
  "bytes that are no UTF-8": (draw) => {
    const bytes = new TextEncoder().encode(JSON.stringify(some(draw)));
    for (let time = 0; time < 1 + draw.below(20); time++)
      bytes[draw.below(bytes.length)] = 128 + draw.below(128);
    return bytes;
  },
  "marks of byte order": (draw) => {
    const text = JSON.stringify(some(draw));
    return draw.pick<() => File>([
      () => `\ufeff${text}`,
      () => `\ufeff\ufeff${text}`,
      () => `${text}\ufeff`,
      () =>
        new Uint8Array(
          new Uint16Array([...`\ufeff${text}`].map((one) => one.charCodeAt(0))).buffer,
        ),
      () => `\u0000${text}`,
    ])();
  },
  "no dataset at all": (draw) =>
    draw.pick([
      "",
      "null",
      "[]",
      "0",
      '"x"',
      "{}",
      "\u0000".repeat(1000),
      "[".repeat(100_000),
      "<!doctype html><script>window.hostileRan=1</script>",
      "PK\u0003\u0004",
      "%PDF-1.7",
      '{"format":"dispatch-atlas/3"}',
      '{"format":["dispatch-atlas/2"]}',
      "\u{1f4a3}",
    ]),
};
