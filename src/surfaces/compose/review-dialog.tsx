/** All suggestions that are left, by kind: each accepted or refused by itself, or all of a kind at once. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { SUGGESTION_KINDS, type Suggestion } from "../../model/suggest/suggestion.ts";
import { useWords } from "../../ui/context.ts";
import { useCompose } from "./compose-context.ts";
import { acceptSuggestions, canAccept, refuseSuggestions } from "./decide-suggestions.ts";
import { SuggestedRecord, SuggestedTime, useOpenSuggestions } from "./open-suggestions.tsx";
import "../../ui/dialog.css";
import "./review-dialog.css";

export function ReviewDialog({ onClose }: { readonly onClose: () => void }) {
  const own = useWords(COMPOSE_WORDS).suggestions;
  const box = useRef<HTMLDialogElement>(null);
  const left = useOpenSuggestions();
  useLayoutEffect(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  // The browser tells of it a task later, and a key may come before.
  const close = () => {
    box.current?.close();
    onClose();
  };
  return (
    <dialog
      class="dialog review-dialog"
      ref={box}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={onClose}
      aria-labelledby="review-title"
    >
      <header>
        <h2 id="review-title">{own.title}</h2>
        <button type="button" onClick={close}>
          {own.close}
        </button>
      </header>
      <p>{own.note}</p>
      {left.length === 0 && <p>{own.none}</p>}
      {SUGGESTION_KINDS.map((kind) => {
        const some = left.filter((one) => one.kind === kind);
        return some.length > 0 && <Kind key={kind} kind={kind} suggestions={some} />;
      })}
    </dialog>
  );
}

interface KindProps {
  readonly kind: Suggestion["kind"];
  readonly suggestions: readonly Suggestion[];
}

function Kind({ kind, suggestions }: KindProps) {
  const compose = useCompose();
  const own = useWords(COMPOSE_WORDS).suggestions;
  const acceptable = suggestions.filter(canAccept);
  return (
    <section aria-labelledby={`review-${kind}`}>
      <header>
        <h3 id={`review-${kind}`}>{own.kinds[kind]}</h3>
        {acceptable.length > 1 && (
          <button type="button" onClick={() => acceptSuggestions(compose, acceptable)}>
            {own.acceptAll(own.kinds[kind])}
          </button>
        )}
        {suggestions.length > 1 && (
          <button
            type="button"
            class="quiet"
            onClick={() => refuseSuggestions(compose, suggestions)}
          >
            {own.refuseAll(own.kinds[kind])}
          </button>
        )}
      </header>
      <ul>
        {suggestions.map((one) => (
          <li key={one.key}>
            <span>
              <bdi>{one.name}</bdi> <SuggestedRecord suggestion={one} />
            </span>
            <span class="review-count">
              <SuggestedTime suggestion={one} />
              {one.mentions.length > 1 && ` × ${one.mentions.length}`}
            </span>
            {canAccept(one) && (
              <button
                type="button"
                aria-label={`${own.accept}: ${one.name}`}
                onClick={() => acceptSuggestions(compose, [one])}
              >
                {own.accept}
              </button>
            )}
            <button
              type="button"
              class="quiet"
              aria-label={`${own.refuse}: ${one.name}`}
              onClick={() => refuseSuggestions(compose, [one])}
            >
              {own.refuse}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
