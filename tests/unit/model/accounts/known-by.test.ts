/** What of an event was out by a moment: the accounts that a source had published by then. */
import { describe, expect, it } from "vitest";
import { countToCome, knownBy } from "../../../../src/model/accounts/known-by.ts";
import type { EventId } from "../../../../src/model/schema/common.ts";
import { HARBOUR } from "../../support/harbour.ts";

const strike = HARBOUR.events.get("walked-out-at-the-eastquay-terminal" as EventId);
if (!strike?.accounts) throw new Error("the second example has no such event");
const [wire, courier] = strike.accounts.map(({ knownFrom }) => knownFrom);

describe("an event as far as it was known", () => {
  it("is all of its accounts where nothing is asked, and once all are out", () => {
    expect(knownBy(strike, null)).toBe(strike);
    expect(knownBy(strike, (courier ?? 0) + 1)).toBe(strike);
    expect(countToCome(strike, (courier ?? 0) + 1)).toBe(0);
  });

  it("is as the one source tells it that had published it, whose account is to come is counted", () => {
    const then = knownBy(strike, (wire ?? 0) + 1);
    expect(then.source).toBe("northern-wire-2024-03-13");
    expect(then.accounts).toBeUndefined();
    expect(countToCome(strike, (wire ?? 0) + 1)).toBe(1);
  });

  it("is the later account where that alone is out, though another stands first", () => {
    const [first, second] = strike.accounts ?? [];
    if (!first || !second) throw new Error("two accounts");
    const turned = { ...second, accounts: [second, first] };
    expect(knownBy(turned, (wire ?? 0) + 1)).toBe(first);
  });

  it("keeps several of three, the first of them first", () => {
    const [first, second] = strike.accounts ?? [];
    if (!first || !second) throw new Error("two accounts");
    const late = { ...second, knownFrom: Number.MAX_SAFE_INTEGER as typeof second.knownFrom };
    const three = { ...late, accounts: [late, first, second] };
    const then = knownBy(three, (courier ?? 0) + 1);
    expect(then.event).toBe(first.event);
    expect(then.accounts).toEqual([first, second]);
    expect(countToCome(three, (courier ?? 0) + 1)).toBe(1);
  });
});
