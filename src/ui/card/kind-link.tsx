/** A kind's name that selects it, with its sign. */
import type { Words } from "../../i18n/en.ts";
import type { EventKind } from "../../model/schema/event.ts";
import { KindGlyph } from "../symbols.tsx";
import { ThingLink } from "./thing-link.tsx";

export function KindLink({ kind, words }: { readonly kind: EventKind; readonly words: Words }) {
  return (
    <ThingLink thing={{ type: "kind", kind }}>
      <KindGlyph of={kind} /> {words.kinds[kind]}
    </ThingLink>
  );
}
