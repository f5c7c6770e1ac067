/** One text of a step, written in place and kept with every letter. */
import { useAtlas } from "../../ui/context.ts";
import { later } from "../../ui/later.tsx";
import { useKeptText } from "../../ui/use-kept-text.ts";
import "./step-field.css";

/** Hardly ever needed. */
const TextClash = later(() => import("../../ui/text-clash.tsx").then((part) => part.TextClash));

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly class: string;
  /** What the plan says; while the field has the focus, what is being written counts. */
  readonly text: string;
  readonly rows?: number;
  /** @param visit another one each time that the field is entered */
  readonly onText: (text: string, visit: number) => void;
}

/** As many as the format allows. */
const MOST = 2000;

export function StepField({ label, hint, class: name, text, rows = 1, onText }: Props) {
  const lang = useAtlas((state) => state.lang);
  const { value, clash, choose, field, write } = useKeptText({ text, onText });
  const isOneLine = rows === 1;
  return (
    <>
      <textarea
        class={`plan-field ${name}`}
        aria-label={label}
        placeholder={hint}
        dir={value ? "auto" : undefined}
        rows={rows}
        maxLength={MOST}
        value={value}
        {...field}
        onInput={({ currentTarget: { value } }) =>
          write(isOneLine ? value.replace(/\s*\n\s*/g, " ") : value)
        }
        onKeyDown={(event) => {
          if (isOneLine && event.key === "Enter" && !event.isComposing) event.currentTarget.blur();
        }}
      />
      {clash && <TextClash clash={clash} lang={lang} label={label} onChoose={choose} />}
    </>
  );
}
