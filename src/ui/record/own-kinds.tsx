/** The kinds that the dataset declares in one list: named, told apart, translated, and removed where nothing is of them. */
import {
  changeKind,
  countOfKind,
  type KindList,
  ownKindsOf,
  type RoughKind,
  removeKind,
} from "../../model/draft/own-kinds.ts";
import type { Patch } from "../../model/draft/patch.ts";
import { nameOf } from "./draft-names.ts";
import { type OperationLabel, useForm } from "./form-tools.ts";
import { GlyphField } from "./glyph-field.tsx";
import { More } from "./more.tsx";
import { TextField } from "./text-field.tsx";
import { TranslationsField } from "./translations-field.tsx";

export function OwnKinds({ list }: { readonly list: KindList }) {
  const { draft, own } = useForm();
  const kinds = ownKindsOf(draft, list);
  if (kinds.length === 0) return null;
  return (
    <More isInner label={own.facts.kinds} holds={kinds}>
      {kinds.map((kind) => (
        <KindBox key={kind.id} list={list} kind={kind} />
      ))}
    </More>
  );
}

interface BoxProps {
  readonly list: KindList;
  readonly kind: RoughKind;
}

function KindBox({ list, kind }: BoxProps) {
  const { draft, own, rare, words, run } = useForm();
  const count = countOfKind(draft, list, kind.id);
  const name = nameOf(kind, words);
  const label = rare.kind(name);
  const edit = (parts: Patch<RoughKind>, change: OperationLabel) =>
    run(changeKind(draft, list, kind.id, parts), change);
  return (
    <section class="fact-box" aria-label={label}>
      <div class="point-head">
        <h5 dir="auto">{name}</h5>
        <small>{count > 0 ? rare.used(count) : rare.unused}</small>
        {count === 0 && (
          <button
            type="button"
            class="cross"
            aria-label={own.remove(label)}
            onClick={() => run(removeKind(draft, list, kind.id), { label: own.remove(label) })}
          >
            ×
          </button>
        )}
      </div>
      {(["name", "note"] as const).map((part) => {
        const called = part === "name" ? own.facts.name : rare.meaning;
        return (
          <TextField
            key={part}
            label={`${label}: ${called}`}
            hint={called}
            text={kind[part]}
            onText={(text, change) => edit({ [part]: text }, change)}
          />
        );
      })}
      <GlyphField
        label={`${label}: ${rare.sign}`}
        list={list}
        glyph={kind.glyph}
        onGlyph={(glyph) => edit({ glyph }, { label })}
      />
      {list === "relations" && (
        <label class="fact-check">
          <input
            type="checkbox"
            checked={kind.mutual === true}
            onChange={({ currentTarget }) =>
              edit({ mutual: currentTarget.checked || undefined }, { label })
            }
          />
          {rare.mutual}
        </label>
      )}
      <TranslationsField
        isInner
        of={label}
        fields={[["name", "name"]]}
        others={[["note", rare.meaning]]}
        translations={kind.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
    </section>
  );
}
