/** Who takes part in an event, and as what. */
import type { Words } from "../../i18n/en.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import { useWords } from "../context.ts";
import { ActorLink } from "./actor-link.tsx";

interface Props {
  readonly participants: AtlasEvent["participants"];
  readonly words: Words;
}

export function People({ participants, words }: Props) {
  const own = useWords(CARD_WORDS);
  return (
    <ul class="people">
      {participants.map((one) => (
        <li key={`${one.actor} ${one.role}`}>
          <ActorLink id={one.actor} words={words} />{" "}
          <small>
            {own.roles[one.role]}
            {one.role === "party" && ` ${one.side}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
