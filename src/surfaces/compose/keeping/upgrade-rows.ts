/** Drafts of older versions, brought to this one's rows step by step. */
import type { Row } from "./drafts-database.ts";

/** From the rows of one version to those of the next; it must not change the rows that it is given. */
export type Upgrade = (rows: readonly Row[]) => readonly Row[];

/** The first one is from version 1 to 2, and so on: whoever changes what rows hold adds one here. */
const UPGRADES: readonly Upgrade[] = [];

/** Of the rows that are written. */
export const VERSION = UPGRADES.length + 1;

/** @param version that the rows were written by, from 1 */
export function upgradeRows(
  rows: readonly Row[],
  version: number,
  upgrades: readonly Upgrade[] = UPGRADES,
): readonly Row[] {
  return upgrades.slice(Math.max(0, version - 1)).reduce((now, upgrade) => upgrade(now), rows);
}
