/** Who says so: the chain of speakers in a reader's order, the first teller on top. */
import { useState } from "preact/hooks";
import { replaceAt } from "../../model/draft/patch.ts";
import type { How } from "../../model/schema/actor.ts";
import { ActorChoice } from "./actor-choice.tsx";
import { Combobox } from "./combobox.tsx";
import { useForm } from "./form-tools.ts";
import type { RoughSpeaker } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type Edit, editParts } from "./use-edit.ts";
import { howOptions } from "./word-options.ts";
import "./chain-field.css";

interface Props {
  readonly chain: readonly RoughSpeaker[] | undefined;
  readonly onChain: Edit<readonly RoughSpeaker[]>;
}

export function ChainField({ chain = [], onChain }: Props) {
  const { own } = useForm();
  const [added, setAdded] = useState<number | null>(null);
  const label = own.facts.attribution;
  const add = (at: number) => {
    setAdded(at);
    onChain(chain.toSpliced(at, 0, { how: chain.length === 0 ? "reported" : "said" }), { label });
  };
  return (
    <>
      {chain.length > 0 && (
        <ol class="chain">
          {chain.map((link, index) => (
            <Link
              key={index}
              link={link}
              name={own.speaker(index + 1)}
              isAdded={added === index}
              onLink={(changed, change) => {
                if (changed === null) setAdded(null);
                onChain(replaceAt(chain, index, changed), change);
              }}
            />
          ))}
        </ol>
      )}
      <p class="fact-links">
        {chain.length === 0 ? (
          <button type="button" class="link" onClick={() => add(0)}>
            {own.addSpeaker}
          </button>
        ) : (
          <>
            <button type="button" class="link" onClick={() => add(0)}>
              {own.addAbove}
            </button>
            <button type="button" class="link" onClick={() => add(chain.length)}>
              {own.addBelow}
            </button>
          </>
        )}
      </p>
    </>
  );
}

interface LinkProps {
  readonly link: RoughSpeaker;
  readonly name: string;
  readonly isAdded: boolean;
  readonly onLink: Edit<RoughSpeaker | null>;
}

function Link({ link, name, isAdded, onLink }: LinkProps) {
  const { own, words, meanings } = useForm();
  const [isNoted, setNoted] = useState(false);
  const edit = editParts(link, onLink);
  const hasNote = link.note !== undefined || isNoted;
  const label = own.facts.attribution;
  return (
    <li>
      <div class="fact-row">
        <ActorChoice
          label={name}
          actor={link.actor}
          mayBeUnnamed
          isFocused={isAdded}
          onChoose={(actor, also) => edit({ actor }, { label, also })}
        />
        <Combobox
          label={`${name}: ${own.how}`}
          isNarrow
          options={howOptions(words, meanings)}
          value={link.how}
          onPick={(how) => edit({ how: how as How }, { label })}
        />
        {!hasNote && (
          <button
            type="button"
            class="cross"
            aria-label={`${name}: ${own.linkNote}`}
            title={own.linkNote}
            onClick={() => setNoted(true)}
          >
            ✎
          </button>
        )}
        <button
          type="button"
          class="cross"
          aria-label={own.remove(name)}
          onClick={() => onLink(null, { label })}
        >
          ×
        </button>
      </div>
      {hasNote && (
        <>
          <TextField
            label={`${name}: ${own.linkNote}`}
            hint={own.linkNote}
            text={link.note}
            onText={(note, change) => edit({ note }, change)}
          />
          <TranslationsField
            isInner
            of={name}
            fields={[["note", "note"]]}
            translations={link.translations}
            onTranslations={(translations, change) => edit({ translations }, change)}
          />
        </>
      )}
    </li>
  );
}
