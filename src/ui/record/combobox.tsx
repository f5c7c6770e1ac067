/**
 * A field with a list of options that typing narrows down (the ARIA practices' combobox with list autocomplete): nothing is
 * chosen until a person chooses it.
 */
import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import { MOST_DRAWN } from "./combobox-options.ts";
import { useForm } from "./form-tools.ts";
import { type ComboChoices, type ComboShown, useCombobox } from "./use-combobox.ts";
import "./combobox.css";

interface Props extends ComboChoices {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isNarrow?: boolean;
  readonly isInvalid?: boolean;
  /** Takes the focus when it appears: somebody asked for it. */
  readonly isFocused?: boolean;
}

export function Combobox(props: Props) {
  const { label, hint, isNarrow = false, isInvalid = false, isFocused = false } = props;
  const { own } = useForm();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const combo = useCombobox(props);
  const { isOpen, text, sign, shown, active } = combo;
  // Before the next key: what is typed at once belongs here.
  useLayoutEffect(() => {
    if (isFocused) input.current?.focus();
  }, [isFocused]);
  return (
    <span class={isNarrow ? "combo is-narrow" : "combo"} data-open={isOpen || undefined}>
      <span class="combo-field">
        {sign && <span class="combo-sign">{sign}</span>}
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
          aria-invalid={isInvalid || undefined}
          dir={text ? "auto" : undefined}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={2000}
          placeholder={hint ?? own.choose}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onClick={combo.open}
          onInput={({ currentTarget }) => combo.type(currentTarget.value)}
          onKeyDown={combo.onKeyDown}
          onBlur={combo.leave}
        />
        <svg class="combo-arrow" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1,1L5,5L9,1" />
        </svg>
      </span>
      {isOpen && (
        <Options
          id={id}
          label={label}
          shown={shown}
          isSearching={combo.isSearching}
          active={active}
          onChoose={combo.choose}
        />
      )}
      <span class="sr-only" aria-live="polite">
        {isOpen && combo.isTyped
          ? combo.isSearching
            ? own.searching
            : own.found(shown.length)
          : ""}
      </span>
    </span>
  );
}

interface OptionsProps {
  readonly id: string;
  readonly label: string;
  readonly shown: readonly ComboShown[];
  /** Elsewhere: more may come. */
  readonly isSearching: boolean;
  readonly active: number;
  readonly onChoose: (index: number) => void;
}

function Options({ id, label, shown, isSearching, active, onChoose }: OptionsProps) {
  const { own } = useForm();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current) keepWithin(list.current);
  }, []);
  useEffect(() => {
    list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const rest = shown.length - MOST_DRAWN;
  return (
    <div class="combo-list" ref={list}>
      <div id={`${id}-list`} class="combo-options" role="listbox" aria-label={label}>
        {shown.map(
          ({ option, isHeld }, index) =>
            (index < MOST_DRAWN || index === active || option.value === "") && (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
              <div
                key={`${option.value} ${option.label}`}
                id={`${id}-${index}`}
                role="option"
                aria-selected={isHeld}
                data-index={index}
                data-active={index === active || undefined}
                data-make={option.value === "" || undefined}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(index)}
              >
                {option.sign && <span class="combo-sign">{option.sign}</span>}
                <span>
                  <b dir="auto">{option.label}</b>
                  {option.note && <small dir="auto">{option.note}</small>}
                </span>
              </div>
            ),
        )}
      </div>
      {isSearching && <p class="combo-none">{own.searching}</p>}
      {shown.length === 0 && !isSearching && <p class="combo-none">{own.nothingFound}</p>}
      {rest > 0 && <p class="combo-none">{own.moreFound(rest)}</p>}
    </div>
  );
}

/** A list that is wider than its field stays within the form, and comes into sight with it. */
function keepWithin(list: HTMLElement): void {
  const frame = list.closest(".record-form")?.getBoundingClientRect();
  if (!frame) return;
  const box = list.getBoundingClientRect();
  const isMirrored = getComputedStyle(list).direction === "rtl";
  const beyond = isMirrored ? frame.left - box.left : box.right - frame.right;
  if (beyond > 0) list.style.insetInlineStart = `${-beyond}px`;
  list.scrollIntoView({ block: "nearest" });
}
