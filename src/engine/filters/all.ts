/** The list of filters: a new one is a file beside this and a line here. */
import type { Dimension } from "../../model/filters.ts";
import { actors } from "./actors.ts";
import { basis } from "./basis.ts";
import { factions } from "./factions.ts";
import type { Filter } from "./filter.ts";
import { frame } from "./frame.ts";
import { grades } from "./grades.ts";
import { kinds } from "./kinds.ts";
import { knownAsOf } from "./known-as-of.ts";
import { placement } from "./placement.ts";
import { text } from "./text.ts";
import { time } from "./time.ts";

export const FILTERS: { readonly [D in Dimension]: Filter<D> } = {
  time,
  factions,
  actors,
  kinds,
  placement,
  basis,
  grades,
  knownAsOf,
  text,
  frame,
};

export const DIMENSIONS = Object.keys(FILTERS) as readonly Dimension[];
