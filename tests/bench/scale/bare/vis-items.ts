/** vis-timeline with an item for each event, stacked, or in clusters of its own. */
import { DataSet } from "vis-data/peer";
import { Timeline } from "vis-timeline/peer";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { type Columns, type Component, keptBy } from "./component.ts";

const DAY = 86_400_000;
/** Open ends go to the edge of what is shown. */
const FIRST = Date.UTC(1989, 0, 1);
const LAST = Date.UTC(2021, 0, 1);

export function visItems(isClustered: boolean): Component {
  let columns: Columns;
  let timeline: Timeline;
  const itemsOf = (rows: readonly number[]) => new DataSet(rows.map((row) => itemOf(columns, row)));
  const every = () => Array.from(columns.start, (_, row) => row);
  return {
    open(root, given) {
      columns = given;
      const sides = new Set(columns.side);
      const groups = new DataSet([...sides].map((side) => ({ id: side, content: `Side ${side}` })));
      timeline = new Timeline(root, itemsOf(every()), groups, {
        height: "400px",
        stack: true,
        start: FIRST,
        end: LAST,
        ...(isClustered ? { cluster: { maxItems: 1 } } : {}),
      });
    },
    brush: (from, to) => timeline.setItems(itemsOf(keptBy(columns, from, to))),
    toggle: (kind) =>
      timeline.setItems(itemsOf(every().filter((row) => kind < 0 || columns.kind[row] === kind))),
    zoom: (step) =>
      step % 2
        ? timeline.zoomOut(0.5, { animation: false })
        : timeline.zoomIn(0.5, { animation: false }),
    pan: (step) =>
      timeline.setWindow(FIRST + (step + 1) * 30 * DAY, LAST + (step + 1) * 30 * DAY, {
        animation: false,
      }),
  };
}

function itemOf({ start, end, side }: Columns, row: number) {
  const [from, to] = [Math.max(start[row] ?? 0, FIRST), Math.min(end[row] ?? 0, LAST)];
  const base = { id: row, group: side[row] ?? 0, content: `Event ${row}`, start: from };
  return to - from > DAY
    ? { ...base, end: to, type: "range" as const }
    : { ...base, type: "point" as const };
}
