/** KML and KMZ: times of folders come down, what could hurt is refused, and what is written is read back. */
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unpackKmz } from "../../../../src/formats/kml/unpack-kmz.ts";
import { writeKml } from "../../../../src/formats/kml/write-kml.ts";
import { toldOf } from "../../../../src/formats/told.ts";
import { look, refusal } from "../any/files.ts";
import { eventsOf, everyField, importOf } from "../every-field.ts";
import { anyEvents, datasetOf } from "../parquet/any-event.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const kml = (inside: string) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2">${inside}</kml>`;
const mark = (name: string, inside = "") =>
  `<Placemark><name>${name}</name>${inside}<Point><coordinates>13,32,0</coordinates></Point></Placemark>`;

describe("reading", () => {
  it("hands a folder's time down to what has none of its own", async () => {
    const span = "<TimeSpan><begin>2019-04</begin><end>2019-05</end></TimeSpan>";
    const { dataset } = await importOf(
      kml(
        `<Document><name>Both</name><Folder>${span}${mark("a")}<Folder>${mark("b", "<TimeStamp><when>2019-04-05T10:30:00Z</when></TimeStamp>")}</Folder>
        <Folder><TimeStamp><when>1999</when></TimeStamp>${mark("c")}</Folder></Folder>${mark("d")}</Document>`,
      ),
    );
    expect(dataset.title).toBe("Both");
    expect(eventsOf(dataset).map(({ title, when: { edtf } }) => [title, edtf])).toEqual([
      ["a", "2019-04/2019-05"],
      ["b", "2019-04-05T10:30:00Z"],
      ["c", "1999"],
      ["d", "/"],
    ]);
  });

  it("keeps what a description says in words, and data that it has no meaning for", async () => {
    const inside =
      "<description><![CDATA[<!DOCTYPE html><p>Some <b>words</b><script>alert(1)</script></p>]]></description><ExtendedData><Data name='depth'><value>4</value></Data></ExtendedData>";
    const { dataset } = await importOf(kml(mark("a", inside)));
    expect(eventsOf(dataset)[0]).toMatchObject({
      summary: "Some words",
      imported: { codes: { depth: "4" } },
    });
  });

  it.each([
    [
      "entities that unpack",
      `<!DOCTYPE k [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${kml(mark("&b;"))}`,
      "no document type",
    ],
    [
      "an entity from elsewhere",
      `<!DOCTYPE k [<!ENTITY x SYSTEM "file:///etc/passwd">]>${kml(mark("&x;"))}`,
      "no document type",
    ],
    [
      "a document type after comments",
      `<!-- a --><!-- b --><!doctype kml>${kml("")}`,
      "no document type",
    ],
    ["nesting without end", kml("<Folder>".repeat(20_000)), "at most 200 levels"],
    ["an entity that nobody declared", kml(mark("&lots;")), "well-formed XML"],
    ["a text that is cut off", kml(mark("a")).slice(0, -30), "well-formed XML"],
  ])("refuses %s", async (_, text, expected) => {
    expect(await refusal(text, { format: "kml" })).toMatchObject([
      { expected: expect.stringContaining(expected) },
    ]);
  });
});

describe("KMZ", () => {
  it("reads doc.kml, whatever lies beside it", async () => {
    const zip = zipSync({
      "a.kml": bytes(kml(mark("other"))),
      "doc.kml": bytes(kml(mark("a"))),
      "files/p.png": bytes("x"),
    });
    expect((await look(zip)).recognised).toMatchObject({ format: "kml", sure: "certain" });
    const { dataset } = await importOf(zip);
    expect(eventsOf(dataset).map(({ title }) => title)).toEqual(["a"]);
  });

  it("stops unpacking a bomb where the limit is, whatever the zip says of its size", () => {
    const zip = zipSync({ "doc.kml": new Uint8Array(4_000_000) }, { level: 9 });
    expect(zip.length).toBeLessThan(10_000);
    expect(unpackKmz(zip, 1_000_000)).toMatchObject({
      ok: false,
      error: [{ found: "more than 1000000 bytes unpacked" }],
    });
    expect(unpackKmz(zip).ok).toBe(true);
  });

  it("says what is wrong with a zip file that is cut off or has no map in it", async () => {
    const zip = zipSync({ "doc.kml": bytes(kml(mark("a").repeat(500))) });
    expect(await refusal(zip.slice(0, 60), { format: "kml" })).toHaveLength(1);
    const other = await refusal(zipSync({ "a.txt": bytes("x") }), { format: "kml" });
    expect(other).toMatchObject([{ found: "a zip file without KML" }]);
  });
});

describe("writing", () => {
  it("gives back ids, titles, times and extents of any events", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const dataset = datasetOf(events);
        const { dataset: back } = await importOf(writeKml(dataset).text);
        const kept = events.map(toldOf);
        expect(eventsOf(back).map(({ id, title, when }) => [id, title, when.edtf])).toEqual(
          kept.map(({ id, title, when }) => [id, title.trim().replaceAll("\n", " "), when.edtf]),
        );
        expect(eventsOf(back).map(({ where }) => where.extent)).toEqual(
          kept.map(({ where }) => (where.extent === "region" ? "unplaced" : where.extent)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("is XML whatever the words are", async () => {
    const dataset = { ...everyField(), title: '<a> & "b" \u0000\u0001 ]]> \ud83d' };
    const { dataset: back } = await importOf(writeKml(dataset).text);
    expect(back.title).toBe('<a> & "b" \ufffd\ufffd ]]> \ufffd');
  });
});
