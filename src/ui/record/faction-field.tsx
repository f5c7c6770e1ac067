/** The side that an actor stands on; a new one comes with a colour that stays apart. */
import { proposeColors } from "../../model/draft/apart-colors.ts";
import type { DraftRecord } from "../../model/draft/draft.ts";
import type { DraftOperation } from "../../model/draft/operation.ts";
import { NO_FACTION } from "../../model/vocabulary.ts";
import { FactionSymbol } from "../symbols.tsx";
import { Combobox } from "./combobox.tsx";
import { aliasOf, nameOf, toneOfFaction } from "./draft-names.ts";
import { useForm } from "./form-tools.ts";
import { putIn } from "./use-edit.ts";

interface Props {
  /** Null for no side, undefined for one that is not said yet. */
  readonly faction: string | null | undefined;
  /** @param also what puts a side that is new */
  readonly onChoose: (faction: string | null, also: readonly DraftOperation[]) => void;
}

export function FactionField({ faction, onChoose }: Props) {
  const { draft, words, own, newId } = useForm();
  const options = [
    ...draft.lists.factions.map((one) => ({
      value: one.id as string,
      label: nameOf(one, words),
      alias: aliasOf(one),
      sign: <FactionSymbol of={toneOfFaction(draft, one.id)} />,
    })),
    {
      value: NO_FACTION,
      label: own.noSide,
      sign: <FactionSymbol of={toneOfFaction(draft, null)} />,
    },
  ];
  const make = (name: string) => {
    const id = newId("factions", name);
    onChoose(id, [putIn("factions", { id, ...newFaction(name, draft.lists.factions) })]);
  };
  return (
    <Combobox
      label={own.facts.faction}
      options={options}
      value={faction === null ? NO_FACTION : faction}
      onPick={(value) => onChoose(value === NO_FACTION ? null : value, [])}
      make={[{ label: own.newFaction, onMake: make }]}
    />
  );
}

function newFaction(name: string, factions: readonly DraftRecord<"factions">[]) {
  const used = factions.flatMap(({ color }) => (color === undefined ? [] : [color]));
  const [best] = proposeColors(used);
  return { ...(name !== "" && { name }), ...(best && { color: best.color }) };
}
