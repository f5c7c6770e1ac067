/** Who took part, each in a role; of an event between two sides, who is on which. */
import { useState } from "preact/hooks";
import { nextRole, type RoughParticipant, withRole } from "../../model/draft/change-role.ts";
import { replaceAt } from "../../model/draft/patch.ts";
import type { Role } from "../../model/schema/event.ts";
import { ActorChoice } from "./actor-choice.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import { Combobox } from "./combobox.tsx";
import { useForm } from "./form-tools.ts";
import type { Edit } from "./use-edit.ts";
import { roleOptions } from "./word-options.ts";

interface Props {
  readonly participants: readonly RoughParticipant[] | undefined;
  readonly onParticipants: Edit<readonly RoughParticipant[]>;
}

export function ParticipantsField({ participants = [], onParticipants }: Props) {
  const { own } = useForm();
  const [added, setAdded] = useState<number | null>(null);
  const label = own.facts.participants;
  const add = () => {
    setAdded(participants.length);
    const role = nextRole(participants);
    onParticipants([...participants, withRole({}, role, participants)], { label });
  };
  return (
    <>
      {participants.map((participant, index) => (
        <Participant
          key={index}
          name={own.participant(index + 1)}
          participant={participant}
          others={participants.toSpliced(index, 1)}
          isAdded={added === index}
          onParticipant={(changed, change) => {
            if (changed === null) setAdded(null);
            onParticipants(replaceAt(participants, index, changed), change);
          }}
        />
      ))}
      <p class="fact-links">
        <button type="button" class="link" onClick={add}>
          {own.addParticipant}
        </button>
      </p>
    </>
  );
}

interface ParticipantProps {
  readonly name: string;
  readonly participant: RoughParticipant;
  readonly others: readonly RoughParticipant[];
  readonly isAdded: boolean;
  readonly onParticipant: Edit<RoughParticipant | null>;
}

function Participant(props: ParticipantProps) {
  const { name, participant, others, isAdded, onParticipant } = props;
  const { own, words, meanings } = useForm();
  const label = own.facts.participants;
  return (
    <div class="fact-row">
      <ActorChoice
        label={name}
        actor={participant.actor}
        isFocused={isAdded}
        onChoose={(actor, also) =>
          onParticipant({ ...participant, ...(actor !== null && { actor }) }, { label, also })
        }
      />
      <Combobox
        label={`${name}: ${own.role}`}
        isNarrow
        options={roleOptions(words, meanings)}
        value={participant.role}
        onPick={(role) => onParticipant(withRole(participant, role as Role, others), { label })}
      />
      <button
        type="button"
        class="cross"
        aria-label={own.remove(name)}
        onClick={() => onParticipant(null, { label })}
      >
        ×
      </button>
      {participant.role === "party" && (
        <ChoiceRow
          isBelow
          label={`${name}: ${own.facts.faction}`}
          choices={(["1", "2"] as const).map((value) => ({
            value,
            label: own.side(Number(value)),
          }))}
          value={participant.side === 2 ? "2" : "1"}
          onChoose={(side) =>
            onParticipant({ ...participant, side: side === "2" ? 2 : 1 }, { label })
          }
        />
      )}
    </div>
  );
}
