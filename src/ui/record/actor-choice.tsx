/** An actor of the draft, found by name, or a new one. */
import { useState } from "preact/hooks";
import type { DraftOperation } from "../../model/draft/operation.ts";
import { FactionSymbol } from "../symbols.tsx";
import { Combobox } from "./combobox.tsx";
import { aliasOf, nameOf, toneOfActor } from "./draft-names.ts";
import { useForm } from "./form-tools.ts";
import { NewActor } from "./new-actor.tsx";

interface Props {
  readonly label: string;
  /** Null for a speaker who is not named. */
  readonly actor: string | null | undefined;
  /** Offers one who is not named. */
  readonly mayBeUnnamed?: boolean;
  readonly isFocused?: boolean;
  readonly onChoose: (actor: string | null, also: readonly DraftOperation[]) => void;
  readonly onClear?: () => void;
}

/** No id: none has a blank in it. */
const UNNAMED = "not named";

export function ActorChoice(props: Props) {
  const { label, actor, mayBeUnnamed = false, isFocused = false, onChoose, onClear } = props;
  const { draft, words, own } = useForm();
  /** The field has the focus again after what was made in it. */
  const [isBack, setBack] = useState(false);
  const [making, setMaking] = useState<string | null>(null);
  const begin = (name: string) => {
    setBack(false);
    setMaking(name);
  };
  const end = () => {
    setBack(true);
    setMaking(null);
  };
  const options = [
    ...draft.lists.actors.map((one) => ({
      value: one.id as string,
      label: nameOf(one, words),
      alias: `${aliasOf(one)} ${one.short ?? ""}`,
      sign: <FactionSymbol of={toneOfActor(draft, one)} />,
    })),
    ...(mayBeUnnamed ? [{ value: UNNAMED, label: own.notNamed }] : []),
  ];
  return (
    <>
      <Combobox
        label={label}
        options={options}
        value={actor === null ? UNNAMED : actor}
        isFocused={making === null && (isFocused || isBack)}
        onPick={(value) => onChoose(value === UNNAMED ? null : value, [])}
        make={[{ label: own.newActor, onMake: begin }]}
        {...(onClear && { onClear })}
      />
      {making !== null && (
        <NewActor
          name={making}
          onMade={(id, also) => {
            end();
            onChoose(id, also);
          }}
          onCancel={end}
        />
      )}
    </>
  );
}
