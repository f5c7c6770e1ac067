/** The PowerPoint file, part by part: slides with titles and texts, notes, pictures, and every part tied to what it needs. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../../../src/model/languages.ts";
import { SHIPPED } from "../../support/shipped-state.ts";
import { shippedDeck, shippedPages } from "./shipped-pages.ts";

const LANGS = ["en", "ar", "ru"] as const;

async function openDeck(lang: Lang) {
  // Maps take their time to draw, and the words on them are not this test's.
  const pages = shippedPages(lang, SHIPPED.dataset.briefing, lang === "en");
  const parts = unzipSync(await shippedDeck(pages, lang));
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const named = (pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name));
  return { pages, parts, read, named };
}

const decks = new Map(
  await Promise.all(LANGS.map(async (lang) => [lang, await openDeck(lang)] as const)),
);
const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;

function deck(lang: Lang) {
  const found = decks.get(lang);
  if (!found) throw new Error(`no deck in ${lang}`);
  return found;
}

/** What a part of the file says, a string a paragraph. */
function paragraphsIn(xml: string): string[] {
  return [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => unescapeXml(text)).join(""),
  );
}

function unescapeXml(text = ""): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** From the part that has a relations file to the parts that it names. */
function targetsOf(name: string, xml: string): string[] {
  const [, folder = "", owner = ""] = /^(.*)_rels\/(.*)\.rels$/.exec(name) ?? [];
  return [...xml.matchAll(/<Relationship [^>]*>/g)].flatMap(([tag]) => {
    if (tag.includes('TargetMode="External"')) return [];
    const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? "";
    return new URL(target, `pptx://file/${folder}${owner}`).pathname.slice(1);
  });
}

describe.each(LANGS)("the PowerPoint file in %s", (lang) => {
  const { pages, parts, read, named } = deck(lang);

  it("has a slide a page, with its title in the place for titles", () => {
    expect(named(SLIDE)).toHaveLength(pages.length);
    for (const { number, title } of pages) {
      const shapes = read(`ppt/slides/slide${number}.xml`).split("<p:sp>");
      const titles = shapes.filter((shape) => /<p:ph\s[^>]*type="title"/.test(shape));
      expect(titles.flatMap(paragraphsIn)).toEqual([title]);
    }
  });

  it("has every fact and line as text", () => {
    for (const { number, line, events, ties, credit, sources } of pages) {
      const said = paragraphsIn(read(`ppt/slides/slide${number}.xml`));
      const due = [
        ...(line === null ? [] : [line]),
        ...events.flatMap(({ facts }) => facts.map(({ label, text }) => `${label}: ${text}`)),
        ...ties,
        ...sources.map(({ title }) => title),
        credit,
      ];
      expect(said).toEqual(expect.arrayContaining(due));
    }
  });

  it("has every fragment of the source whole", () => {
    for (const { number, footnotes } of pages) {
      const said = paragraphsIn(read(`ppt/slides/slide${number}.xml`)).join("\n");
      for (const exact of footnotes.flatMap(({ fragments }) => fragments))
        expect(said).toContain(`“${exact}”`);
    }
  });

  it("has the speaker's notes under their slides", () => {
    for (const { number, notes } of pages) {
      const name = targetsOf(
        `ppt/slides/_rels/slide${number}.xml.rels`,
        read(`ppt/slides/_rels/slide${number}.xml.rels`),
      ).find((target) => target.includes("notesSlide"));
      const said = paragraphsIn(read(name ?? "")).join("\n");
      if (notes !== null)
        for (const paragraph of notes.split("\n")) expect(said).toContain(paragraph);
    }
  });

  it("has a picture with words for it on every slide that has one", () => {
    for (const { number, picture } of pages) {
      const images = targetsOf(
        `ppt/slides/_rels/slide${number}.xml.rels`,
        read(`ppt/slides/_rels/slide${number}.xml.rels`),
      ).filter((target) => target.startsWith("ppt/media/"));
      expect(images).toHaveLength(picture === null ? 0 : 1);
      for (const name of images)
        expect(strFromU8(parts[name]?.subarray(1, 4) ?? new Uint8Array())).toBe("PNG");
      const drawn = read(`ppt/slides/slide${number}.xml`).match(/<p:pic>.*?<\/p:pic>/gs) ?? [];
      for (const markup of drawn) expect(markup).toMatch(/ descr="[^"]+"/);
    }
  });

  it("ties every part to parts that are there, and names the type of each", () => {
    const relations = named(/\.rels$/);
    expect(relations.length).toBeGreaterThan(2 * pages.length);
    for (const name of relations)
      for (const target of targetsOf(name, read(name)))
        expect(parts, name).toHaveProperty([target]);
    const types = read("[Content_Types].xml");
    const listed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    const extensions = [...types.matchAll(/Extension="([^"]+)"/g)].map(([, name]) => name);
    for (const name of Object.keys(parts).filter((each) => !each.endsWith("/")))
      expect(listed.includes(name) || extensions.includes(name.split(".").at(-1)), name).toBe(true);
    for (const name of named(SLIDE)) expect(listed).toContain(name);
  });

  it("is set in the direction of its language", () => {
    const paragraphs = named(SLIDE).flatMap(
      (name) => read(name).match(/<a:pPr [^>]*>(?=<a:buNone\/>)/g) ?? [],
    );
    expect(paragraphs.length).toBeGreaterThan(50);
    const turned = paragraphs.filter((tag) => / rtl="1"/.test(tag));
    expect(turned).toHaveLength(lang === "ar" ? paragraphs.length : 0);
  });

  it("says whose it is", () => {
    expect(read("docProps/core.xml")).toContain("<dc:title>Libya, 6 April 2019</dc:title>");
    expect(read("docProps/core.xml")).toContain("Dispatch Atlas");
  });
});
