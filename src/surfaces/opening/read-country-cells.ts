/** Reads roughly where each country is: without the table, what does not need it is told all the same. */
import type { CountryCells } from "../../model/country-cells.ts";
import { readOwnJson } from "./own-files.ts";

export async function readCountryCells(): Promise<CountryCells> {
  return (await readOwnJson("data/country-cells.json").catch(() => ({}))) as CountryCells;
}
