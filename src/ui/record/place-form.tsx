/** A place: its name, what kind it is, where it lies and in which country. */
import { countriesIn } from "../../i18n/regions.ts";
import type { DraftRecord } from "../../model/draft/draft.ts";
import { gazetteerSource } from "../../model/draft/gazetteer-source.ts";
import { placeOfTown } from "../../model/draft/town-place.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { CitesField } from "./cites-field.tsx";
import { Combobox } from "./combobox.tsx";
import { DistrictsField } from "./districts-field.tsx";
import { Fact } from "./fact.tsx";
import { useForm } from "./form-tools.ts";
import { IdentifiersField } from "./identifiers-field.tsx";
import { More } from "./more.tsx";
import { PLACE_KINDS } from "./new-place.tsx";
import { OutlineField } from "./outline-field.tsx";
import { PositionField } from "./position-field.tsx";
import type { RoughPlace } from "./rough.ts";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type EditParts, useEdit } from "./use-edit.ts";
import { useTowns } from "./use-towns.ts";

export function PlaceForm({ record }: { readonly record: DraftRecord<"places"> }) {
  const place = record as unknown as RoughPlace;
  const edit = useEdit("places", place);
  const { own, words, meanings, draft } = useForm();
  const { search, townOf } = useTowns();
  const fill = (value: string) => {
    const town = townOf(value);
    if (!town) return;
    const { id: source, also } = gazetteerSource(draft);
    const { name, translations, lonLat, country } = placeOfTown(
      town,
      draft.head.language ?? words.lang,
    );
    const { cites = [] } = place;
    // What somebody wrote of the place stays; only what is missing comes with the position.
    const all = { ...translations, ...place.translations };
    edit(
      {
        lonLat,
        ...(!place.name && { name }),
        ...(Object.keys(all).length > 0 && { translations: all }),
        kind: place.kind ?? "city",
        ...(!place.country && country && { country }),
        cites: cites.includes(source) ? cites : [...cites, source],
      },
      { label: own.facts.lonLat, also },
    );
  };
  return (
    <>
      <Fact part="name">
        <TextField
          label={own.facts.name}
          text={place.name}
          onText={(name, change) => edit({ name }, change)}
        />
      </Fact>
      <Fact part="kind">
        <ChoiceRow
          label={own.facts.kind}
          isExplained
          choices={PLACE_KINDS.map((value) => ({
            value,
            label: meanings.placeKinds[value].name,
            means: meanings.placeKinds[value].means,
          }))}
          value={place.kind as (typeof PLACE_KINDS)[number] | undefined}
          onChoose={(kind) => edit({ kind }, { label: own.facts.kind })}
        />
      </Fact>
      <Fact part="lonLat">
        <Combobox
          label={`${own.facts.lonLat}: ${own.ofMap}`}
          hint={own.search}
          options={[]}
          value={null}
          search={search}
          onPick={fill}
        />
        <PositionField
          lonLat={place.lonLat}
          onPosition={(lonLat, change) => edit({ lonLat }, change)}
        />
      </Fact>
      <Fact part="country">
        <Combobox
          label={own.facts.country}
          options={countriesIn(words.locale).map(({ code, name }) => ({
            value: code,
            label: name,
            note: code,
          }))}
          value={place.country}
          onPick={(country) => edit({ country }, { label: own.facts.country })}
          onClear={() => edit({ country: undefined }, { label: own.facts.country })}
        />
      </Fact>
      <TranslationsField
        fields={[["name", "name"]]}
        translations={place.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
      <RareFacts place={place} edit={edit} />
    </>
  );
}

interface Parts {
  readonly place: RoughPlace;
  readonly edit: EditParts<RoughPlace>;
}

/** Where all of it was taken from, what it is elsewhere, and how far it reaches. */
function RareFacts({ place, edit }: Parts) {
  return (
    <More holds={[place.cites, place.identifiers, place.districts, place.outline]}>
      <Fact part="cites">
        <CitesField
          isReference
          cites={place.cites}
          onCites={(cites, change) => edit({ cites }, change)}
        />
      </Fact>
      <Fact part="identifiers">
        <IdentifiersField
          identifiers={place.identifiers}
          onIdentifiers={(identifiers, change) => edit({ identifiers }, change)}
        />
      </Fact>
      <Fact part="districts">
        <DistrictsField
          districts={place.districts}
          onDistricts={(districts, change) => edit({ districts }, change)}
        />
      </Fact>
      <Fact part="outline">
        <OutlineField
          outline={place.outline}
          onOutline={(outline, change) => edit({ outline }, change)}
        />
      </Fact>
    </More>
  );
}
