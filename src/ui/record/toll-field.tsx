/** People killed or wounded: all of them, and as far as it is given, of whom. */

import type { RoughParticipant } from "../../model/draft/change-role.ts";
import { replaceAt } from "../../model/draft/patch.ts";
import { FactionSymbol } from "../symbols.tsx";
import { BoundsFields } from "./bounds-fields.tsx";
import { BoxHead } from "./box-head.tsx";
import { Combobox } from "./combobox.tsx";
import { nameOf, toneOfActor } from "./draft-names.ts";
import { useForm } from "./form-tools.ts";
import { More } from "./more.tsx";
import type { RoughBounds, RoughToll } from "./rough.ts";
import { type Edit, editParts } from "./use-edit.ts";

interface Props {
  readonly label: string;
  readonly toll: RoughToll | undefined;
  /** Of the event: of whom else the toll can be. */
  readonly participants: readonly RoughParticipant[];
  readonly onToll: Edit<RoughToll | undefined>;
}

const OTHERS = ["civilians", "unknown"] as const;
type Other = (typeof OTHERS)[number];

export function TollField({ label, toll = {}, participants, onToll }: Props) {
  const { rare } = useForm();
  const { parties = [] } = toll;
  const edit = editParts(toll, (changed, change) => {
    onToll(Object.keys(changed).length > 0 ? changed : undefined, change);
  });
  const nameOfActor = useActorName();
  const ofWhom = (name: string) => `${label}, ${name}`;
  return (
    <>
      <BoundsFields label={label} bounds={toll} edit={edit} />
      <More isInner label={rare.ofWhom} holds={[...parties, toll.civilians, toll.unknown]}>
        {parties.map((party, index) => (
          <Share
            key={party.actor ?? index}
            name={nameOfActor(party.actor)}
            label={ofWhom(nameOfActor(party.actor))}
            bounds={party}
            onBounds={(changed, change) => {
              const next = replaceAt(parties, index, changed);
              edit({ parties: next.length > 0 ? next : undefined }, { ...change, label });
            }}
          />
        ))}
        {OTHERS.map((other) => {
          const bounds = toll[other];
          return (
            bounds && (
              <Share
                key={other}
                name={rare[other]}
                label={ofWhom(rare[other])}
                bounds={bounds}
                onBounds={(changed, change) =>
                  edit({ [other]: changed ?? undefined }, { ...change, label })
                }
              />
            )
          );
        })}
        <AddShare
          label={label}
          toll={toll}
          participants={participants}
          onActor={(actor) => edit({ parties: [...parties, { actor }] }, { label })}
          onOther={(other) => edit({ [other]: {} }, { label })}
        />
      </More>
    </>
  );
}

interface ShareProps<Bounds extends RoughBounds> {
  readonly name: string;
  readonly label: string;
  readonly bounds: Bounds;
  readonly onBounds: Edit<Bounds | null>;
}

function Share<Bounds extends RoughBounds>(props: ShareProps<Bounds>) {
  const { name, label, bounds, onBounds } = props;
  return (
    <section class="fact-box" aria-label={label}>
      <BoxHead name={name} onRemove={() => onBounds(null, { label })} />
      <BoundsFields
        label={label}
        bounds={bounds}
        edit={(parts, change) => editParts(bounds, onBounds)(parts as Partial<Bounds>, change)}
      />
    </section>
  );
}

interface AddProps extends Pick<Props, "label" | "participants"> {
  readonly toll: RoughToll;
  readonly onActor: (actor: string) => void;
  readonly onOther: (other: Other) => void;
}

/** Of a participant, of civilians, or of nobody knows whom. */
function AddShare({ label, toll, participants, onActor, onOther }: AddProps) {
  const { draft, rare } = useForm();
  const nameOfActor = useActorName();
  const taken = new Set(toll.parties?.map(({ actor }) => actor));
  const ids = [...new Set(participants.flatMap(({ actor }) => actor ?? []))];
  const options = [
    ...ids
      .filter((id) => !taken.has(id))
      .map((id) => {
        const actor = draft.lists.actors.find((one) => one.id === id);
        return {
          value: id,
          label: nameOfActor(id),
          sign: actor && <FactionSymbol of={toneOfActor(draft, actor)} />,
        };
      }),
    // A blank is in no id.
    ...OTHERS.filter((other) => !toll[other]).map((other) => ({
      value: ` ${other}`,
      label: rare[other],
    })),
  ];
  return (
    <Combobox
      label={`${label}: ${rare.addOfWhom}`}
      hint={rare.addOfWhom}
      options={options}
      value={null}
      onPick={(value) => {
        const other = OTHERS.find((one) => value === ` ${one}`);
        if (other) onOther(other);
        else onActor(value);
      }}
    />
  );
}

function useActorName(): (id: string | undefined) => string {
  const { draft, words } = useForm();
  return (id) => {
    const actor = draft.lists.actors.find((one) => one.id === id);
    return actor ? nameOf(actor, words) : (id ?? "…");
  };
}
