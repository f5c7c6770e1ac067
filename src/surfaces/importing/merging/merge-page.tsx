/** The page on which a file is added to what was open: what both may have is set side by side, and a person says what is one. */
import { useEffect, useRef, useState } from "preact/hooks";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { MERGE_WORDS } from "../../../i18n/parts/merge.ts";
import { translate } from "../../../i18n/translate.ts";
import type { Lang } from "../../../model/languages.ts";
import { MERGED_LISTS, type MergedList } from "../../../model/merge/proposal.ts";
import type { Preferences } from "../../../state/preferences.ts";
import { usePageLanguage } from "../../../ui/use-page-language.ts";
import { ADD, INTO } from "../addresses.ts";
import { Head } from "../import-masthead.tsx";
import { backAddress } from "./leave-merged.ts";
import { MergeFoot } from "./merge-foot.tsx";
import { beginMerge, type MergeState, proposalsOf } from "./merge-state.ts";
import { ProposalGroup } from "./proposal-group.tsx";
import { readWhole } from "./read-whole.ts";
import "./merge-page.css";

interface Props {
  readonly preferences: Preferences;
}

/** What events are about comes after them: a person looks for events first. */
const LISTS: readonly MergedList[] = [
  "events",
  ...MERGED_LISTS.filter((list) => list !== "events"),
];

export function MergePage({ preferences }: Props) {
  const { lang, speak } = usePageLanguage(preferences, (one) => MERGE_WORDS[one].name);
  const own = MERGE_WORDS[lang];
  const { state, fault, setState } = useBoth(lang);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = state !== null || fault !== null;
  useEffect(() => heading.current?.focus({ preventScroll: true }), [isThere]);
  return (
    <div class="import merge">
      <Head lang={lang} file={null} onLanguage={speak} />
      <main class="merge-main">
        <h1 ref={heading} tabIndex={-1}>
          {fault !== null
            ? own.failed
            : state
              ? own.title(translate(state.mine.dataset, lang).title)
              : own.name}
        </h1>
        {fault !== null && <p role="alert">{fault}</p>}
        {!isThere && <p role="status">{own.reading}</p>}
        {fault !== null && <a href={backAddress()}>{own.cancel}</a>}
        {state && <Lead lang={lang} state={state} />}
        {state &&
          LISTS.filter((list) => proposalsOf(state, list).length > 0).map((list) => (
            <ProposalGroup key={list} {...{ lang, list, state }} onChange={setState} />
          ))}
      </main>
      {state && <MergeFoot lang={lang} state={state} />}
    </div>
  );
}

/** Both are read once; which language the page speaks changes nothing in them. */
function useBoth(lang: Lang) {
  const [state, setState] = useState<MergeState | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const read = async () => {
      const both = [query.get(INTO) ?? "", query.get(ADD) ?? ""];
      const [open, file] = await Promise.all(both.map((address) => readWhole(address, lang)));
      if (!open?.ok) return setFault(open?.error ?? "");
      if (!file?.ok) return setFault(file?.error ?? "");
      setState(beginMerge(open.value, file.value));
    };
    read().catch((problem: unknown) => setFault(String(problem)));
  }, []);
  return { state, fault, setState };
}

interface LeadProps {
  readonly lang: Lang;
  readonly state: MergeState;
}

function Lead({ lang, state }: LeadProps) {
  const own = MERGE_WORDS[lang];
  const { same, fresh, proposals } = state.proposal;
  const [open, file] = [state.mine.dataset, state.theirs.dataset];
  const asked = proposalsOf(state, "events").length;
  const parts = [
    same.events > 0 && own.same(same.events),
    asked > 0 && own.asked(asked),
    fresh.events > 0 && own.fresh(fresh.events),
  ];
  const names = new Intl.DisplayNames(wordsOf(lang).locale, { type: "language" });
  const said = (code: string) => names.of(code) ?? code;
  return (
    <header class="merge-lead">
      <p>
        {own.lead(file.title, file.events.length)} {parts.filter(Boolean).join(", ")}.
      </p>
      {open.language !== file.language && (
        <p>{own.language(said(file.language), said(open.language))}</p>
      )}
      {open.zone !== file.zone && <p>{own.zone(file.zone)}</p>}
      <p class="import-note">{proposals.length === 0 ? own.nothing : own.note}</p>
    </header>
  );
}
