/** An outline of a place's own: pasted as GeoJSON, told by its size, and taken away. */
import { useId, useState } from "preact/hooks";
import { positionsIn, readOutline } from "../../model/draft/read-outline.ts";
import type { Outline } from "../../model/schema/place.ts";
import { useForm } from "./form-tools.ts";
import type { Edit } from "./use-edit.ts";

interface Props {
  readonly outline: Outline | undefined;
  readonly onOutline: Edit<Outline | undefined>;
}

export function OutlineField({ outline, onOutline }: Props) {
  const { own, rare } = useForm();
  const id = useId();
  const [typed, setTyped] = useState("");
  const label = own.facts.outline;
  const read = typed.trim() === "" ? null : readOutline(typed);
  const write = (text: string) => {
    const result = readOutline(text);
    // What was read is told by its size; what was not stays to be mended.
    setTyped(result.ok ? "" : text);
    if (result.ok) onOutline(result.value, { label });
  };
  return (
    <>
      {outline && (
        <p class="fact-links">
          <span>
            {outline.type} · {rare.outlineIs(positionsIn(outline))}
          </span>
          <button
            type="button"
            class="link"
            aria-label={own.remove(label)}
            onClick={() => onOutline(undefined, { label })}
          >
            {own.removeShort}
          </button>
        </p>
      )}
      <textarea
        class="text-field is-code outline-text"
        dir="ltr"
        rows={1}
        spellcheck={false}
        aria-label={label}
        placeholder={rare.outlineHint}
        aria-invalid={(read && !read.ok) || undefined}
        aria-describedby={read ? id : undefined}
        value={typed}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      {read && !read.ok && (
        <p id={id} class="fact-error">
          {rare.outlineFaults[read.error]}
        </p>
      )}
    </>
  );
}
