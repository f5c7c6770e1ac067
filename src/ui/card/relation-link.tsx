/** A tie as a sentence that selects it. */
import type { Words } from "../../i18n/en.ts";
import { sayRelation } from "../../i18n/say.ts";
import type { RelationId } from "../../model/schema/common.ts";
import { select } from "../../state/store.ts";
import { useAtlas, useStore } from "../context.ts";
import { usePointing } from "../use-pointing.ts";
import { BasisSign } from "./basis-sign.tsx";

export function RelationLink({ id, words }: { readonly id: RelationId; readonly words: Words }) {
  const store = useStore();
  const atlas = useAtlas((state) => state.atlas);
  const thing = { type: "relation", id } as const;
  const pointing = usePointing(thing);
  const relation = atlas.relations.get(id);
  if (!relation) return null;
  return (
    <>
      <button
        type="button"
        class="link"
        dir="auto"
        onClick={() => select(store, thing)}
        {...pointing}
      >
        {sayRelation(relation, atlas, words)}
      </button>{" "}
      <BasisSign basis={relation.basis} words={words} />
      {relation.attribution && <span class="basis-sign">{words.event.claimed}</span>}
    </>
  );
}
