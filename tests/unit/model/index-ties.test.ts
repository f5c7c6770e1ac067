import fc from "fast-check";
import { expect, it } from "vitest";
import { indexTies } from "../../../src/model/index-ties.ts";
import type { Relation } from "../../../src/model/schema/actor.ts";
import type { ActorId } from "../../../src/model/schema/common.ts";

const actors = fc.constantFrom("a", "b", "c", "d", "e") as fc.Arbitrary<ActorId>;
const ties = fc.array(fc.record({ from: actors, to: actors })) as unknown as fc.Arbitrary<
  readonly Relation[]
>;
const some = fc.array(actors).map((ids) => new Set(ids));

it("finds what going through all ties finds, in their order", () => {
  fc.assert(
    fc.property(ties, some, (all, ids) => {
      const index = indexTies(all);
      expect(index.touching(ids)).toEqual(
        all.filter((tie) => ids.has(tie.from) || ids.has(tie.to)),
      );
      expect(index.within(ids)).toEqual(all.filter((tie) => ids.has(tie.from) && ids.has(tie.to)));
    }),
  );
});
