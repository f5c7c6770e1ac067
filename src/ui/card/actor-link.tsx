/** An actor's name that selects it, with its side's sign. */
import type { Words } from "../../i18n/en.ts";
import { nameOfActor } from "../../i18n/say.ts";
import { toneOfFaction } from "../../model/atlas.ts";
import type { ActorId } from "../../model/schema/common.ts";
import { useAtlas } from "../context.ts";
import { FactionSymbol } from "../symbols.tsx";
import { ThingLink } from "./thing-link.tsx";

export function ActorLink({ id, words }: { readonly id: ActorId; readonly words: Words }) {
  const atlas = useAtlas((state) => state.atlas);
  return (
    <ThingLink thing={{ type: "actor", id }}>
      <FactionSymbol of={toneOfFaction(atlas, atlas.actors.get(id)?.faction ?? null)} />{" "}
      {nameOfActor(atlas, id, words)}
    </ThingLink>
  );
}
