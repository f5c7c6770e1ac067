/** The tables that the measuring prints. */
import type { Ratio, Verdict } from "./bars.ts";
import type { AtlasCosts } from "./measure-atlas.ts";
import type { ComponentCosts } from "./measure-bare.ts";
import type { Spread } from "./read-recording.ts";

type Cell = string | number | null | undefined;

/** Columns aligned, the first to the left. */
export function table(rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map(say));
  const widths =
    texts[0]?.map((_, at) => Math.max(...texts.map((row) => row[at]?.length ?? 0))) ?? [];
  return texts
    .map((row) =>
      row
        .map((text, at) => (at ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)))
        .join("  "),
    )
    .join("\n");
}

function say(cell: Cell): string {
  if (cell === null || cell === undefined) return "-";
  if (typeof cell === "string") return cell;
  return cell.toFixed(cell < 10 ? 1 : 0);
}

const spread = (found: Spread | null) => [found?.median, found?.p95];

export function atlasTable(costs: AtlasCosts): string {
  const { opening, openingMain, openingWhole, longest, memory, memoryAfter, gestures } = costs;
  const mb = ({ heap, buffers }: AtlasCosts["memory"]) => `${say(heap)} + ${say(buffers)} MB`;
  const rows = Object.entries(gestures).map(([name, cost]) =>
    "missing" in cost
      ? [name, "not there", "", "", "", "", ""]
      : [name, ...spread(cost.shown), ...spread(cost.settled), cost.main, cost.whole],
  );
  return [
    `The atlas, ${costs.events.toLocaleString("en")} events; times in ms`,
    `opening ${say(opening)}, of the main thread ${say(openingMain)}, of all processes ${say(openingWhole)}, longest task ${say(longest.processor)} (${say(longest.clock)} on the clock)`,
    `heap + buffers ${mb(memory)}, after all gestures ${mb(memoryAfter)}`,
    table([
      ["to the painted frame", "median", "p95", "settled", "p95", "main thread", "all processes"],
      ...rows,
    ]),
  ].join("\n");
}

export function bareTable(events: number, bare: Readonly<Record<string, ComponentCosts>>): string {
  const rows = Object.entries(bare).flatMap(([component, costs]) =>
    Object.entries(costs).map(([step, cost]) =>
      "missing" in cost
        ? [`${component}: ${step}`, cost.missing, "", ""]
        : [`${component}: ${step}`, ...spread(cost.shown), cost.main],
    ),
  );
  return [
    `Bare components, ${events.toLocaleString("en")} events; times in ms`,
    table([["to the painted frame", "median", "p95", "main thread"], ...rows]),
  ].join("\n");
}

const verdict = (isMet: boolean | null) => (isMet === null ? "" : isMet ? "hit" : "MISS");

export function verdictTable(events: number, verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ name, found, bar, isMet }) => [name, found, bar, verdict(isMet)]);
  return [
    `Bars at ${events.toLocaleString("en")} events; ms, MB`,
    table([["", "found", "bar", ""], ...rows]),
  ].join("\n");
}

/** @param whose the atlas's work that is compared */
export function ratioTable(events: number, whose: string, ratios: readonly Ratio[]): string {
  const rows = ratios.map(({ gesture, component, atlas, bare, ratio, bar, isMet }) => [
    `${gesture}, against ${component}`,
    atlas,
    bare,
    ratio === null ? null : `${ratio.toFixed(1)}x`,
    bar === null ? "" : `>= ${bar}x`,
    verdict(isMet),
  ]);
  return [
    `${whose}, ${events.toLocaleString("en")} events; medians in ms to the painted frame`,
    table([["", "atlas", "bare", "faster", "bar", ""], ...rows]),
  ].join("\n");
}
