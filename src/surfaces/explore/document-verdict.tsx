/** What a dropped document is, and which of the fragments are not in it where the dataset says. */
import type { ComponentChildren } from "preact";
import { CARD_WORDS } from "../../i18n/parts/card.ts";
import { SOURCE_WORDS, type SourceWords } from "../../i18n/parts/source.ts";
import type { Comparison, Differing, Repeated } from "../../model/document/compare.ts";
import type { SourceDocument } from "../../model/schema/source.ts";
import { spanKey } from "../../model/thing.ts";
import { useWords } from "../../ui/context.ts";
import type { Reveal } from "../binding/reveal-document.ts";
import "./document-verdict.css";

interface Props {
  readonly reveal: Reveal | null;
  readonly source: SourceDocument;
  /** Whether its text stands in the pane. */
  readonly isShown: boolean;
  readonly onHide: () => void;
}

export function DocumentVerdict({ reveal, source, isShown, onHide }: Props) {
  const own = useWords(SOURCE_WORDS);
  return (
    <div class="verdict">
      <p aria-live="polite">{reveal && sayVerdict(reveal, own)}</p>
      {reveal?.type === "compared" && <Findings comparison={reveal.comparison} own={own} />}
      {reveal?.type === "compared" && reveal.comparison.likeness === "other" && (
        <Digests of={[reveal.digest, source.digest.value]} own={own} />
      )}
      {isShown && (
        <button type="button" class="quiet" onClick={onHide}>
          {own.hide}
        </button>
      )}
    </div>
  );
}

/** Digits of a digest that tell two apart for a reader. */
const SHOWN_DIGITS = 12;

/** For those who check: why it is another document. */
function Digests({ of: digests, own }: { of: readonly string[]; own: SourceWords }) {
  const { howWeKnow } = useWords(CARD_WORDS);
  const [found = "", expected = ""] = digests.map((digest) => digest.slice(0, SHOWN_DIGITS));
  return (
    <details class="verdict-list">
      <summary>{howWeKnow}</summary>
      <p>{own.digests(found, expected)}</p>
    </details>
  );
}

function sayVerdict(reveal: Reveal, own: SourceWords): string {
  if (reveal.type === "unreadable") return own.unreadable;
  if (reveal.type === "no-digest") return own.noDigest;
  const { likeness, places, differing } = reveal.comparison;
  switch (likeness) {
    case "exact":
      return own.matches;
    case "loose":
      return own.copy;
    case "other": {
      const absent = differing.filter(({ elsewhere }) => elsewhere.length === 0).length;
      const all = places.size + differing.length;
      return `${own.differs} ${own.present(all - absent, all)}`;
    }
  }
}

function Findings({ comparison, own }: { comparison: Comparison; own: SourceWords }) {
  const { likeness, differing, repeated } = comparison;
  // Of another document the reader learns what it lacks, not what it says.
  const absent = differing.filter(({ elsewhere }) => elsewhere.length === 0);
  if (likeness === "other")
    return (
      <List items={absent} title={own.absent(absent.length)}>
        {({ fragment }) => own.quoted(fragment.exact)}
      </List>
    );
  return (
    <>
      <List items={differing} title={own.differing(differing.length)}>
        {(item) => sayDiffering(item, own)}
      </List>
      <List items={repeated} title={own.repeated(repeated.length)} isClosed>
        {({ fragment, elsewhere }) => own.again(fragment.exact, offsets(elsewhere))}
      </List>
    </>
  );
}

function sayDiffering({ fragment, found, elsewhere }: Differing, own: SourceWords): string {
  const there = found ? own.there(fragment.exact, found) : own.nothingThere(fragment.exact);
  return `${there} ${elsewhere.length > 0 ? own.elsewhere(offsets(elsewhere)) : own.nowhere}`;
}

/** More places of the same words than anyone would look up. */
const LISTED = 5;

function offsets(places: readonly number[]): string {
  return places.slice(0, LISTED).join(", ") + (places.length > LISTED ? ", …" : "");
}

interface ListProps<Item> {
  readonly items: readonly Item[];
  readonly title: string;
  readonly isClosed?: boolean;
  readonly children: (item: Item) => ComponentChildren;
}

function List<Item extends Differing | Repeated>({
  items,
  title,
  isClosed,
  children,
}: ListProps<Item>) {
  if (items.length === 0) return null;
  return (
    <details class="verdict-list" open={!isClosed}>
      <summary>{title}</summary>
      <ul>
        {items.map((item) => (
          <li key={spanKey(item.fragment)}>{children(item)}</li>
        ))}
      </ul>
    </details>
  );
}
