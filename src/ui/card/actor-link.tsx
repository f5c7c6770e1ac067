/** An actor's name that selects it, with its side's sign. */
import type { Words } from "../../i18n/en.ts";
import { nameOfActor } from "../../i18n/say.ts";
import { toneOfFaction } from "../../model/atlas.ts";
import type { ActorId } from "../../model/schema/common.ts";
import { select } from "../../state/store.ts";
import { useAtlas, useStore } from "../context.ts";
import { FactionSymbol } from "../symbols.tsx";
import { usePointing } from "../use-pointing.ts";

export function ActorLink({ id, words }: { readonly id: ActorId; readonly words: Words }) {
  const store = useStore();
  const atlas = useAtlas((state) => state.atlas);
  const thing = { type: "actor", id } as const;
  const pointing = usePointing(thing);
  return (
    <button
      type="button"
      class="link actor-link"
      dir="auto"
      onClick={() => select(store, thing)}
      {...pointing}
    >
      <FactionSymbol of={toneOfFaction(atlas, atlas.actors.get(id)?.faction ?? null)} />{" "}
      {nameOfActor(atlas, id, words)}
    </button>
  );
}
