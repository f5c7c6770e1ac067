/** How finely an atlas gives its times. */
import type { Atlas } from "../../../model/atlas.ts";
import type { Grain } from "../../../model/grain.ts";
import { summaryOf } from "../../../model/summarise.ts";

export function grainIn(atlas: Atlas): Grain {
  return summaryOf(atlas).grain;
}
