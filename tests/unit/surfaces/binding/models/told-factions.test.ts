/** Who stands out in the factions where several sources tell of the selected event. */
import { expect, test } from "vitest";
import { factionsModel } from "../../../../../src/surfaces/binding/models/to-factions-model.ts";
import { openHarbour, TOLD } from "../../../support/harbour-state.ts";

function actorsAt(knownAsOf: number | null) {
  const opened = openHarbour();
  const { factions } = factionsModel({
    ...opened,
    selected: { type: "event", id: TOLD.stop },
    filters: { ...opened.filters, knownAsOf },
  });
  return new Map(
    factions.flatMap(({ actors }) => actors).map((actor) => [String(actor.id), actor]),
  );
}

test("those stand out who tell of it by any account", () => {
  const actors = actorsAt(null);
  for (const id of ["northern-wire", "coast-courier", "marrowgate-port-authority", "dockers"])
    expect(actors.get(id)?.emphasis).toBe("lit");
  expect(actors.get("ines-calloway")?.emphasis).toBe("dimmed");
});

test("before an account is out, whoever is in it by that account alone does not", () => {
  const actors = actorsAt(Date.parse("2024-03-14T00:00Z"));
  expect(actors.get("northern-wire")?.emphasis).toBe("lit");
  expect(actors.get("coast-courier")).toMatchObject({ emphasis: "dimmed", part: null });
  expect(actors.get("marrowgate-port-authority")?.emphasis).toBe("lit");
});
