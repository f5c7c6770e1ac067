/** The frame of a record that is made within another's form: Enter makes it, Escape leaves it. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useForm } from "./form-tools.ts";
import "./new-record.css";

interface Props {
  readonly label: string;
  readonly isReady: boolean;
  readonly onMake: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

export function NewRecord({ label, isReady, onMake, onCancel, children }: Props) {
  const { own } = useForm();
  const onKeyDown = (event: KeyboardEvent) => {
    // A list that is open, and the buttons, have these keys first.
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    } else if (event.key === "Enter" && event.target instanceof HTMLInputElement && isReady) {
      event.preventDefault();
      onMake();
    }
  };
  return (
    <fieldset class="new-record" onKeyDown={onKeyDown}>
      <legend>{label}</legend>
      {children}
      <p class="fact-row">
        <button type="button" class="small primary" disabled={!isReady} onClick={onMake}>
          {own.add}
        </button>
        <button type="button" class="small" onClick={onCancel}>
          {own.cancel}
        </button>
      </p>
    </fieldset>
  );
}

interface NameProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Its first field, which has the focus when the frame opens. */
export function NewName({ name, onName }: NameProps) {
  const { own } = useForm();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <label>
      <span>{own.facts.name}</span>
      <input
        ref={input}
        type="text"
        dir="auto"
        maxLength={2000}
        value={name}
        onInput={({ currentTarget }) => onName(currentTarget.value)}
      />
    </label>
  );
}
