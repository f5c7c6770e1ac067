/** Parameters that are a list of kept values, one a facet. */
import { FACET_NAMES, FACETS, type FacetName } from "../../model/facets/all.ts";
import { ignore, type Parameter } from "./parameter.ts";

/** As many values as a sentence can name. */
const SHOWN = 8;

function listParameter(facet: FacetName): Parameter {
  const { parameter, valuesIn } = FACETS[facet];
  return {
    name: parameter,
    write: ({ filters }) => filters[facet].join(",") || null,
    read(text, { atlas, filters }) {
      const values = [...new Set(text.split(",").filter(Boolean))];
      const all = new Set<string>(valuesIn(atlas));
      const foreign = values.filter((value) => !all.has(value));
      const sound = values.filter((value) => all.has(value));
      const isSound = values.length > 0 && foreign.length === 0;
      return {
        ...(isSound ? {} : ignore(foreign.join(","), "some-of", sample([...all]))),
        patch: sound.length ? { filters: { ...filters, [facet]: sound } } : {},
      };
    },
  };
}

function sample(values: readonly string[]): readonly string[] {
  return values.length > SHOWN ? [...values.slice(0, SHOWN), "…"] : values;
}

export const LIST_PARAMETERS: readonly Parameter[] = FACET_NAMES.map(listParameter);
