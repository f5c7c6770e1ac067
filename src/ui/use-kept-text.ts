/**
 * The text of a field that is kept as it is written, and that another tab may write in as well. The later writer's is kept; the
 * earlier one is told, and has both.
 */
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface Options {
  /** As it is kept, with all that was written here. */
  readonly text: string;
  /** @param visit another one each time that the field is entered */
  readonly onText: (text: string, visit: number) => void;
}

/** Two texts for one field. */
export interface Clash {
  readonly mine: string;
  /** The one that is kept, unless something was written since. */
  readonly theirs: string;
}

let visits = 0;

export function useKeptText({ text, onText }: Options) {
  /** What is being written; null where nothing is. */
  const [draft, setDraft] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<string | null>(null);
  const [mine, setMine] = useState("");
  const visit = useRef(0);
  const known = useRef(text);
  useLayoutEffect(() => {
    if (known.current === text) return;
    known.current = text;
    // A text without a sign may be kept as none; there is nothing to lose in it.
    if (draft === null || draft === text || draft.trim() === "") return;
    setMine(draft);
    setTheirs(text);
  }, [text]);
  const write = (written: string) => {
    onText(written, visit.current);
    setDraft(written);
    setMine(written);
  };
  const choose = (chosen: string) => {
    visit.current = ++visits;
    onText(chosen, visit.current);
    setDraft(null);
    setTheirs(null);
  };
  const clash: Clash | null = theirs === null || theirs === mine ? null : { mine, theirs };
  return {
    value: draft ?? text,
    clash,
    choose,
    field: {
      onFocus: () => {
        visit.current = ++visits;
      },
      onBlur: ({ currentTarget }: { readonly currentTarget: EventTarget }) => {
        // A window that loses the focus leaves the field what it was.
        if (document.activeElement !== currentTarget) setDraft(null);
      },
    },
    write,
  };
}
