/** What a workbook's other sheets say of the places, sources and actors that its rows name. */

/** Cells by the folded names of their columns, by what the row is called. */
type Known = ReadonlyMap<string, Readonly<Record<string, string>>>;

export interface KnownSheets {
  readonly places: Known;
  readonly sources: Known;
  readonly actors: Known;
}
