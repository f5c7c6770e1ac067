/** The words of a record in the interface's language, where the dataset has them. */

interface Translated {
  readonly translations?:
    | { readonly [lang: string]: { readonly [field: string]: string | undefined } }
    | undefined;
}

/** @returns the record with its words in this language laid over the dataset's own; what has no translation stays */
export function translate<Item extends object>(record: Item, lang: string): Item {
  const words = (record as Translated).translations?.[lang];
  return words ? { ...record, ...words } : record;
}
