/** Parameters that are a list of kept values, one a facet. */
import { FACET_NAMES, FACETS, type FacetName } from "../../model/facets/all.ts";
import type { Parameter } from "./parameter.ts";

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
      return {
        patch: sound.length ? { filters: { ...filters, [facet]: sound } } : {},
        ...(foreign.length || !values.length
          ? { ignored: { found: foreign.join(","), expected: sample([...all]) } }
          : {}),
      };
    },
  };
}

function sample(values: readonly string[]): string {
  const some = values.slice(0, 8).join(", ");
  return values.length > 8 ? `some of ${some}, …` : `some of ${some}`;
}

export const LIST_PARAMETERS: readonly Parameter[] = FACET_NAMES.map(listParameter);
