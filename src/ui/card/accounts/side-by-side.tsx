/** What each account says of one thing: in columns where there are two and room, else a row each. */
import type { ComponentChildren } from "preact";
import { nameOfTeller } from "../../../i18n/say-account.ts";
import type { EventFacts } from "../../../model/event-facts.ts";
import { useAtlas, useWords } from "../../context.ts";
import { AccountSign } from "./account-sign.tsx";

interface Props {
  readonly told: readonly {
    readonly account: EventFacts;
    readonly said: ComponentChildren;
  }[];
}

export function SideBySide({ told }: Props) {
  const words = useWords();
  const atlas = useAtlas((state) => state.atlas);
  return (
    <dl class="side-by-side">
      {told.map(
        ({ account: { source }, said }) =>
          source && (
            <div key={source}>
              <dt>
                <AccountSign source={source} words={words} />
                <span class="sr-only">{nameOfTeller(atlas, source, words)}</span>
              </dt>
              <dd>{said}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
