/** The template: written with its choices and explanations, filled in, and read back as an atlas. */
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createTableImport, lookAtTable } from "../../../../src/formats/table/import-table.ts";
import { readTemplate, readTemplateXlsx } from "../../../../src/formats/template/read-template.ts";
import { SHEET_NAMES, TEMPLATE } from "../../../../src/formats/template/sheets.ts";
import {
  writeTemplateCsv,
  writeTemplateXlsx,
} from "../../../../src/formats/template/write-template.ts";
import { toDataset } from "../../../../src/model/draft/to-dataset.ts";
import { readDataset } from "../../../../src/model/read-dataset.ts";

const rowsOf = (rows: readonly (readonly string[])[]) =>
  rows.map((cells, at) => ({ cells, row: at + 1 }));

describe("the template", () => {
  it("read as it is gives its example, with the place, side and source of the other sheets", async () => {
    const { draft, rows, problems } = await readTemplateXlsx(await writeTemplateXlsx(), {
      name: "t",
    });
    expect([rows, problems]).toEqual([{ read: 1, events: 1, inPart: 0, leftOut: 0 }, []]);
    const result = readDataset(toDataset(draft));
    expect(result.ok && result.value).toMatchObject({
      events: [
        {
          title: "The harbour is closed",
          kind: "closure",
          when: { edtf: "2019-04-05" },
          where: { extent: "point", place: "the-quay" },
        },
      ],
      places: [{ name: "The quay", lonLat: [10.74, 59.9], country: "NO", kind: "site" }],
      factions: [{ name: "Harbour" }],
      actors: [{ name: "The port", faction: "harbour" }],
      sources: [{}, { title: "Harbour log", published: { edtf: "2019-04-06" } }],
    });
  });

  it("has an explanation for every column, and drop-downs", async () => {
    const files = unzipSync(await writeTemplateXlsx());
    const sheets = SHEET_NAMES.map((_, at) =>
      new TextDecoder().decode(files[`xl/worksheets/sheet${at + 1}.xml`]),
    );
    for (const [at, name] of SHEET_NAMES.entries())
      expect(sheets[at]?.match(/promptTitle=/g)).toHaveLength(TEMPLATE[name].length);
    expect(sheets[0]).toContain("Places!$A$2");
    expect(sheets[3]).toContain("city,district,region,country,site");
  });

  it("is recognised as CSV, and read by its own columns", () => {
    const bytes = new TextEncoder().encode(writeTemplateCsv("events"));
    const look = lookAtTable(bytes);
    expect(look.recognised).toMatchObject({ format: "template", sure: "certain" });
    const table = createTableImport(look, { name: "t", format: "template" });
    table.push(bytes);
    expect(table.end().draft.lists.events).toMatchObject([
      {
        title: "The harbour is closed",
        where: { extent: "unplaced" },
        participants: [{ role: "principal" }],
      },
    ]);
  });

  it("tells the row of a sheet where a value cannot be read", () => {
    const { problems } = readTemplate(
      {
        events: rowsOf([
          ["When", "What", "Killed"],
          ["2019", "a", ""],
          ["soon", "b", "many"],
        ]),
      },
      { name: "t" },
    );
    expect(problems.map(({ at, code }) => [at, code])).toEqual([
      [{ row: 3, column: "Killed" }, "no-count"],
      [{ row: 3, column: "When" }, "no-date"],
    ]);
  });
});
