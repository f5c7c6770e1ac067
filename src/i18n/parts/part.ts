/** Words that only one part of the interface says: all its languages in one file, loaded with what says them. */
import type { Lang } from "../../model/languages.ts";

/** By language; the compiler names every language and every word that is missing. */
export type Part<Words> = Readonly<Record<Lang, Words>>;
