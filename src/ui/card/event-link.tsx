/** An event's title that selects it. */
import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { translate } from "../../i18n/translate.ts";
import { toneOfFaction } from "../../model/atlas.ts";
import type { EventId } from "../../model/schema/common.ts";
import { select } from "../../state/store.ts";
import { useAtlas, useStore } from "../context.ts";
import { FactionSymbol } from "../symbols.tsx";
import { usePointing } from "../use-pointing.ts";

export function EventLink({ id, words }: { readonly id: EventId; readonly words: Words }) {
  const store = useStore();
  const atlas = useAtlas((state) => state.atlas);
  const thing = { type: "event", id } as const;
  const pointing = usePointing(thing);
  const facts = atlas.events.get(id);
  if (!facts) return null;
  return (
    <button
      type="button"
      class="link"
      dir="auto"
      onClick={() => select(store, thing)}
      {...pointing}
    >
      <FactionSymbol of={toneOfFaction(atlas, facts.faction)} />{" "}
      {translate(facts.event, words.lang).title} <small>{sayWhen(facts.edtf, words)}</small>
    </button>
  );
}
