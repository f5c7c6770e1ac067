/** The gazetteer's towns as options of a combobox. */
import { useRef } from "preact/hooks";
import { countriesIn } from "../../i18n/regions.ts";
import type { ComboOption } from "./combobox-options.ts";
import { type FoundTown, useForm } from "./form-tools.ts";

/** A blank is in no id, so that no town can be taken for a place of the draft. */
const TOWN = "town ";

/** Towns as options; those that were found last are kept until one is chosen. */
export function useTowns() {
  const { words, own, searchTowns } = useForm();
  const found = useRef<readonly FoundTown[]>([]);
  const countryOf = ({ country }: FoundTown) => {
    const named = countriesIn(words.locale).find(({ code }) => code === country);
    return named ? `${named.name} · ` : "";
  };
  const search = async (text: string): Promise<readonly ComboOption[]> => {
    const towns = await searchTowns(text);
    found.current = towns;
    return towns.map((town, index) => ({
      value: `${TOWN}${index}`,
      label: town.names[words.lang] ?? town.names.en,
      note: `${countryOf(town)}${own.ofMap} · ${town.lonLat[1].toFixed(2)}, ${town.lonLat[0].toFixed(2)}`,
    }));
  };
  const townOf = (value: string) =>
    value.startsWith(TOWN) ? found.current[Number(value.slice(TOWN.length))] : undefined;
  return { search, townOf };
}
