/** How a combobox opens, narrows down, walks and chooses. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type ComboOption, findOptions, walk } from "./combobox-options.ts";

export interface ComboChoices {
  readonly options: readonly ComboOption[];
  readonly value: string | null | undefined;
  readonly onPick: (value: string) => void;
  /** Offers what none of the options is, by the text that was typed. */
  readonly make?: readonly ComboMake[];
  /** Further options for a text, from elsewhere. */
  readonly search?: (text: string) => Promise<readonly ComboOption[]>;
  /** Makes what was typed and is none of the options when the field is left: words of one's own are not lost. */
  readonly isKept?: boolean;
  /** What an emptied field does; without it, it goes back to what holds. */
  readonly onClear?: () => void;
}

export interface ComboMake {
  /** @returns null where it is not offered for this text */
  readonly label: (text: string) => string | null;
  readonly onMake: (text: string) => void;
}

/** One that is shown; what is made anew has no value. */
export interface ComboShown {
  readonly option: ComboOption;
  readonly isHeld: boolean;
  readonly choose: () => void;
}

/** So long nobody types, in milliseconds, before it is searched elsewhere. */
const PAUSE = 150;

export function useCombobox(props: ComboChoices) {
  const { options, value } = props;
  /** Null while nothing is being typed. */
  const [typed, setTyped] = useState<string | null>(null);
  /** The same at once: a field that its own choice takes away is left before it is drawn again. */
  const waiting = useRef<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  /** By what it says: what is found elsewhere meanwhile moves the others on. */
  const [walkedTo, setWalkedTo] = useState<ComboOption | null>(null);
  const { found, isSearching } = useSearched(props, typed);
  const held = options.find((option) => option.value === value);
  const shown = isOpen ? shownFor(props, typed ?? "", found) : [];
  const active = shown.findIndex(({ option }) => isSame(option, walkedTo));
  const close = () => {
    setOpen(false);
    setTyped(null);
    setWalkedTo(null);
    waiting.current = null;
  };
  const open = () => {
    if (isOpen) return;
    setOpen(true);
    setWalkedTo(held ?? null);
  };
  const choose = (index: number) => {
    const one = shown[index];
    close();
    one?.choose();
  };
  const enter = () => {
    // One that is the only one found needs no walking to.
    if (active >= 0) choose(active);
    else if (typed?.trim() === "" && props.onClear) leave();
    else if (typed !== null && shown.length > 0) choose(0);
  };
  const leave = () => {
    const text = waiting.current?.trim();
    if (text === "" && held) props.onClear?.();
    close();
    if (props.isKept && text) keep(props, text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const to = isOpen ? walk(event.key, active, shown.length) : null;
    if (to !== null) {
      event.preventDefault();
      setWalkedTo(shown[to]?.option ?? null);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      open();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (isOpen) enter();
      else open();
    } else if (event.key === "Escape" && (isOpen || typed !== null)) {
      // Only the list is left, not what the field stands in.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return {
    isOpen,
    isTyped: typed !== null,
    isSearching,
    text: typed ?? held?.label ?? "",
    sign: typed === null ? held?.sign : undefined,
    shown,
    active,
    open,
    choose,
    leave,
    onKeyDown,
    type: (text: string) => {
      setOpen(true);
      setTyped(text);
      waiting.current = text;
      setWalkedTo(null);
    },
  };
}

function isSame(one: ComboOption, other: ComboOption | null): boolean {
  return one.value === other?.value && one.label === other.label;
}

/** An option that is called so, or a new one. */
function keep({ options, onPick, make = [] }: ComboChoices, text: string): void {
  const same = options.find(({ label }) => label === text);
  if (same) onPick(same.value);
  else make[0]?.onMake(text);
}

function shownFor(
  { options, value, onPick, make = [] }: ComboChoices,
  text: string,
  found: readonly ComboOption[],
): readonly ComboShown[] {
  const known = [...findOptions(options, text), ...found];
  const made = make.flatMap(({ label, onMake }) => {
    const said = label(text.trim());
    return said === null
      ? []
      : [{ option: { value: "", label: said }, isHeld: false, choose: () => onMake(text.trim()) }];
  });
  return [
    ...known.map((option) => ({
      option,
      isHeld: option.value === value,
      choose: () => onPick(option.value),
    })),
    ...made,
  ];
}

interface Answer {
  readonly text: string;
  readonly options: readonly ComboOption[];
}

/** What is found elsewhere for the text; an answer that comes after another text is typed is dropped. */
function useSearched({ search }: ComboChoices, typed: string | null) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const text = typed?.trim() ?? "";
  const isAsked = search !== undefined && text.length >= 2;
  // Told apart by the text it answers: a key may come between a letter and what is done after it.
  const found = answer?.text === text ? answer.options : null;
  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    const take = (options: readonly ComboOption[]) => isWanted && setAnswer({ text, options });
    // Without the gazetteer, what the dataset has can still be chosen.
    const timer = setTimeout(() => search(text).then(take, () => take([])), PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, isAsked]);
  return { found: found ?? [], isSearching: isAsked && found === null };
}
