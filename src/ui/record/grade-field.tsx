/** The Admiralty code: what the source is worth and what the information is, each judged alone. */
import { CERTAINTY_WORDS } from "../../i18n/parts/certainty.ts";
import type { Credibility, Reliability } from "../../model/schema/event.ts";
import { CREDIBILITIES, RELIABILITIES, UNGRADED } from "../../model/vocabulary.ts";
import { Combobox } from "./combobox.tsx";
import { useForm } from "./form-tools.ts";
import type { RoughGrade } from "./rough.ts";
import { type Edit, editParts } from "./use-edit.ts";

interface Props {
  readonly grade: RoughGrade | undefined;
  readonly onGrade: Edit<RoughGrade | undefined>;
}

export function GradeField({ grade = {}, onGrade }: Props) {
  const { own, words } = useForm();
  const { reliability, credibility } = CERTAINTY_WORDS[words.lang];
  const label = own.facts.grade;
  const edit = editParts(grade, (changed, change) => {
    onGrade(Object.keys(changed).length > 0 ? changed : undefined, change);
  });
  const none = { value: UNGRADED, label: own.ungraded };
  return (
    <div class="fact-row">
      <Combobox
        label={`${label}: ${own.reliability}`}
        hint={own.reliability}
        options={[
          none,
          ...RELIABILITIES.map((value) => ({ value, label: `${value} · ${reliability[value]}` })),
        ]}
        value={grade.reliability}
        onPick={(value) =>
          edit({ reliability: value === UNGRADED ? undefined : (value as Reliability) }, { label })
        }
      />
      <Combobox
        label={`${label}: ${own.credibility}`}
        hint={own.credibility}
        options={[
          none,
          ...CREDIBILITIES.map((value) => ({
            value: `${value}`,
            label: `${value} · ${credibility[value]}`,
          })),
        ]}
        value={grade.credibility === undefined ? undefined : `${grade.credibility}`}
        onPick={(value) =>
          edit(
            { credibility: value === UNGRADED ? undefined : (Number(value) as Credibility) },
            { label },
          )
        }
      />
    </div>
  );
}
