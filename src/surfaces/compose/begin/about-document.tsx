/** What is said of a document, field by field: each tells whether it was read in the text, and what is wrong with it. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { wordsOf } from "../../../i18n/catalogue.ts";
import { sayWhen } from "../../../i18n/dates.ts";
import { BEGIN_WORDS } from "../../../i18n/parts/compose-begin.ts";
import { languagesIn } from "../../../i18n/regions.ts";
import type { Lang } from "../../../model/languages.ts";
import { ABOUT_FIELDS, type About, type AboutField } from "./use-about.ts";

interface Props {
  readonly lang: Lang;
  readonly about: About;
}

const CODES: ReadonlySet<AboutField> = new Set(["day", "zone", "url"]);

export function AboutDocument({ lang, about }: Props) {
  const own = BEGIN_WORDS[lang].check;
  const box = useFocusOnFault(about);
  return (
    <section class="about-document" aria-labelledby="about-heading" ref={box}>
      <h2 id="about-heading">{own.head}</h2>
      {ABOUT_FIELDS.filter((field) => isAsked(field, about)).map((field) => (
        <Field key={field} {...{ lang, about, field }} />
      ))}
      <datalist id="about-zones">
        {["UTC", ...Intl.supportedValuesOf("timeZone")].map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </section>
  );
}

function isAsked(field: AboutField, { asksWhy, asksZone }: About): boolean {
  if (field === "why") return asksWhy;
  return field !== "zone" || asksZone;
}

function Field({ lang, about, field }: Props & { readonly field: AboutField }) {
  const own = BEGIN_WORDS[lang].check;
  const fault = about.faults.get(field);
  const ground =
    field === "why" || (field === "url" && !about.said.url) ? null : about.grounds[field];
  const hint = (own.hints as Partial<Record<AboutField, string>>)[field];
  return (
    <div class="about-field">
      <label for={`about-${field}`}>{own.fields[field]}</label>
      <span class={`about-ground is-${ground}`} id={`about-${field}-ground`}>
        {ground && own.marks[ground]}
      </span>
      {field === "language" ? (
        <LanguageChoice lang={lang} about={about} />
      ) : (
        <input
          type="text"
          {...common(field, fault)}
          dir={CODES.has(field) ? "ltr" : "auto"}
          list={field === "zone" ? "about-zones" : undefined}
          value={shownIn(about, field)}
          onInput={({ currentTarget }) => about.set(field, currentTarget.value)}
        />
      )}
      <div id={`about-${field}-says`} class="about-says">
        {fault && <Fault>{fault}</Fault>}
        {field === "day" && about.lacksYear && !fault && <p>{own.faults.year}</p>}
        {field === "day" && about.edtf && !fault && (
          <p>{own.reads(sayWhen(about.edtf, wordsOf(lang)))}</p>
        )}
        {hint && <p class="begin-note">{hint}</p>}
      </div>
    </div>
  );
}

function LanguageChoice({ lang, about }: Props) {
  const { locale } = wordsOf(lang);
  return (
    <select
      {...common("language", about.faults.get("language"))}
      value={about.said.language}
      onChange={({ currentTarget }) => about.set("language", currentTarget.value)}
    >
      <option value="">—</option>
      {languagesIn(locale).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

function common(field: AboutField, fault: string | undefined) {
  return {
    id: `about-${field}`,
    autocomplete: "off" as const,
    spellcheck: false,
    "aria-invalid": fault !== undefined || undefined,
    "aria-describedby": `about-${field}-ground about-${field}-says`,
  };
}

function Fault({ children }: { readonly children: ComponentChildren }) {
  return <p class="about-fault">{children}</p>;
}

/** The blanks at the ends that a person types are theirs until the text is confirmed. */
function shownIn({ typed, said }: About, field: AboutField): string {
  return typed[field] ?? said[field];
}

/** The first field that is wrong is where to go on. */
function useFocusOnFault({ checks }: About) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (checks > 0) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [checks]);
  return box;
}
