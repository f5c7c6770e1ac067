/** By what a place or an actor is known elsewhere: its item of Wikidata, its number of GeoNames. */
import { useId, useState } from "preact/hooks";
import { useForm } from "./form-tools.ts";
import type { RoughIdentifiers } from "./rough.ts";
import { useVisit } from "./text-field.tsx";
import { type Edit, editParts } from "./use-edit.ts";

interface Props {
  readonly identifiers: RoughIdentifiers | undefined;
  readonly onIdentifiers: Edit<RoughIdentifiers | undefined>;
}

/** An item, or the address of its page. */
const WIKIDATA = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/;
const GEONAMES = /^(?:https?:\/\/(?:www\.)?geonames\.org\/)?([1-9]\d*)(?:\/[^/]*)?$/;

export function IdentifiersField({ identifiers = {}, onIdentifiers }: Props) {
  const { rare } = useForm();
  const edit = editParts(identifiers, (changed, change) => {
    onIdentifiers(Object.keys(changed).length > 0 ? changed : undefined, change);
  });
  const { wikidata, geonames } = identifiers;
  return (
    <>
      <Identifier
        name="Wikidata"
        value={wikidata}
        shape={WIKIDATA}
        expected={rare.badWikidata}
        onValue={(value, change) => edit({ wikidata: value }, change)}
      />
      <Identifier
        name="GeoNames"
        value={geonames === undefined ? undefined : `${geonames}`}
        shape={GEONAMES}
        expected={rare.badGeonames}
        onValue={(value, change) =>
          edit({ geonames: value === undefined ? undefined : Number(value) }, change)
        }
      />
    </>
  );
}

interface IdentifierProps {
  /** Of the work, the same in every language. */
  readonly name: string;
  readonly value: string | undefined;
  readonly shape: RegExp;
  readonly expected: string;
  readonly onValue: Edit<string | undefined>;
}

/** Kept when it can be read; what cannot be stays in the field with what was expected. */
function Identifier({ name, value = "", shape, expected, onValue }: IdentifierProps) {
  const id = useId();
  const visit = useVisit();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const isFaulty = text.trim() !== "" && !shape.test(text.trim());
  const write = (written: string) => {
    setTyped(written);
    const [, read] = shape.exec(written.trim()) ?? [];
    if (read !== undefined || written.trim() === "")
      onValue(read, { label: name, mark: visit.name() });
  };
  return (
    <>
      <label class="identifier">
        <small>{name}</small>
        <input
          type="text"
          class="text-field is-code"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          aria-invalid={isFaulty || undefined}
          aria-describedby={isFaulty ? id : undefined}
          value={text}
          onFocus={visit.begin}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onBlur={() => !isFaulty && setTyped(null)}
        />
      </label>
      {isFaulty && (
        <p id={id} class="fact-error">
          {expected}
        </p>
      )}
    </>
  );
}
