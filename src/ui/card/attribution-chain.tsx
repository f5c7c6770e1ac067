/** Who says it, as a chain: nearest speaker first, each passed on by the next; then the same in plain words. */
import type { Words } from "../../i18n/en.ts";
import { sayAttribution, speakersOf } from "../../i18n/say.ts";
import type { Attribution } from "../../model/schema/actor.ts";
import { useAtlas } from "../context.ts";
import { ActorLink } from "./actor-link.tsx";

interface Props {
  readonly attribution: Attribution;
  readonly words: Words;
}

export function AttributionChain({ attribution, words }: Props) {
  const atlas = useAtlas((state) => state.atlas);
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
