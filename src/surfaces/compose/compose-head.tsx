/** The head of compose: what is being made, undo and redo, what the check says, and the ways out. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { COMPOSE_PAGE_WORDS } from "../../i18n/parts/compose-page.ts";
import type { Lang } from "../../model/languages.ts";
import type { Change } from "../../state/draft/draft-state.ts";
import { useWords } from "../../ui/context.ts";
import { Settings } from "../../ui/settings.tsx";
import { useDismiss } from "../../ui/use-dismiss.ts";
import { useCompose, useDraft } from "./compose-context.ts";
import { fileNameOf, openIn, saveDataset } from "./done.ts";
import { SeverityIcon } from "./severity-icon.tsx";
import type { DraftChecked } from "./use-check.ts";
import "../../ui/masthead.css";
import { takeBack } from "./take-back.ts";
import "./compose-head.css";

interface Props {
  readonly checked: DraftChecked | null;
  readonly onLanguage: (lang: Lang) => void;
  readonly onCheck: () => void;
  readonly onDrafts: () => void;
}

export function ComposeHead({ checked, onLanguage, onCheck, onDrafts }: Props) {
  const compose = useCompose();
  const words = useWords();
  const own = useWords(COMPOSE_WORDS);
  const page = useWords(COMPOSE_PAGE_WORDS);
  const draft = useDraft((state) => state.draft);
  const trouble = useDraft((state) => state.trouble);
  const isKept = trouble === null || trouble.type === "corrupted";
  return (
    <header class="masthead compose-masthead">
      <p class="masthead-brand">{words.app}</p>
      <h1>{own.name}</h1>
      <p class="compose-file">
        <span dir="ltr">{fileNameOf(draft)}</span> · {isKept ? own.head.kept : own.head.notKept}
      </p>
      <div class="masthead-end">
        <Steps />
        <button type="button" onClick={onCheck}>
          {own.head.check}{" "}
          {checked && <SeverityIcon severity={checked.blocking ? "blocks" : "fine"} />}
          {checked?.blocking ? <b class="is-blocking">{checked.blocking}</b> : null}
          <span class="sr-only">
            {checked && (checked.blocking ? own.head.blocking(checked.blocking) : own.head.sound)}
          </span>
        </button>
        <button type="button" class="is-wide" onClick={() => void openIn(compose, "explore")}>
          {own.head.explore}
        </button>
        <button type="button" class="primary" onClick={() => saveDataset(compose)}>
          {own.head.save}
        </button>
        <Menu>
          {(leave) => (
            <>
              <button
                type="button"
                onClick={leave(() => compose.page.setState({ dialog: "done" }))}
              >
                {page.done.open}
              </button>
              <button
                type="button"
                class="is-narrow"
                onClick={leave(() => void openIn(compose, "explore"))}
              >
                {own.head.explore}
              </button>
              <button type="button" onClick={leave(() => void openIn(compose, "brief"))}>
                {own.head.brief}
              </button>
              <button
                type="button"
                onClick={leave(() => compose.page.setState({ dialog: "keys" }))}
              >
                {page.keys.open}
              </button>
              <button type="button" onClick={leave(onDrafts)}>
                {own.head.drafts}
              </button>
              <Settings words={own.head} onLanguage={onLanguage} />
            </>
          )}
        </Menu>
      </div>
    </header>
  );
}

function Steps() {
  const compose = useCompose();
  const { session } = compose;
  const own = useWords(COMPOSE_WORDS);
  const undo = useDraft((state) => state.undo.at(-1));
  const redo = useDraft((state) => state.redo.at(-1));
  const say = ({ label }: Change) =>
    [own.actions[label.action], label.name].filter(Boolean).join(" ");
  return (
    <>
      <button
        type="button"
        class="quiet"
        disabled={!undo}
        title={undo && own.head.undoes(say(undo))}
        onClick={() => takeBack(compose)}
      >
        {own.head.undo}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={!redo}
        title={redo && own.head.redoes(say(redo))}
        onClick={() => session.redo()}
      >
        {own.head.redo}
      </button>
    </>
  );
}

interface MenuProps {
  /** @param leave makes of an act one that closes the menu first */
  readonly children: (leave: (act: () => void) => () => void) => ComponentChildren;
}

function Menu({ children }: MenuProps) {
  const own = useWords(COMPOSE_WORDS).head;
  const box = useRef<HTMLDetailsElement>(null);
  useDismiss(box);
  const leave = (act: () => void) => () => {
    if (box.current) box.current.open = false;
    act();
  };
  return (
    <details class="more-menu" ref={box}>
      <summary aria-label={own.more}>
        <span aria-hidden="true">•••</span>
      </summary>
      <div class="more-sheet">{children(leave)}</div>
    </details>
  );
}
