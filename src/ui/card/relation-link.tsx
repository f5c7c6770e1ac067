/** A tie as a sentence that selects it. */

import type { Words } from "../../i18n/en.ts";
import { sayRelation } from "../../i18n/say.ts";
import { isClaimed } from "../../model/claim.ts";
import type { RelationId } from "../../model/schema/common.ts";
import { useAtlas } from "../context.ts";
import { BasisSign } from "./basis-sign.tsx";
import { ThingLink } from "./thing-link.tsx";

export function RelationLink({ id, words }: { readonly id: RelationId; readonly words: Words }) {
  const atlas = useAtlas((state) => state.atlas);
  const relation = atlas.relations.get(id);
  if (!relation) return null;
  return (
    <>
      <ThingLink thing={{ type: "relation", id }}>{sayRelation(relation, atlas, words)}</ThingLink>{" "}
      <BasisSign basis={relation.basis} words={words} />
      {isClaimed(relation, atlas) && <span class="basis-sign">{words.event.claimed}</span>}
    </>
  );
}
