/** Parameters that are a list of kept values: `faction`, `actor`, `kind`, `placed`, `basis`, `grade`. */
import { NO_FACTION, UNGRADED } from "../../model/filters.ts";
import { eventKindsOf } from "../../model/kinds.ts";
import { CREDIBILITIES, RELIABILITIES } from "../../model/vocabulary.ts";
import type { State } from "../state.ts";
import type { ListDimension } from "../store.ts";
import type { Parameter } from "./parameter.ts";

/** @param known every value that makes sense for this dataset */
function listParameter(
  name: string,
  dimension: ListDimension,
  known: (state: State) => readonly string[],
): Parameter {
  return {
    name,
    write: ({ filters }) => filters[dimension].join(",") || null,
    read(text, state) {
      const values = [...new Set(text.split(",").filter(Boolean))];
      const all = new Set(known(state));
      const foreign = values.filter((value) => !all.has(value));
      const sound = values.filter((value) => all.has(value));
      return {
        patch: sound.length ? { filters: { ...state.filters, [dimension]: sound } } : {},
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

export const LIST_PARAMETERS: readonly Parameter[] = [
  listParameter("faction", "factions", ({ atlas }) => [...atlas.factions.keys(), NO_FACTION]),
  listParameter("actor", "actors", ({ atlas }) => [...atlas.actors.keys()]),
  listParameter("kind", "kinds", ({ atlas }) => eventKindsOf(atlas)),
  listParameter("placed", "placement", () => ["placed", "unplaced"]),
  listParameter("basis", "basis", () => [
    "stated",
    "inferred-time",
    "inferred-place",
    "inferred-fact",
  ]),
  listParameter("grade", "grades", () => [
    ...RELIABILITIES,
    ...CREDIBILITIES.map(String),
    UNGRADED,
  ]),
];
