/** A kind's name that selects it, with its sign. */
import type { Words } from "../../i18n/en.ts";
import { nameOfKind } from "../../i18n/say.ts";
import { glyphOf } from "../../model/kinds.ts";
import type { EventKind } from "../../model/schema/event.ts";
import { useAtlas } from "../context.ts";
import { KindGlyph } from "../symbols.tsx";
import { ThingLink } from "./thing-link.tsx";

export function KindLink({ kind, words }: { readonly kind: EventKind; readonly words: Words }) {
  const atlas = useAtlas((state) => state.atlas);
  return (
    <ThingLink thing={{ type: "kind", kind }}>
      <KindGlyph of={glyphOf(atlas, kind)} /> {nameOfKind(atlas, kind, words)}
    </ThingLink>
  );
}
