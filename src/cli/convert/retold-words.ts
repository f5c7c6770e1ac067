/** Says on a terminal how many rows tell of an event that another row has told of. */
import type { Imported } from "../../formats/imports/import.ts";

/** @returns nothing where there is none; else with what parts it from what comes */
export function saidOfRetold({ retold }: Imported["rows"]): string {
  if (!retold) return "";
  const { rows, inAccounts, alike } = retold;
  return `${rows} that tell of an event again (events in accounts: ${inAccounts}, told alike: ${alike}), `;
}
