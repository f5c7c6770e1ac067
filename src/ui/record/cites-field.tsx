/** Sources that say something without words to point at: those of the draft, or one that is known by its name alone. */
import type { DraftOperation } from "../../model/draft/operation.ts";
import { nameOf } from "./draft-names.ts";
import { useForm } from "./form-tools.ts";
import { PickList } from "./pick-list.tsx";
import { type Edit, putIn } from "./use-edit.ts";

interface Props {
  readonly cites: readonly string[] | undefined;
  /** What a name and a position are taken from is a work of reference. */
  readonly isReference?: boolean;
  readonly onCites: Edit<readonly string[] | undefined>;
}

export function CitesField({ cites = [], isReference = false, onCites }: Props) {
  const { draft, own, rare, words, newId } = useForm();
  const label = own.facts.cites;
  const make = (title: string) => {
    const id = newId("sources", title);
    const source = { id, type: isReference ? "reference" : "named", title };
    const also: readonly DraftOperation[] = [putIn("sources", source)];
    onCites([...cites, id], { label, also });
  };
  return (
    <PickList
      label={label}
      add={isReference ? rare.addReference : rare.addSource}
      ids={cites}
      options={draft.lists.sources
        .filter(({ type }) => !isReference || type === "reference")
        .map((source) => ({
          value: source.id as string,
          label: nameOf(source, words),
          ...(source.type && { note: own.sourceTypes[source.type] }),
        }))}
      make={[{ label: (text) => (text === "" ? null : rare.newSource(text)), onMake: make }]}
      onIds={onCites}
    />
  );
}
