/** Files for import that mean ill and are archives, columns, or the beginning of something else. */
import { type Bytes, bomb, laughter, utf8, zip } from "./bytes.ts";
import { many } from "./draw.ts";
import type { Make } from "./import-make.ts";

export const ARCHIVES: Readonly<Record<string, Make>> = {
  "a map that grows when it is opened": (draw) => ["bomb.kmz", bomb("doc.kml", draw.pick([5, 60]))],
  "a workbook that grows when it is opened": (draw) => [
    "bomb.xlsx",
    zip({
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml": "<workbook/>",
      "xl/worksheets/sheet1.xml": new Uint8Array(draw.pick([5, 60]) * 1_000_000).fill(0x20),
    }),
  ],
  "a workbook that is none": (draw) => [
    "none.xlsx",
    zip({
      "[Content_Types].xml": laughter("Types"),
      "xl/workbook.xml": draw.pick([
        "",
        laughter("workbook"),
        `<workbook><sheets><sheet name="${"a".repeat(9999)}" sheetId="-1" r:id="../../x"/></sheets></workbook>`,
      ]),
      "../../evil": "x",
      "xl/__proto__": "x",
    }),
  ],
  "an archive that is cut off": (draw) => {
    const whole = zip({ "doc.kml": "<kml/>", "a/b": "x".repeat(draw.below(9000)) });
    return ["cut.kmz", whole.slice(0, draw.below(whole.length))];
  },
  "columns of noise": (draw) => [
    "noise.parquet",
    concat(
      utf8("PAR1"),
      Uint8Array.from(many(600, () => draw.below(256))),
      Uint8Array.from([draw.below(256), draw.below(256), draw.below(3), draw.pick([0, 255])]),
      utf8("PAR1"),
    ),
  ],
  "the beginning of something else": (draw) => [
    "odd.csv",
    draw.pick<string | Bytes>([
      "%PDF-1.7\n%",
      "{\\rtf1 x}",
      "<!doctype html><script>window.hostileRan=1</script>",
      Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0]),
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "",
      "\n",
      "[",
      '{"__proto__":1}',
      "a",
    ]),
  ],
};

function concat(...parts: readonly Bytes[]): Bytes {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}
