/** The sign of a kind: a drawing for events and actors, what its line ends in for a tie. */
import type { KindList } from "../../model/draft/own-kinds.ts";
import { GLYPH_PATHS, type Glyph } from "../../model/symbols.ts";
import { TIE_GLYPHS } from "../../model/vocabulary.ts";
import { KindGlyph } from "../symbols.tsx";
import { Combobox } from "./combobox.tsx";
import { useForm } from "./form-tools.ts";

interface Props {
  readonly label: string;
  readonly list: KindList;
  readonly glyph: string | undefined;
  readonly onGlyph: (glyph: string) => void;
}

export function GlyphField({ label, list, glyph, onGlyph }: Props) {
  const { rare } = useForm();
  const options =
    list === "relations"
      ? TIE_GLYPHS.map((value) => ({ value, label: rare.tieGlyphs[value] }))
      : (Object.keys(GLYPH_PATHS) as Glyph[]).map((value) => ({
          value,
          label: rare.glyphs[value],
          sign: <KindGlyph of={value} />,
        }));
  return <Combobox label={label} options={options} value={glyph} onPick={onGlyph} />;
}
