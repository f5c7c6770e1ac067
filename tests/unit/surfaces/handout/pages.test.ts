/** A hand-out's pages: a slide a page, each with what it says, who says so, how sure it is, and what it rests on. */
import { describe, expect, it } from "vitest";
import { evidenceOfEvent } from "../../../../src/model/evidence.ts";
import type { Lang } from "../../../../src/model/languages.ts";
import type { Step } from "../../../../src/model/schema/briefing.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";
import { SHIPPED } from "../../support/shipped-state.ts";
import { shippedPages } from "./shipped-pages.ts";

const pages = shippedPages("en");
/** Without maps, which take their time to draw. */
const pagesIn = (lang: Lang) => shippedPages(lang, SHIPPED.dataset.briefing, false);
const steps = SHIPPED.dataset.briefing?.steps ?? [];

describe("the pages of the shipped briefing", () => {
  it("are the opening, a page a step, who stands where and the sources, numbered", () => {
    expect(pages.map(({ type }) => type)).toEqual([
      "title",
      ...steps.map(() => "step"),
      "factions",
      "sources",
    ]);
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
    for (const { total } of pages) expect(total).toBe(pages.length);
  });

  it("tell each step's claim, line and notes", () => {
    const told = pages.filter(({ type }) => type === "step");
    const plain = (text: string | null | undefined) => text && plainSpaces(text);
    expect(told.map(({ title, line, notes }) => [plain(title), plain(line), notes])).toEqual(
      steps.map(({ title, line, notes }) => [title, line, notes]),
    );
  });

  it("say of every event when, where, who says so and how sure it is; who is not named is asked beside it", () => {
    const facts = pages
      .filter(({ type }) => type === "step")
      .flatMap(({ events }) => events.map((event) => event.facts));
    expect(facts).toHaveLength(SHIPPED.events.size);
    for (const labels of facts.map((all) => all.map(({ label }) => label)))
      expect(labels).toEqual(["When", "Where", "Who says so", "How sure"]);
    for (const { text } of facts.flat()) expect(text).not.toBe("");
  });

  it("cite under each step the fragments of its events, and none twice", () => {
    for (const [index, { events }] of steps.entries()) {
      const cited = pages[index + 1]?.footnotes.flatMap(({ fragments }) => fragments) ?? [];
      const facts = events.flatMap((id) => SHIPPED.events.get(id) ?? []);
      const due = facts.flatMap(evidenceOfEvent).map(({ exact }) => exact);
      expect(cited).toEqual([...new Set(due)]);
    }
  });

  it("mark the ties that are inferred or only claimed, on a step as among all of them", () => {
    const tie =
      "The Libyan National Army opposes the groups called terrorist and extremist (inferred, a claim)";
    const where = pages.filter(({ ties }) => ties.includes(tie)).map(({ type }) => type);
    expect(where).toEqual(["step", "factions"]);
  });

  it("have a picture of map and time where there is something to show, told in words", () => {
    for (const { type, picture, lacksPicture, alt } of pages) {
      const isDrawn = type === "title" || type === "step";
      expect(picture !== null).toBe(isDrawn);
      expect(lacksPicture).toBe(false);
      if (isDrawn) expect(picture).toMatch(/^<svg .*<\/svg>$/s);
      if (isDrawn) expect(picture).not.toContain("<image");
      expect(alt).toMatch(/\w/);
    }
  });

  it("name on every page the source with its date, and the day of the hand-out", () => {
    for (const { credit } of pages)
      expect(credit).toMatch(/TASS, 6\sApril\s2019.*29\sFebruary\s2020/);
  });

  it.each([
    ["ar", /\p{Script=Arabic}/u],
    ["ru", /\p{Script=Cyrillic}/u],
  ] as const)("are in %s throughout, but for the fragments", (lang, script) => {
    for (const { title, line, notes, events, ties, type } of pagesIn(lang)) {
      const said = [title, line, notes, ...ties, ...events.flatMap((event) => event.title)];
      for (const text of said.filter((one) => one !== null)) expect(text, type).toMatch(script);
    }
  });
});

describe("pages with something amiss", () => {
  const faulty = { id: "lost", title: "Lost", events: ["nowhere-told"] } as unknown as Step;

  it("say what the step names and the dataset lacks", () => {
    const page = shippedPages("en", { steps: [faulty] })[1];
    expect(page?.missing).toEqual([expect.stringContaining("nowhere-told")]);
    expect(page?.title).toBe("Lost");
  });

  it("say that they lack a picture where the base map is not there", () => {
    const drawn = shippedPages("en", null, false).map((page) => [page.picture, page.lacksPicture]);
    expect(drawn.filter(([, lacks]) => lacks)).toHaveLength(1 + SHIPPED.events.size);
    expect(drawn.every(([picture]) => picture === null)).toBe(true);
  });
});
