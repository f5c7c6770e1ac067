/** Who takes part in a row of ACLED: the kinds of actor that `inter1` and `inter2` tell, in numbers or in words. */
import type { Glyph } from "../../model/symbols.ts";
import type { DraftBuilder, GivenActor } from "../imports/draft-builder.ts";
import { toWords } from "../imports/own-text.ts";

interface AcledKind {
  readonly id: string;
  readonly name: string;
  readonly glyph: Glyph;
  /** Whether those of one name are a side of their own; a crowd is none. */
  readonly isSide: boolean;
}

const KINDS = {
  state: { id: "state-forces", name: "State forces", glyph: "flag", isSide: true },
  rebel: { id: "rebel-group", name: "Rebel group", glyph: "clash", isSide: true },
  political: { id: "political-militia", name: "Political militia", glyph: "cross", isSide: true },
  identity: { id: "identity-militia", name: "Identity militia", glyph: "cross", isSide: true },
  rioters: { id: "rioters", name: "Rioters", glyph: "flame", isSide: false },
  protesters: { id: "protesters", name: "Protesters", glyph: "crowd", isSide: false },
  civilians: { id: "civilians", name: "Civilians", glyph: "crowd", isSide: false },
  external: {
    id: "external-forces",
    name: "External or other forces",
    glyph: "arrow",
    isSide: true,
  },
  other: { id: "kind-not-given", name: "Kind not given", glyph: "page", isSide: true },
} as const satisfies Readonly<Record<string, AcledKind>>;

/** In older files `inter1` is a number, in newer ones words. */
const NUMBERS: Readonly<Record<string, keyof typeof KINDS>> = {
  1: "state",
  2: "rebel",
  3: "political",
  4: "identity",
  5: "rioters",
  6: "protesters",
  7: "civilians",
  8: "external",
};
const WORDS: readonly (readonly [RegExp, keyof typeof KINDS])[] = [
  [/^state forces/i, "state"],
  [/^rebel/i, "rebel"],
  [/^political militia/i, "political"],
  [/^identity militia/i, "identity"],
  [/^rioters/i, "rioters"],
  [/^protest/i, "protesters"],
  [/^civilians/i, "civilians"],
  [/^(?:external|other)/i, "external"],
];
/** Where neither is there, some names tell. */
const NAMES: readonly (readonly [RegExp, keyof typeof KINDS])[] = [
  [/^(?:military|police) forces of/i, "state"],
  [/^rioters/i, "rioters"],
  [/^protesters/i, "protesters"],
  [/^civilians/i, "civilians"],
];

export function acledKind(name: string, inter: string): AcledKind {
  const byWord = (list: typeof WORDS, text: string) => list.find(([sign]) => sign.test(text))?.[1];
  const kind = NUMBERS[inter] ?? byWord(WORDS, inter) ?? byWord(NAMES, name) ?? "other";
  return KINDS[kind];
}

export function isCivilian(name: string, inter: string): boolean {
  return acledKind(name, inter) === KINDS.civilians;
}

export function acledActor(builder: DraftBuilder, name: string, inter: string): GivenActor {
  const { isSide, ...kind } = acledKind(name, inter);
  const words = toWords(name);
  return {
    name: words,
    kind: builder.actorKind(kind),
    faction: isSide ? builder.faction(words) : null,
  };
}
