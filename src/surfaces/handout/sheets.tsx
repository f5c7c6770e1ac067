/** The pages of a hand-out as they are printed: a step a sheet, alone or with the speaker's notes below it. */
import { Fragment } from "preact";
import type { HandoutWords } from "../../i18n/parts/handout.ts";
import { FactionSymbol, tone } from "../../ui/symbols.tsx";
import { linesOf } from "./account-facts.ts";
import type { HandoutPage, PageEvent } from "./handout-page.ts";
import { QuestionList } from "./question-list.tsx";
import { SourceList } from "./source-list.tsx";
import "./handout.css";

export type HandoutLayout = "steps" | "notes";

interface Props {
  readonly pages: readonly HandoutPage[];
  readonly layout: HandoutLayout;
  readonly own: HandoutWords;
}

/** With more events than this on a page, its letters are smaller. */
const FEW = 2;

export function Sheets({ pages, layout, own }: Props) {
  return (
    <>
      {pages.map((page) => (
        <Sheet key={page.number} page={page} layout={layout} own={own} />
      ))}
    </>
  );
}

function Sheet({ page, layout, own }: Omit<Props, "pages"> & { readonly page: HandoutPage }) {
  const { title, line, picture, events, missing, notes } = page;
  const isDense = events.length > FEW || (events.length === FEW && page.ties.length > 0);
  // A step about the whole has its picture, and little to say beside it.
  const isBare =
    page.type === "step" &&
    events.length + page.ties.length + page.questions.length + missing.length === 0;
  return (
    <section
      class="handout-page"
      data-type={page.type}
      data-dense={isDense || undefined}
      data-bare={isBare || undefined}
    >
      <header class="handout-head">
        <h1 dir="auto">{title}</h1>
        {line !== null && <p dir="auto">{line}</p>}
      </header>
      <div class="handout-body">
        {picture !== null && <Picture svg={picture} alt={page.alt} />}
        <div class="handout-said">
          {page.lacksPicture && <p class="handout-missing">{own.noPicture}</p>}
          {missing.map((sentence, index) => (
            <p key={index} class="handout-missing" dir="auto">
              {sentence}
            </p>
          ))}
          {events.map((event, index) => (
            <EventFacts key={index} event={event} />
          ))}
          <Factions page={page} />
          <Ties page={page} />
          <QuestionList
            class="handout-questions"
            questions={page.questions.map(({ text }) => text)}
          />
          <SourceList class="handout-sources" sources={page.sources} hasDigests />
        </div>
      </div>
      <QuestionList class="handout-open" title={own.open} questions={page.open} />
      <Footnotes page={page} />
      {layout === "notes" && (
        <section class="handout-notes">
          <h2>{own.notes}</h2>
          {notes !== null && <p dir="auto">{notes}</p>}
        </section>
      )}
      <footer class="handout-foot">
        <span>{page.credit}</span>
        <span class="handout-number" dir="ltr">
          {page.number} / {page.total}
        </span>
      </footer>
    </section>
  );
}

/** Part of the page, not an image of it, so that it is set in the page's typefaces. */
export function Picture({ svg, alt }: { readonly svg: string; readonly alt: string }) {
  const fill = (figure: HTMLElement | null) => {
    if (figure === null) return;
    const read = new DOMParser().parseFromString(svg, "image/svg+xml");
    figure.replaceChildren(document.importNode(read.documentElement, true));
  };
  return <figure class="handout-picture" aria-label={alt} ref={fill} />;
}

function EventFacts({ event: { number, title, facts } }: { readonly event: PageEvent }) {
  return (
    <article class="handout-event">
      {title !== null && (
        <h2 dir="auto">
          {number !== null && <span class="handout-event-number">{number}</span>} {title}
        </h2>
      )}
      <dl>
        {facts.map((fact, index) => (
          <div key={index}>
            <dt>{fact.label}</dt>
            {linesOf(fact).map((line, at) => (
              <dd key={at} dir="auto">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </article>
  );
}

function Factions({ page: { factions } }: { readonly page: HandoutPage }) {
  if (factions.length === 0) return null;
  return (
    <div class="handout-factions">
      {factions.map((faction) => (
        <section key={faction.id} class="toned" ref={tone(faction.tone.color)}>
          <h2 dir="auto">
            <FactionSymbol of={faction.tone} /> {faction.name}
          </h2>
          <ul>
            {faction.actors.map(({ name, office }, index) => (
              <li key={index} dir="auto">
                {name} <small>{office}</small>
              </li>
            ))}
            {faction.further !== null && <li>{faction.further}</li>}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Ties({ page: { ties, further } }: { readonly page: HandoutPage }) {
  if (ties.length + further.length === 0) return null;
  return (
    <ul class="handout-ties">
      {ties.map((sentence, index) => (
        <li key={index} dir="auto">
          {sentence}
        </li>
      ))}
      {further.map((rest) => (
        <li key={rest}>{rest}</li>
      ))}
    </ul>
  );
}

function Footnotes({ page: { footnotes } }: { readonly page: HandoutPage }) {
  if (footnotes.length === 0) return null;
  return (
    <ol class="handout-footnotes">
      {footnotes.map(({ id, source, lang, fragments }) => (
        <li key={id}>
          <strong dir="auto">{source}</strong>
          {fragments.map((exact, index) => (
            <Fragment key={exact}>
              {index === 0 ? " " : " · "}
              <q lang={lang} dir="auto">
                {exact}
              </q>
            </Fragment>
          ))}
        </li>
      ))}
    </ol>
  );
}
