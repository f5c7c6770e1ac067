/** Addresses and messages that mean ill, without a page: each is understood as far as it can be, and what is not is said. */
import { describe, expect, it } from "vitest";
import { readAddress, writeAddress } from "../../src/state/address/address.ts";
import type { State } from "../../src/state/state.ts";
import { toParameters } from "../../src/surfaces/embed/command-parameters.ts";
import { hostOrigins } from "../../src/surfaces/embed/host-origins.ts";
import { embedOptions } from "../../src/surfaces/embed/options.ts";
import { readHostMessage } from "../../src/surfaces/embed/protocol.ts";
import { openShippedState } from "../unit/support/shipped-state.ts";
import { makeAddress } from "./make/addresses.ts";
import { assemble } from "./make/assemble-message.ts";
import { makeMessage } from "./make/messages.ts";
import { faultsOf } from "./support/faults.ts";
import { viewsOf } from "./support/made-of.ts";
import { COUNTS, madeByKind } from "./support/seed.ts";

const OPENED = openShippedState();

describe("an address", () => {
  it.each([...madeByKind(makeAddress, COUNTS.addresses)])(
    "with %s opens, and is written as one that opens the same",
    async (_, made) => {
      expect(await faultsOf(made, tryAddress)).toEqual([]);
    },
  );
});

function tryAddress(address: string): void {
  const query = new URLSearchParams(address.replace(/#.*$/s, ""));
  embedOptions(query);
  hostOrigins(query);
  const { state, ignored } = readAddress(query, OPENED);
  for (const { found } of ignored)
    if (found.length > 100) throw new Error(`said as ${found.slice(0, 120)}`);
  viewsOf(state);
  expectSettled(state);
}

/** What is written is read as what was written; nothing of it is ignored. */
function expectSettled(state: State): void {
  const none = new URLSearchParams();
  const written = writeAddress(state, none);
  const again = readAddress(new URLSearchParams(written), OPENED);
  if (again.ignored.length > 0)
    throw new Error(`${written}: ignored ${JSON.stringify(again.ignored)}`);
  expect(writeAddress(again.state, none)).toBe(written);
}

describe("a message", () => {
  it.each([...madeByKind(makeMessage, COUNTS.messages)])(
    "with %s is a command, or is refused in a few words",
    async (_, made) => {
      expect(await faultsOf(made, (recipe) => tryMessage(assemble(recipe)))).toEqual([]);
    },
  );

  it("leaves nothing in what every object has", () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

function tryMessage(message: unknown): void {
  const reading = readHostMessage(message);
  if (!reading.ok) {
    if (reading.error.message === "" || reading.error.message.length > 200)
      throw new Error(`refused in ${reading.error.message.length} signs`);
    return;
  }
  if (reading.value.type === "hello") return;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(toParameters(reading.value)))
    if (value !== null) query.set(name, value);
  const { state } = readAddress(query, OPENED);
  viewsOf(state);
}
