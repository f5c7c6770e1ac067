/** What a reader checks an event by, kept closed: the date's code, where its words stand in the source, and what we infer. */

import type { Words } from "../../i18n/en.ts";
import { sayMoment } from "../../i18n/moments.ts";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { CHARACTERS } from "../../i18n/parts/characters.ts";
import { nameOfSource } from "../../i18n/say.ts";
import { translate } from "../../i18n/translate.ts";
import { placeOf } from "../../model/atlas.ts";
import type { EventFacts } from "../../model/event-facts.ts";
import type { SourceId } from "../../model/schema/common.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { Where } from "../../model/schema/place.ts";
import type { Evidence, SourceDocument } from "../../model/schema/source.ts";
import { spanKey } from "../../model/thing.ts";
import { useAtlas, useWords } from "../context.ts";
import { Identifiers } from "./identifiers.tsx";
import { Inferences } from "./inferences.tsx";
import "./how-we-know.css";

interface Props {
  readonly facts: EventFacts;
  readonly words: Words;
}

export function HowWeKnow({ facts: { event, knownFrom }, words }: Props) {
  const own = useWords(CARD_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  const evidence = evidenceOf(event);
  const documents = [...Map.groupBy(evidence, ({ source }) => source)];
  return (
    <details class="how-we-know">
      <summary>{own.howWeKnow}</summary>
      <Inferences of={inferencesOf(event)} words={words} />
      <dl class="card-facts">
        {Number.isFinite(knownFrom) && (
          <>
            <dt>{own.known}</dt>
            <dd>{sayMoment(knownFrom, atlas.zone, words.locale)}</dd>
          </>
        )}
        <dt>{own.code}</dt>
        <dd>
          <code class="edtf" dir="ltr">
            {event.when.edtf}
          </code>
        </dd>
        <PlaceRow where={event.where} words={words} />
        {documents.map(([source, pieces]) => (
          <Places key={source} source={source} pieces={pieces} words={words} />
        ))}
      </dl>
    </details>
  );
}

interface PlaceRowProps extends Pick<Props, "words"> {
  readonly where: Where;
}

/** Whence its name and its position are, and what others know it by. */
function PlaceRow({ where, words }: PlaceRowProps) {
  const own = useWords(CARD_WORDS);
  const atlas = useAtlas((state) => state.atlas);
  if (where.extent === "unplaced") return null;
  const place = placeOf(atlas, where);
  const cites = (place.cites ?? []).map((id) => nameOfSource(atlas, id, words));
  if (cites.length === 0 && !place.identifiers) return null;
  return (
    <>
      <dt>{own.place}</dt>
      <dd>
        <p dir="auto">{[translate(place, words.lang).name, ...cites].join(" · ")}</p>
        <Identifiers of={place.identifiers} />
      </dd>
    </>
  );
}

interface PlacesProps extends Pick<Props, "words"> {
  readonly source: SourceId;
  readonly pieces: readonly Evidence[];
}

function Places({ source: id, pieces, words }: PlacesProps) {
  const own = useWords(CARD_WORDS);
  const source = useAtlas(({ atlas }) => atlas.sources.get(id));
  if (source?.type !== "document") return null;
  const offsets = [...new Set(pieces.map((piece) => spanKey(piece).replace("-", "–")))];
  return (
    <>
      <dt>{own.offsets}</dt>
      <dd>
        <p dir="auto">
          {translate(source, words.lang).title}, {CHARACTERS[words.lang](source.length)}
        </p>
        <p>
          <code dir="ltr">{offsets.join(", ")}</code>
        </p>
        <Digest source={source} />
      </dd>
    </>
  );
}

function Digest({ source: { digest } }: { readonly source: SourceDocument }) {
  return (
    <p>
      {digest.algorithm} <code dir="ltr">{digest.value}</code>
    </p>
  );
}

function evidenceOf({ evidence, points = [] }: AtlasEvent): readonly Evidence[] {
  return [...evidence, ...points.flatMap((point) => point.evidence)].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** Every inference that anything about the event rests on, the first mention first. */
function inferencesOf({ when, where, evidence, points = [] }: AtlasEvent) {
  const placed = where.extent === "unplaced" ? [] : [where];
  const told = points.flatMap((point) => [point, ...point.evidence]);
  const parts = [...evidence, ...placed, when, ...told];
  return [...new Set(parts.flatMap((part) => (part.basis === "inferred" ? part.inferences : [])))];
}
