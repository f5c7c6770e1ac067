/** Under the document: what was just said or offered, the suggestion that is looked at, what the signs mean, and what is left. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { COMPOSE_WORDS } from "../../i18n/parts/compose.ts";
import { useWords } from "../../ui/context.ts";
import { useCompose, usePage } from "./compose-context.ts";
import { acceptSuggestions, canAccept, refuseSuggestions } from "./decide-suggestions.ts";
import { focusText } from "./focus.ts";
import { SuggestedRecord, SuggestedTime, useOpenSuggestions } from "./open-suggestions.tsx";

export function DocumentFoot() {
  return (
    <footer class="compose-foot">
      <NoticeLine />
      <SuggestionLine />
      <Signs />
      <Left />
    </footer>
  );
}

function NoticeLine() {
  const { page } = useCompose();
  const own = useWords(COMPOSE_WORDS).suggestions;
  const notice = usePage((state) => state.notice);
  return (
    <div role="status" class="compose-notice">
      {notice?.type === "said" && <p>{notice.text}</p>}
      {notice?.type === "elsewhere" && (
        <p>
          {own.elsewhere(notice.words, notice.count)}{" "}
          <button
            type="button"
            onClick={() => {
              notice.markAll();
              focusText();
            }}
          >
            {own.markAll}
          </button>{" "}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              page.setState({ notice: null });
              focusText();
            }}
          >
            {own.leave}
          </button>
        </p>
      )}
    </div>
  );
}

/** One suggestion: what it is, and the two answers; the focus goes to the first of them. */
function SuggestionLine() {
  const compose = useCompose();
  const own = useWords(COMPOSE_WORDS).suggestions;
  const key = usePage((state) => state.suggestion);
  const left = useOpenSuggestions();
  const accept = useRef<HTMLButtonElement>(null);
  const suggestion = left.find((one) => one.key === key);
  useLayoutEffect(() => accept.current?.focus(), [suggestion?.key]);
  if (!suggestion) return null;
  const close = () => {
    compose.page.setState({ suggestion: null });
    focusText();
  };
  return (
    <section
      class="compose-suggestion"
      aria-label={own.title}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <p>
        <strong dir="auto">{suggestion.name}</strong> {own.one[suggestion.kind]}{" "}
        <SuggestedTime suggestion={suggestion} />
        <SuggestedRecord suggestion={suggestion} />
      </p>
      {canAccept(suggestion) && (
        <button
          type="button"
          class="primary"
          ref={accept}
          onClick={() => {
            acceptSuggestions(compose, [suggestion]);
            close();
          }}
        >
          {own.accept}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          refuseSuggestions(compose, [suggestion]);
          close();
        }}
      >
        {own.refuse}
      </button>
    </section>
  );
}

const SIGNS = ["actor", "place", "time"] as const;

function Signs() {
  const own = useWords(COMPOSE_WORDS).document;
  return (
    <ul class="compose-signs" aria-label={own.legend}>
      {SIGNS.map((kind) => (
        <li key={kind}>
          <span class={`document-piece is-${kind}`} data-letters={kind.charAt(0).toUpperCase()}>
            {own.kinds[kind]}
          </span>
        </li>
      ))}
      <li>
        <span class="document-piece is-evidence is-open">{own.evidenceOfOpen}</span>
      </li>
      <li>
        <span class="document-piece is-suggestion">{own.suggestion}</span>
      </li>
    </ul>
  );
}

function Left() {
  const own = useWords(COMPOSE_WORDS).suggestions;
  const reading = usePage((state) => state.reading);
  const left = useOpenSuggestions().filter(canAccept);
  const { page } = useCompose();
  const says = {
    reading: own.reading,
    failed: own.failed,
    read: left.length > 0 ? own.left(left.length) : own.none,
  }[reading.type];
  return (
    <div class="compose-left">
      <span role="status">{says}</span>
      {left.length > 0 && (
        <button type="button" onClick={() => page.setState({ dialog: "review" })}>
          {own.review}
        </button>
      )}
    </div>
  );
}
