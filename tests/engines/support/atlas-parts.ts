/** The atlas in a window of any engine: its parts by role and name, and what they must come to say. */
import { expect } from "vitest";
import { en, type Words } from "../../../src/i18n/en.ts";
import { Part } from "./part.ts";

/** What a view calls itself where it shows events. */
export type Place = "timeline" | "map" | "table";

export abstract class AtlasParts extends Part {
  /** The words that the parts are found by. */
  words: Words = en;

  /** The address that the window is at. */
  abstract currentAddress(): Promise<URL>;

  region(name: string): Part {
    return this.part("region", name);
  }

  view(place: Place): Part {
    const { regions } = this.words;
    return place === "table" ? this.part("table", regions.events) : this.region(regions[place]);
  }

  /** An event in a view. */
  mark(place: Place, title: string): Part {
    return this.view(place).part("button", startsWith(title));
  }

  get card(): Part {
    return this.region(this.words.regions.event);
  }

  get filters(): Part {
    return this.region(this.words.regions.filters);
  }

  get status(): Part {
    return this.filters.part("status");
  }

  async expectStatus(text: string): Promise<void> {
    await expect.poll(() => this.status.text()).toBe(text);
  }

  /** In all views at once, and in the card. */
  async expectSelected(title: string): Promise<void> {
    await this.card.part("heading", title).look();
    for (const place of ["timeline", "map", "table"] as const)
      await expect.poll(async () => (await this.mark(place, title).look()).isCurrent).toBe(true);
  }

  /** Waits until the address names a parameter with this value; null for none. */
  async expectQuery(name: string, value: string | RegExp | null): Promise<void> {
    const found = expect.poll(() => this.query(name), { message: name });
    await (value instanceof RegExp ? found.toMatch(value) : found.toBe(value));
  }

  /** What the address says of a parameter now. */
  async query(name: string): Promise<string | null> {
    return (await this.currentAddress()).searchParams.get(name);
  }
}

export function startsWith(title: string): RegExp {
  return new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
