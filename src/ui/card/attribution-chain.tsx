/** Who says it, as a chain: nearest speaker first, each passed on by the next; then the same in plain words. */
import type { Words } from "../../i18n/en.ts";
import { sayAttribution, speakersOf } from "../../i18n/say.ts";
import type { Attribution } from "../../model/schema/actor.ts";
import type { GapId } from "../../model/schema/common.ts";
import { useAtlas } from "../context.ts";
import { ActorLink } from "./actor-link.tsx";
import { GapNote } from "./gap-note.tsx";

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
    <>
      <ol class="chain">
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
      <p class="chain-said" dir="auto">
        {sayAttribution(attribution, atlas, words)}.
      </p>
    </>
  );
}
