/** Two accounts that have it from each other. */
import { expect, it } from "vitest";
import { checkTellers } from "../../../../src/model/checks/tellers.ts";
import type { Dataset } from "../../../../src/model/schema/dataset.ts";
import { HARBOUR } from "../../support/harbour.ts";

/** One event whose accounts have these chains. */
function toldBy(...chains: readonly (readonly (string | null)[])[]): Dataset {
  const accounts = chains.map((chain) => ({ attribution: chain.map((actor) => ({ actor })) }));
  return { ...HARBOUR.dataset, events: [{ accounts }] } as unknown as Dataset;
}

it("accounts that lead in a circle are told, with the way round", () => {
  expect([...checkTellers(toldBy(["wire", "paper"], ["paper", "wire"]))]).toMatchObject([
    { path: "/events/0/accounts/1/attribution", found: '"paper to wire to paper"' },
  ]);
  expect([
    ...checkTellers(toldBy(["wire", "paper"], ["paper", "radio"], ["radio", "wire"])),
  ]).toMatchObject([{ path: "/events/0/accounts/2/attribution" }]);
});

it("accounts with a teller in common, or somebody whom nobody names, are in order", () => {
  expect([...checkTellers(toldBy(["union", "wire"], ["union", "paper"]))]).toEqual([]);
  expect([...checkTellers(toldBy([null, "wire"], ["wire", null]))]).toEqual([]);
});
