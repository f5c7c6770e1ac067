/** Dates that no timeline can draw. */
import { expect, it } from "vitest";
import { checkReach } from "../../../../src/model/checks/reach.ts";
import { goodValue } from "../../formats/read-fixtures.ts";

function warned(edtf: string, window?: string): readonly string[] {
  const dataset = goodValue("minimal");
  dataset.events[0].when.edtf = edtf;
  if (window !== undefined) dataset.display = { window };
  return [...checkReach(dataset)].map(({ path, found }) => `${path} ${found}`);
}

it.each(["Y-271822", "Y-271821", "Y275760", "Y275761", "Y-13800000000", "Y17E8", "Y-1E99999"])(
  "%s is told with its pointer",
  (date) => expect(warned(date)).toEqual([`/events/0/when/edtf "${date}"`]),
);

it("a window is told too, and what becomes of it", () => {
  expect(warned("2020", "Y275761")).toEqual(['/display/window "Y275761"']);
});

it.each(["9999-12-31", "-9999", "Y-17000", "Y190000", "../2020", "XXXX"])(
  "%s can be drawn",
  (date) => expect(warned(date, "2019/2020")).toEqual([]),
);
