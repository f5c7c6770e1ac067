/** The districts that make up a place, by their codes: the base map draws them. */
import { useId, useState } from "preact/hooks";
import { useForm } from "./form-tools.ts";
import type { Edit } from "./use-edit.ts";

interface Props {
  readonly districts: readonly string[] | undefined;
  readonly onDistricts: Edit<readonly string[] | undefined>;
}

/** As the format has it. */
const CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

export function DistrictsField({ districts = [], onDistricts }: Props) {
  const { own, rare } = useForm();
  const id = useId();
  const [typed, setTyped] = useState("");
  const label = own.facts.districts;
  const code = typed.trim().toUpperCase();
  const isFaulty = code.length > 2 && !CODE.test(code);
  const put = (next: readonly string[]) =>
    onDistricts(next.length > 0 ? next : undefined, { label });
  const add = () => {
    if (!CODE.test(code)) return;
    setTyped("");
    if (!districts.includes(code)) put([...districts, code]);
  };
  return (
    <>
      <div class="fact-row">
        {districts.map((district) => (
          <span key={district} class="tag">
            <bdi>{district}</bdi>
            <button
              type="button"
              class="cross"
              aria-label={own.remove(district)}
              onClick={() => put(districts.filter((other) => other !== district))}
            >
              ×
            </button>
          </span>
        ))}
        <input
          type="text"
          class="text-field tag-field"
          dir={typed === "" ? undefined : "ltr"}
          aria-label={rare.addDistrict}
          aria-invalid={isFaulty || undefined}
          aria-describedby={isFaulty ? id : undefined}
          placeholder={rare.addDistrict}
          maxLength={20}
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
      {isFaulty && (
        <p id={id} class="fact-error">
          {rare.badDistrict}
        </p>
      )}
    </>
  );
}
