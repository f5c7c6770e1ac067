/** The head of one of several boxes of a fact: what it is called, and how it is taken out. */
import { useForm } from "./form-tools.ts";

interface Props {
  readonly name: string;
  readonly onRemove: () => void;
}

export function BoxHead({ name, onRemove }: Props) {
  const { own } = useForm();
  return (
    <div class="point-head">
      <h5 dir="auto">{name}</h5>
      <button type="button" class="cross" aria-label={own.remove(name)} onClick={onRemove}>
        ×
      </button>
    </div>
  );
}
