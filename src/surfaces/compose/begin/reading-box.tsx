/** How a file was read, with what can be chosen otherwise: its encoding, its markup, its broken lines, its heads and feet. */
import { useMemo } from "preact/hooks";
import {
  decodeAs,
  ENCODINGS,
  type Encoding,
  proofOf,
} from "../../../formats/documents/encodings.ts";
import { hasBrokenLines } from "../../../formats/documents/join-lines.ts";
import { scoreText } from "../../../formats/documents/letter-scores.ts";
import {
  type RawDocument,
  type ReadingChoices,
  textOf,
} from "../../../formats/documents/raw-document.ts";
import { repeatedLines } from "../../../formats/documents/repeated-lines.ts";
import { BEGIN_WORDS, type BeginWords } from "../../../i18n/parts/compose-begin.ts";
import type { Lang } from "../../../model/languages.ts";
import { textOfMarkup } from "./text-of-markup.ts";

interface Props {
  readonly lang: Lang;
  readonly raw: RawDocument;
  readonly choices: ReadingChoices;
  /** What was changed by hand would be lost by another reading. */
  readonly isEdited: boolean;
  readonly hasShapes: boolean;
  readonly onChoose: (choices: ReadingChoices) => void;
}

export function ReadingBox({ lang, raw, choices, isEdited, hasShapes, onChoose }: Props) {
  const own = BEGIN_WORDS[lang].check;
  const { content, isMarkup } = raw;
  const repeated = useMemo(
    () => (content.type === "pages" ? repeatedLines(content.pages) : []),
    [content],
  );
  const isBroken = useMemo(
    () => hasBrokenLines(textOf(raw, { ...choices, joinsLines: false }, textOfMarkup)),
    [raw, choices],
  );
  const hasChoice = content.type === "bytes" || isMarkup || isBroken || repeated.length > 0;
  if (!hasChoice && !hasShapes && content.type !== "pages") return null;
  return (
    <fieldset class="check-reading" disabled={isEdited}>
      <legend>{own.reading}</legend>
      {content.type === "bytes" && (
        <EncodingChoice
          {...{ own, content }}
          encoding={choices.encoding ?? content.reading.encoding}
          onEncoding={(encoding) => onChoose({ ...choices, encoding })}
        />
      )}
      {isMarkup && (
        <Choice
          label={own.markup}
          isOn={choices.readsMarkup}
          onChange={(readsMarkup) => onChoose({ ...choices, readsMarkup })}
        />
      )}
      {isBroken && (
        <Choice
          label={own.join}
          isOn={choices.joinsLines}
          onChange={(joinsLines) => onChoose({ ...choices, joinsLines })}
        />
      )}
      {repeated.length > 0 && (
        <Choice
          label={`${own.repeated}: ${repeated.map((line) => `“${line}”`).join(", ")}`}
          isOn={choices.dropsRepeated}
          onChange={(dropsRepeated) => onChoose({ ...choices, dropsRepeated })}
        />
      )}
      {hasShapes && <p>{own.shapes}</p>}
      {content.type === "pages" && <p class="begin-note">{own.tables}</p>}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Choice({ label, isOn, onChange }: ChoiceProps) {
  return (
    <label class="check-choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span dir="auto">{label}</span>
    </label>
  );
}

interface EncodingProps {
  readonly own: BeginWords["check"];
  readonly content: Extract<RawDocument["content"], { type: "bytes" }>;
  readonly encoding: Encoding;
  readonly onEncoding: (encoding: Encoding) => void;
}

function EncodingChoice({ own, content: { bytes, reading }, encoding, onEncoding }: EncodingProps) {
  const damaged = useMemo(
    () => decodeAs(bytes, encoding).split("\ufffd").length - 1,
    [bytes, encoding],
  );
  const isSure = reading.ground === "valid" || reading.ground === "mark";
  const proofs = useMemo(() => proofsOf(bytes, reading.encoding), [bytes, reading]);
  const ground = reading.encoding === encoding ? own.grounds[reading.ground] : null;
  return (
    <>
      <p>
        {own.encoding}: <b dir="ltr">{nameOf(encoding)}</b>
        {ground && ` (${ground})`}
      </p>
      {damaged > 0 && <p class="begin-warning">{own.damaged(damaged)}</p>}
      <details open={!isSure}>
        <summary>{own.otherEncoding}</summary>
        <div class="check-encodings" role="radiogroup" aria-label={own.encoding}>
          {proofs.map(({ name, lines }) => (
            <label key={name}>
              <input
                type="radio"
                name="encoding"
                checked={name === encoding}
                onChange={() => onEncoding(name)}
              />
              <b dir="ltr">{nameOf(name)}</b>
              {lines.map((line, index) => (
                <span key={index} dir="auto">
                  {line}
                </span>
              ))}
            </label>
          ))}
        </div>
      </details>
    </>
  );
}

/** The encoding that the text was read in first, then those in which it looks most like words. */
function proofsOf(bytes: Uint8Array, first: Encoding) {
  return ENCODINGS.map((name) => {
    const lines = proofOf(bytes, name);
    const score = name === first ? Number.POSITIVE_INFINITY : scoreText(lines.join(" "));
    return { name, lines, score };
  }).sort((a, b) => b.score - a.score);
}

/** "Windows-1251", "UTF-8" */
function nameOf(encoding: Encoding): string {
  return encoding.startsWith("windows") ? encoding.replace("w", "W") : encoding.toUpperCase();
}
