/**
 * Gathers what a file of stories or of places tells into a draft. Such a file has no actors and quotes nothing: that is said by
 * gaps, and nothing is made up in its place.
 */
import type { Draft, DraftRecord } from "../../model/draft/draft.ts";
import { slugOf } from "../../model/draft/ids.ts";
import type { StepId } from "../../model/schema/briefing.ts";
import type { EventId, PlaceId, SourceId } from "../../model/schema/common.ts";
import type { EventKind } from "../../model/schema/event.ts";
import type { Place, Where } from "../../model/schema/place.ts";
import { EVENT_KINDS } from "../../model/vocabulary.ts";
import { DraftBuilder } from "../imports/draft-builder.ts";
import type { Imported, Outcome, ProblemCode } from "../imports/import.ts";
import { isTooLong, toWords } from "../imports/own-text.ts";
import { undated } from "../imports/reasons.ts";
import { Report } from "../imports/report.ts";
import { shorten } from "../imports/shorten.ts";
import type { TableChoices } from "../table/table-reader.ts";
import { type PlainText, plainText } from "./plain-text.ts";
import { type ToldBySlide, toldBySlide } from "./told-by-slide.ts";

/** An event as a file tells it; texts may have markup. */
export interface Entry {
  /** Where it stands in the file. */
  readonly pointer: string;
  readonly id?: string;
  readonly title: string;
  readonly short?: string;
  readonly text?: string;
  /** Of a title that is no markup, or of all texts. */
  readonly plain?: "title" | "all";
  /** One of the atlas's own, where the file says so. */
  readonly kind?: string;
  readonly isEra?: boolean;
  /** In EDTF; null where the file gives no time or none that can be read. */
  readonly when: string | null;
  /** What stands where the time should be. */
  readonly whenWritten?: string;
  readonly where: Where;
  readonly tags?: readonly string[];
  readonly media?: readonly { readonly url: string; readonly title: string }[];
  /** By their names. */
  readonly sources?: readonly string[];
  readonly codes?: Readonly<Record<string, string>>;
}

type Step = DraftRecord<"steps">;

export class Gather {
  readonly report = new Report();
  readonly #builder = new DraftBuilder();
  readonly #choices: TableChoices;
  readonly #file: SourceId;
  readonly #noText = "no-text";
  readonly #steps: Step[] = [];
  #count = 0;

  /** @param what the file is, as a reader would call it: "a timeline of TimelineJS" */
  constructor(what: string, choices: TableChoices) {
    this.#choices = choices;
    this.#file = this.#builder.source("file", choices.name, () => ({
      type: "named",
      title: toWords(choices.name) || what,
      note: `Read from ${what}.`,
    }));
    this.#builder.gap(this.#noText, "The file quotes no source.");
    this.#builder.gap("no-chain", "The file does not say who told it.");
    this.#builder.gap("no-actors", "The file names nobody who took part.");
  }

  problem(
    pointer: string,
    found: string,
    code: ProblemCode,
    expected: string,
    outcome: Outcome,
  ): void {
    this.report.problem({ at: { pointer }, found: shorten(found), code, expected, outcome });
  }

  place(key: string, place: Omit<Place, "id">): PlaceId {
    return this.#builder.place(key, () => ({ ...place, name: toWords(place.name) || "Place" }));
  }

  entry(entry: Entry): EventId {
    this.#count++;
    this.report.row();
    const said = entry.plain === "all" ? asItIs(entry.text) : plainText(entry.text ?? "");
    const heading = entry.plain ? asItIs(entry.title) : plainText(entry.title);
    const title = this.#title(entry, heading.text, said);
    const id = this.#builder.eventId(entry.id || slugOf(title));
    const summary = this.words(entry.pointer, said.text);
    const media = this.#media(entry, [heading, said]);
    this.#builder.event({
      id,
      title,
      ...(entry.short ? { short: toWords(entry.short) } : {}),
      ...(summary === "" ? {} : { summary }),
      kind: this.#kind(entry),
      when: this.#when(entry),
      where: entry.where,
      participants: [],
      attribution: [],
      evidence: [],
      absent: {
        participants: this.#builder.gap("no-actors", ""),
        attribution: this.#builder.gap("no-chain", ""),
        evidence: this.#builder.gap(this.#noText, ""),
      },
      cites: this.#sources(entry),
      ...(entry.tags?.length ? { tags: entry.tags.map(toWords) } : {}),
      ...(media.length > 0 ? { media } : {}),
      ...(entry.codes && Object.keys(entry.codes).length > 0
        ? { imported: { from: toWords(this.#choices.name) || "file", codes: entry.codes } }
        : {}),
    });
    this.report.event();
    return id;
  }

  /** What a slide says besides its title. @param html where it stands in the file, by its pointer */
  slideText(pointer: string, html: string): ToldBySlide {
    const text = this.words(pointer, plainText(html).text);
    return toldBySlide(text, this.#choices.language ?? "en");
  }

  step(step: Omit<Step, "id">): void {
    const id = `step-${this.#steps.length + 1}` as StepId;
    this.#steps.push({ ...step, id });
  }

  /** Words of the format, cut where they are longer than it takes; that is told. */
  words(pointer: string, text: string): string {
    if (isTooLong(text))
      this.problem(pointer, text, "too-long", "at most 2,000 characters", "kept-in-part");
    return toWords(text);
  }

  /** @param head of the file; its name stands in for a title that it does not have */
  finish(
    head: {
      readonly title?: string;
      readonly summary?: string;
      readonly id?: string;
      /** Whether both are no markup. */
      readonly plain?: true;
    } = {},
  ): Imported {
    const { name, language = "en", zone = "UTC" } = this.#choices;
    const read = head.plain ? asItIs : (text = "") => plainText(text);
    const title = toWords(read(head.title).text.replaceAll("\n", " ")) || toWords(name) || "Atlas";
    const summary = this.words("", read(head.summary).text);
    const built = this.#builder.build({
      ...{ id: head.id ?? title, title, language, zone },
      ...(summary === "" ? {} : { summary }),
    });
    const draft: Draft = { ...built, lists: { ...built.lists, steps: this.#steps } };
    return { draft, ...this.report.finish() };
  }

  #title({ pointer }: Entry, heading: string, said: PlainText): string {
    const own = heading.replaceAll("\n", " ");
    if (own !== "") return this.words(pointer, own);
    const stand = said.text.split("\n", 1)[0]?.slice(0, 80) || `Entry ${this.#count}`;
    this.problem(pointer, "", "no-title", "a title", "kept-in-part");
    return toWords(stand);
  }

  #kind({ kind = "", isEra = false }: Entry): EventKind {
    const own = EVENT_KINDS.find((one) => one === kind);
    if (own) return own;
    return isEra
      ? this.#builder.eventKind({ id: "era", name: "Era", glyph: "flag" })
      : this.#builder.eventKind({ id: "entry", name: "Entry", glyph: "page" });
  }

  #when({ when, whenWritten = "", pointer }: Entry) {
    if (when !== null) return { edtf: when, basis: "stated" as const };
    if (whenWritten === "")
      return { edtf: "/", basis: "stated" as const, ...undated("The file gives no time.") };
    this.problem(pointer, whenWritten, "no-date", "a date that can be read", "kept-as-written");
    return { edtf: "/", basis: "stated" as const, ...undated("The file has: {}", whenWritten) };
  }

  /** Its own, then what its texts link to. */
  #media({ media = [], pointer }: Entry, texts: readonly PlainText[]) {
    const links = texts.flatMap(({ links: all }) =>
      all.map(({ href, words }) => ({ url: href, title: words })),
    );
    const kept = new Map<string, { url: string; title: string }>();
    for (const { url, title } of [...media, ...links]) {
      const address = url.startsWith("//") ? `https:${url}` : url;
      if (!/^https?:\/\/\S+$/i.test(address) || address.length > 2000)
        this.problem(
          pointer,
          url,
          "no-address",
          "a link that begins with http:// or https://",
          "kept-in-part",
        );
      else if (!kept.has(address))
        kept.set(address, {
          url: address,
          title: toWords(plainText(title).text) || toWords(address),
        });
    }
    return [...kept.values()];
  }

  #sources({ sources = [] }: Entry): SourceId[] {
    const named = sources.map(toWords).filter((name) => name !== "");
    if (named.length === 0) return [this.#file];
    const ids = named.map((name) =>
      this.#builder.source(`named ${name}`, name, () => ({ type: "named", title: name })),
    );
    return [...new Set(ids)];
  }
}

function asItIs(text = ""): PlainText {
  return { text: text.trim(), links: [] };
}
