/** Who says it, as a ladder: who acted or spoke on top, each passed on by the next, who reported it at the foot. */
import type { Words } from "../../i18n/en.ts";
import { speakersOf } from "../../i18n/say.ts";
import type { Attribution } from "../../model/schema/actor.ts";
import type { GapId } from "../../model/schema/common.ts";
import { useAtlas } from "../context.ts";
import { ActorLink } from "./actor-link.tsx";
import { GapNote } from "./gap-note.tsx";
import "./ladder.css";

interface Props {
  readonly attribution: Attribution;
  /** Why there is none. */
  readonly gap?: GapId | undefined;
  readonly words: Words;
}

export function AttributionChain({ attribution, gap, words }: Props) {
  const atlas = useAtlas((state) => state.atlas);
  if (attribution.length === 0) return <GapNote id={gap} words={words} />;
  return (
    <ol class="ladder">
      {speakersOf(attribution, atlas, words).map(({ actor, name, how, note }) => (
        <li key={`${actor} ${how}`} class={actor ? undefined : "is-unnamed"}>
          {actor ? <ActorLink id={actor} words={words} /> : <em>{name}</em>}{" "}
          <small>
            {words.hows[how]}
            {note && ` ${note}`}
          </small>
        </li>
      ))}
    </ol>
  );
}
