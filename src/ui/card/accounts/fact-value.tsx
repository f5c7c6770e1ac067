/** What each account says of a fact, as the card draws it. */
import type { ComponentChildren } from "preact";
import type { Words } from "../../../i18n/en.ts";
import type { AccountWords } from "../../../i18n/parts/accounts.ts";
import type { Fact, Told } from "../../../model/accounts/fact.ts";
import type { EventFacts } from "../../../model/event-facts.ts";
import { AttributionChain } from "../attribution-chain.tsx";
import { GapNote } from "../gap-note.tsx";
import { HedgeNote } from "../hedge-note.tsx";
import { People } from "../people.tsx";
import { PointItem } from "../points.tsx";
import { NumberValue, TollValue } from "../tolls.tsx";
import { WhenValue } from "../when-value.tsx";
import { WhereValue } from "../where-value.tsx";

/** One account, and what it says; of what it does not say, that it does not, with the reason where there is one. */
interface Said {
  readonly account: EventFacts;
  readonly said: ComponentChildren;
}

export function saidOf(fact: Fact, words: Words, own: AccountWords): readonly Said[] {
  const nothing = <em class="card-note">{own.saysNothing}</em>;
  const say = <Value,>(
    told: readonly Told<Value>[],
    draw: (value: Value, account: EventFacts) => ComponentChildren,
    silent: (account: EventFacts) => ComponentChildren = () => nothing,
  ) =>
    told.map(({ account, value }) => ({
      account,
      said: value === null ? silent(account) : draw(value, account),
    }));
  switch (fact.name) {
    case "when":
      return say(fact.told, (_, account) => <WhenValue facts={account} words={words} />);
    case "where": {
      const draw = ({ event }: EventFacts) => <WhereValue where={event.where} words={words} />;
      return say(fact.told, (_, account) => draw(account), draw);
    }
    case "fatalities":
    case "wounded":
      return say(fact.told, (value) => <TollValue toll={value} words={words} />);
    case "number":
      return say(fact.told, (value) => <NumberValue number={value} words={words} />);
    case "says":
      return say(
        fact.told,
        (value) => <AttributionChain attribution={value} words={words} />,
        ({ event }) => <GapNote id={event.absent?.attribution} words={words} />,
      );
    case "who":
      return say(fact.told, (value) => <People participants={value} words={words} />);
    case "hedge":
      return say(
        fact.told,
        (value) => <HedgeNote hedge={value} words={words} />,
        () => <em class="card-note">{own.noDistance}</em>,
      );
    case "points":
      return say(fact.told, (value, { event }) => (
        <ul class="accounts-points">
          {value.map((point) => (
            <PointItem key={point.id} point={point} told={event.attribution} words={words} />
          ))}
        </ul>
      ));
  }
}
