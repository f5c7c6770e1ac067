/** Tags: words by which an event can be found besides. */
import { useState } from "preact/hooks";
import { useForm } from "./form-tools.ts";
import type { Edit } from "./use-edit.ts";

interface Props {
  readonly tags: readonly string[] | undefined;
  readonly onTags: Edit<readonly string[] | undefined>;
}

export function TagsField({ tags = [], onTags }: Props) {
  const { own } = useForm();
  const [typed, setTyped] = useState("");
  const label = own.facts.tags;
  const add = () => {
    const added = typed
      .split(/[,،;]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== "" && !tags.includes(tag));
    setTyped("");
    if (added.length > 0) onTags([...tags, ...new Set(added)], { label });
  };
  return (
    <div class="fact-row">
      {tags.map((tag) => (
        <span key={tag} class="tag">
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="cross"
            aria-label={own.remove(tag)}
            onClick={() => {
              const rest = tags.filter((other) => other !== tag);
              onTags(rest.length > 0 ? rest : undefined, { label });
            }}
          >
            ×
          </button>
        </span>
      ))}
      <input
        type="text"
        class="text-field tag-field"
        dir="auto"
        aria-label={own.addTag}
        placeholder={own.addTag}
        maxLength={2000}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        // What is typed counts, whichever way the field is left.
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
    </div>
  );
}
