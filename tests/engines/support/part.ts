/** A part of a page by role and name, whichever the engine and whatever drives it: it waits, looks, and is pointed at. */
import { vi } from "vitest";
import { noteMiss } from "./misses.ts";
import type { InPage, Look, Point, Press, Step } from "./step.ts";

/** What of `in-page.ts` is asked. */
export type Question = "look" | "spotOf" | "aimAt" | "pressed" | "missOf" | "focus";

/** What drives a page. */
export interface Hand {
  /** Calls a function of `in-page.ts` in the page. */
  ask<Name extends Question>(
    name: Name,
    path: readonly Step[],
  ): Promise<Awaited<ReturnType<InPage[Name]>>>;
  /** Moves the pointer; with `isClick` it also presses there. In CSS pixels from the corner of the page's own window. */
  pointAt(spot: Point, isClick: boolean): Promise<void>;
}

/** Long enough for a machine that has other work to do; asked often, since most is there at once. */
export const PATIENCE = { timeout: 30_000, interval: 40 };

/** A press that is not felt by then went to another document. */
const UNFELT_MS = 5_000;

export class Part {
  readonly #hand: Hand;
  readonly #path: readonly Step[];

  constructor(hand: Hand, path: readonly Step[] = []) {
    this.#hand = hand;
    this.#path = path;
  }

  /** A part within this one. @param name the whole of it, or what it fits */
  part(role: string, name?: string | RegExp): Part {
    const named =
      name instanceof RegExp
        ? { pattern: name.source, flags: name.flags }
        : name === undefined
          ? {}
          : { name };
    return new Part(this.#hand, [...this.#path, { role, ...named }]);
  }

  /** All that there are of it now. */
  looks(): Promise<readonly Look[]> {
    return this.#hand.ask("look", this.#path);
  }

  async count(): Promise<number> {
    return (await this.looks()).length;
  }

  /** The first of it, once it is there. */
  look(): Promise<Look> {
    return vi.waitFor(async () => {
      const [first] = await this.looks();
      if (!first) throw new Error(`there is no ${this}`);
      return first;
    }, PATIENCE);
  }

  /** What it says, with blanks as one space; empty where it is not there. */
  async text(): Promise<string> {
    return ((await this.looks())[0]?.text ?? "").replace(/\s+/g, " ").trim();
  }

  /** Presses it: aimed anew where the press went beside, of which the page has learnt nothing then. */
  async click(): Promise<void> {
    await vi.waitFor(async () => {
      await this.#hand.pointAt(await this.#spot("aimAt"), true);
      const press = await this.#press();
      if (press === "awaited") throw noteMiss(`${this}`, { moved: 0, met: "another document" });
      if (press !== null && press !== "met") throw noteMiss(`${this}`, press);
    }, PATIENCE);
  }

  async hover(): Promise<void> {
    await vi.waitFor(async () => {
      await this.#hand.pointAt(await this.#spot("spotOf"), false);
      const miss = await this.#hand.ask("missOf", this.#path);
      if (miss) throw noteMiss(`${this}`, miss);
    }, PATIENCE);
  }

  async focus(): Promise<void> {
    await this.look();
    await this.#hand.ask("focus", this.#path);
  }

  async #spot(by: "spotOf" | "aimAt"): Promise<Point> {
    const spot = await this.#hand.ask(by, this.#path);
    if ("lacking" in spot) throw new Error(`${this} cannot be pointed at: ${spot.lacking}`);
    return spot;
  }

  /** A page that the press has left has nothing to say of it; one that still awaits it has not felt it. */
  async #press(): Promise<Press> {
    const ask = async () => {
      const press: Press = await this.#hand.ask("pressed", this.#path).catch(() => null);
      if (press === "awaited") throw new Error(`${this} has not felt the press`);
      return press;
    };
    return vi.waitFor(ask, { ...PATIENCE, timeout: UNFELT_MS }).catch((): Press => "awaited");
  }

  toString(): string {
    return this.#path
      .map(({ role, name, pattern }) => `${role} ${pattern ? `/${pattern}/` : (name ?? "")}`)
      .join(" > ");
  }
}
