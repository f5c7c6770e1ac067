/** Always at the foot where events are counted: what each view shows of them, written out, and whether it all adds up. */
import { useEffect, useMemo } from "preact/hooks";
import { sayNumber } from "../i18n/dates.ts";
import { SUMS_WORDS, type SumsWords } from "../i18n/parts/sums.ts";
import { type Sums, sumsIn } from "../state/sums.ts";
import { isFollowedAtHand, keepWhileHeld } from "../state/while-held.ts";
import { StoreContext, useStore, useWords } from "./context.ts";
import { lagBehind } from "./lagging-store.ts";
import { ToldApart } from "./told-apart.tsx";
import { useCounted } from "./use-counted.ts";
import "./sums-line.css";

const heldSums = keepWhileHeld(sumsIn, isFollowedAtHand);

type Say = (count: number) => string;

/** A check sum of what is drawn may come when that has been painted. */
export function SumsLine() {
  const store = useStore();
  const late = useMemo(
    () =>
      lagBehind(
        store,
        () => false,
        () => false,
      ),
    [store],
  );
  useEffect(() => late.start(), [late]);
  return (
    <StoreContext.Provider value={late.store}>
      <Lines />
    </StoreContext.Provider>
  );
}

function Lines() {
  const words = useWords();
  const own = useWords(SUMS_WORDS);
  const sums = useCounted(heldSums);
  const say = (count: number) => sayNumber(count, words.locale);
  if (!sums) return null;
  return (
    <section class="sums" aria-label={own.name}>
      <p>
        <strong>{words.status(sums.kept, sums.size)}</strong>
      </p>
      <ToldApart />
      {sums.map && (
        <p>
          {own.map}: <bdi>{sayMap(sums.map, own, say)}</bdi>
        </p>
      )}
      <p>
        {own.timeline}: <bdi>{sayTimeline(sums, own, say)}</bdi>
      </p>
      <Verdict sums={sums} own={own} say={say} />
    </section>
  );
}

/** What is nought is not said. */
function join(parts: readonly (readonly [count: number, said: string])[]): string {
  const said = parts.flatMap(([count, text]) => (count > 0 ? [text] : []));
  return said.length > 0 ? said.join(" + ") : "0";
}

function sayMap(map: NonNullable<Sums["map"]>, own: SumsWords, say: Say): string {
  return join([
    [map.grouped, own.rings(say(map.grouped), map.groups)],
    [map.singly, own.singly(say(map.singly))],
    [map.areas, own.areas(map.byArea.map(say).join(" + "))],
    [map.unplaced, own.unplaced(say(map.unplaced))],
    [map.beyond, own.beyond(say(map.beyond))],
  ]);
}

function sayTimeline({ timeline }: Sums, own: SumsWords, say: Say): string {
  const { rows, inWindow, before, after } = timeline;
  return join([
    ...(rows.length > 0
      ? rows.map(({ count }) => [count, say(count)] as const)
      : [[inWindow, say(inWindow)] as const]),
    [before, own.before(say(before))],
    [after, own.after(say(after))],
  ]);
}

interface VerdictProps {
  readonly sums: Sums;
  readonly own: SumsWords;
  readonly say: Say;
}

function Verdict({ sums: { differing }, own, say }: VerdictProps) {
  const [first] = differing;
  if (!first) return <p class="sums-verdict">{own.agree}</p>;
  return <p class="sums-verdict is-differing">{own.differs(first.view, say(first.sum))}</p>;
}
