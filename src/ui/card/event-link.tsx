/** An event's title that selects it. */
import { sayWhen } from "../../i18n/dates.ts";
import type { Words } from "../../i18n/en.ts";
import { translate } from "../../i18n/translate.ts";
import type { EventId } from "../../model/schema/common.ts";
import { useAtlas } from "../context.ts";
import { EventMark } from "../symbols.tsx";
import { ThingLink } from "./thing-link.tsx";

export function EventLink({ id, words }: { readonly id: EventId; readonly words: Words }) {
  const atlas = useAtlas((state) => state.atlas);
  const facts = atlas.events.get(id);
  if (!facts) return null;
  return (
    <ThingLink thing={{ type: "event", id }}>
      <EventMark facts={facts} /> {translate(facts.event, words.lang).title}{" "}
      <small>{sayWhen(facts.edtf, words)}</small>
    </ThingLink>
  );
}
