/** What the sources of a draft are called beside each other: by who published them, and by a sign where there is no room. */
import { useMemo } from "preact/hooks";
import { initialsOf } from "../../model/accounts/initials.ts";
import { nameOf } from "./draft-names.ts";
import { useForm } from "./form-tools.ts";

interface SourceName {
  readonly name: string;
  /** "NW"; none of one that tells of no events. */
  readonly sign: string | undefined;
}

export function useSourceNames(): (id: string | undefined) => SourceName {
  const { draft, words } = useForm();
  const { sources, actors } = draft.lists;
  return useMemo(() => {
    const publishers = new Map<string, (typeof actors)[number]>(actors.map((one) => [one.id, one]));
    const named = sources.map((source) => {
      const publisher = "publisher" in source ? source.publisher : undefined;
      const name = nameOf(publishers.get(publisher ?? "") ?? source, words);
      return { id: source.id as string, name, title: nameOf(source, words), type: source.type };
    });
    const signs = initialsOf(named.filter(({ type }) => type !== "reference"));
    const known = new Map(named.map((one) => [one.id, one]));
    const count = Map.groupBy(named, ({ name }) => name);
    return (id = "…") => {
      const { name, title } = known.get(id) ?? { name: id, title: id };
      // Two texts of one publisher go by their titles.
      return { name: (count.get(name)?.length ?? 0) > 1 ? title : name, sign: signs.get(id) };
    };
  }, [sources, actors, words]);
}
