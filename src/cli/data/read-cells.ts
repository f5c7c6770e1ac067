/** Roughly where each country is, as the atlas ships it. */
import { readFileSync } from "node:fs";
import type { CountryCells } from "../../model/country-cells.ts";

export function readCells(): CountryCells {
  const file = new URL("../../../data/country-cells.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as CountryCells;
}
