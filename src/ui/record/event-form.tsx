/** An event: what happened, when, where, who took part, who says so and on what evidence. */
import { useContext, useState } from "preact/hooks";
import type { DraftRecord } from "../../model/draft/draft.ts";
import { tellersIn } from "../../model/draft/join-accounts.ts";
import { replaceAt } from "../../model/draft/patch.ts";
import { AccountRow, AddAccount } from "./account-row.tsx";
import { Fact } from "./fact.tsx";
import { FormContext, type RecordNews, useForm } from "./form-tools.ts";
import { GapField } from "./gap-field.tsx";
import { ImportedFact } from "./imported-fact.tsx";
import { KindChoice } from "./kind-choice.tsx";
import { MediaField } from "./media-field.tsx";
import { More } from "./more.tsx";
import { ParticipantsField } from "./participants-field.tsx";
import type { RoughEvent, RoughTelling } from "./rough.ts";
import { TagsField } from "./tags-field.tsx";
import { gapsOf, SayingFacts, TimeAndPlace, WorthFacts, worthOf } from "./telling-facts.tsx";
import { TextField } from "./text-field.tsx";
import { ToldAlike } from "./told-alike.tsx";
import { TranslationsField } from "./translations-field.tsx";
import { type EditParts, editParts, useEdit } from "./use-edit.ts";

export function EventForm({ record }: { readonly record: DraftRecord<"events"> }) {
  const event = record as unknown as RoughEvent;
  const edit = useEdit("events", event);
  const { own } = useForm();
  const [account, setAccount] = useAccount(event);
  const telling = tellingOf(event, edit, account);
  const isAlike = !event.accounts && tellersIn(event).length > 1;
  const form = useContext(FormContext);
  return (
    <FormContext.Provider
      value={form && { ...form, news: event.accounts ? newsOf(form.news, account) : form.news }}
    >
      <Fact part="title">
        <TextField
          label={own.facts.title}
          text={event.title}
          onText={(title, change) => edit({ title }, change)}
        />
      </Fact>
      <Fact part="kind">
        <KindChoice
          list="events"
          label={own.facts.kind}
          kind={event.kind}
          onKind={(kind, change) => edit({ kind }, change)}
        />
      </Fact>
      {(event.accounts || isAlike) && (
        <Fact part="accounts">
          {event.accounts ? (
            <AccountRow event={event} chosen={account} onChoose={setAccount} />
          ) : (
            <ToldAlike event={event} />
          )}
        </Fact>
      )}
      <TimeAndPlace event={event.id} {...telling} />
      <Who event={event} edit={edit} />
      <SayingFacts event={event.id} {...telling} />
      <Fact part="summary">
        <TextField
          label={own.facts.summary}
          rows={2}
          text={event.summary}
          onText={(summary, change) => edit({ summary }, change)}
        />
      </Fact>
      <TranslationsField
        fields={[
          ["title", "title"],
          ["short", "short"],
          ["summary", "summary"],
        ]}
        translations={event.translations}
        onTranslations={(translations, change) => edit({ translations }, change)}
      />
      <More
        holds={[event.short, event.media, event.tags, event.imported, ...worthOf(telling.telling)]}
      >
        <Fact part="short">
          <TextField
            label={own.facts.short}
            text={event.short}
            onText={(short, change) => edit({ short }, change)}
          />
        </Fact>
        <WorthFacts event={event.id} participants={event.participants ?? []} {...telling} />
        <Fact part="media">
          <MediaField media={event.media} onMedia={(media, change) => edit({ media }, change)} />
        </Fact>
        <Fact part="tags">
          <TagsField tags={event.tags} onTags={(tags, change) => edit({ tags }, change)} />
        </Fact>
        {!event.accounts && !isAlike && (
          <Fact part="accounts">
            <AddAccount event={event} />
          </Fact>
        )}
        {event.imported && <ImportedFact imported={event.imported} />}
      </More>
    </FormContext.Provider>
  );
}

/** That of the document that is shown; of a source without a text, the one that was chosen. */
function useAccount({ accounts = [] }: RoughEvent) {
  const { shownSource, onShowSource } = useForm();
  const [chosen, choose] = useState<{ readonly beside: string | null; readonly account: number }>();
  const shown = accounts.findIndex(({ source }) => source === shownSource);
  const account = chosen && chosen.beside === shownSource ? chosen.account : Math.max(0, shown);
  const setAccount = (next: number) => {
    choose({ beside: shownSource, account: next });
    const source = accounts[next]?.source;
    if (source !== undefined) onShowSource(source);
  };
  // One that is gone leaves the last.
  return [Math.min(account, Math.max(0, accounts.length - 1)), setAccount] as const;
}

interface Parts {
  readonly event: RoughEvent;
  readonly edit: EditParts<RoughEvent>;
}

function Who({ event, edit }: Parts) {
  const { own } = useForm();
  const { participants = [] } = event;
  const gap = gapsOf(event, edit);
  // A side that nobody names has its gap as well.
  const sides = new Set(participants.map(({ side }) => side).filter(Boolean));
  return (
    <Fact part="participants" isCarried>
      <ParticipantsField
        participants={participants}
        onParticipants={(changed, change) => edit({ participants: changed }, change)}
      />
      {(participants.length === 0 || sides.size === 1 || event.absent?.participants) && (
        <GapField of={own.facts.participants} {...gap("participants")} />
      )}
    </Fact>
  );
}

/** Without what is found in the other accounts. */
function newsOf(
  { findings = [], accountShows = [], ...news }: RecordNews,
  chosen: number,
): RecordNews {
  return {
    ...news,
    shows: accountShows[chosen] ?? [],
    findings: findings.filter(({ account }) => account === undefined || account === chosen),
  };
}

/** The event itself, or the chosen one of its accounts. */
function tellingOf(event: RoughEvent, edit: EditParts<RoughEvent>, chosen: number) {
  const { accounts } = event;
  const account = accounts?.[chosen];
  if (!accounts || !account) return { telling: event as RoughTelling, edit };
  return {
    telling: account as RoughTelling,
    edit: editParts(account, (changed, change) =>
      edit({ accounts: replaceAt(accounts, chosen, changed) }, change),
    ) as EditParts<RoughTelling>,
  };
}
