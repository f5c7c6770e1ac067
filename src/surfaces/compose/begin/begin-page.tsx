/** Where an atlas begins: a text that is pasted or opened and then checked, a dataset that is gone on with, or a draft. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RawDocument } from "../../../formats/documents/raw-document.ts";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import { type ConfirmedDocument, beginDraft as draftOf } from "../../../model/draft/begin-draft.ts";
import type { Draft } from "../../../model/draft/draft.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Lang } from "../../../model/languages.ts";
import type { Preferences } from "../../../state/preferences.ts";
import { onDemand } from "../../../ui/on-demand.ts";
import { usePageLanguage } from "../../../ui/use-page-language.ts";
import type { Start } from "../keeping/draft-keeping.ts";
import { beginDraft, openDraft } from "../keeping/drafts.ts";
import { CheckStep } from "./check-step.tsx";
import { DatasetStep } from "./dataset-step.tsx";
import { type OpenedDataset, openDatasetFile } from "./open-dataset-file.ts";
import type { FileReading } from "./read-file.ts";
import { sayRefusal } from "./say-refusal.ts";
import { StartStep } from "./start-step.tsx";
import "../../../ui/masthead.css";
import "./begin.css";

interface Props {
  readonly preferences: Preferences;
  /** Why the draft of the address did not open. */
  readonly missing: "none" | "blocked" | "newer" | null;
  readonly onOpen: (start: Start, lang: Lang) => void;
}

type Step =
  | { readonly type: "start" }
  | { readonly type: "check"; readonly raw: RawDocument }
  | { readonly type: "dataset"; readonly opened: OpenedDataset };

export function BeginPage({ preferences, missing, onOpen }: Props) {
  const { lang, speak } = usePageLanguage(preferences, (one) => BEGIN_WORDS[one].title);
  const own = BEGIN_WORDS[lang];
  const [step, setStep] = useState<Step>({ type: "start" });
  const [notice, setNotice] = useState(missing && own.missing[missing]);
  /** Stays over the other steps: going back loses nothing. */
  const [pasted, setPasted] = useState("");
  const heading = useFocusOnStep(step);
  const take = async (reading: FileReading) => {
    setNotice(null);
    if (reading.type === "refused") {
      const reason = sayRefusal(reading.refusal, own, lang);
      setNotice(reading.name ? `${reading.name}: ${reason}` : reason);
    } else if (reading.type === "document") setStep({ type: "check", raw: reading.raw });
    else setStep({ type: "dataset", opened: await openDatasetFile(reading.name, reading.bytes) });
  };
  const isBegun = useRef(false);
  const open = async (draft: Draft, texts: Readonly<Record<string, string>>) => {
    // A second press before the first has come to an end would keep a second draft.
    if (isBegun.current) return;
    isBegun.current = true;
    onOpen(await beginDraft({ draft, texts }), lang);
  };
  const begin = async (document: ConfirmedDocument) => {
    const draft = draftOf(document);
    const [source] = draft.lists.sources;
    await open(draft, source ? { [source.id]: document.text } : {});
  };
  const goOn = async (key: string) => {
    const opened = await openDraft(key);
    if (opened.type === "open") onOpen(opened.start, lang);
    else setNotice(own.missing[opened.type]);
  };
  const back = () => setStep({ type: "start" });
  return (
    <div class="begin">
      <Head lang={lang} onLanguage={speak} />
      <main>
        {step.type === "start" && (
          <StartStep
            {...{ lang, heading, notice, pasted }}
            onPaste={setPasted}
            onRead={(reading) => onDemand(() => take(reading))}
            onDraft={(key) => void goOn(key)}
          />
        )}
        {step.type === "check" && (
          <CheckStep
            {...{ lang, heading }}
            raw={step.raw}
            onConfirm={(document) => void begin(document)}
            onBack={back}
          />
        )}
        {step.type === "dataset" && (
          <DatasetStep
            {...{ lang, heading }}
            opened={step.opened}
            onOpen={(draft, texts) => void open(draft, texts)}
            onBack={back}
          />
        )}
      </main>
    </div>
  );
}

interface HeadProps {
  readonly lang: Lang;
  readonly onLanguage: (lang: Lang) => void;
}

function Head({ lang, onLanguage }: HeadProps) {
  const own = BEGIN_WORDS[lang];
  return (
    <header class="masthead begin-masthead">
      <p class="masthead-brand">{wordsOf(lang).app}</p>
      <p class="begin-name">{own.name}</p>
      <label class="masthead-end">
        <span class="sr-only">{own.language}</span>
        <select
          value={lang}
          onChange={({ currentTarget }) => {
            onLanguage(currentTarget.value as Lang);
            // As in the settings of the other pages.
            currentTarget.value = lang;
          }}
        >
          {LANGUAGES.map((name) => (
            <option key={name} value={name} lang={name}>
              {LANGUAGE_NAMES[name]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}

/** What a step is about is heard when it comes, but for the first. */
function useFocusOnStep(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current === step) return;
    before.current = step;
    scrollTo(0, 0);
    heading.current?.focus();
  }, [step]);
  return heading;
}
