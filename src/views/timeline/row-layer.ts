/** The rows of the timeline: one for each faction, with its sign and its name. */
import { DataSet } from "vis-data/esnext";
import type { DataGroup } from "vis-timeline/esnext";
import { drawOutline } from "./draw-symbol.ts";
import { toLibraryId } from "./library-id.ts";
import type { TimelineRow } from "./timeline-model.ts";
import "./row-layer.css";

/** The library sorts by `order`, which its types leave out. */
interface RowGroup extends DataGroup {
  readonly order: number;
}

export interface RowLayer {
  readonly groups: DataSet<DataGroup, "id">;
  find(id: string): HTMLElement;
  setRows(rows: readonly TimelineRow[]): void;
}

/** Draws a row's name; where there is one already, it may set that right. */
export type DrawRow = (row: TimelineRow, before?: HTMLElement) => HTMLElement;

export function createRowLayer(draw: DrawRow = createRow): RowLayer {
  const groups = new DataSet<DataGroup, "id">([]);
  const elements = new Map<string, HTMLElement>();
  const orders = new Map<string, number>();
  return {
    groups,
    find: (id) => elements.get(id) ?? document.createElement("div"),
    setRows: (rows) => {
      const kept = new Set(rows.map(({ id }) => id));
      const gone = [...elements.keys()].filter((id) => !kept.has(id));
      for (const id of gone) elements.delete(id);
      groups.remove(gone.map(toLibraryId));
      const changed: RowGroup[] = [];
      for (const [order, row] of rows.entries()) {
        const before = elements.get(row.id);
        const element = draw(row, before);
        elements.set(row.id, element);
        const id = toLibraryId(row.id);
        // The library takes an element out and puts it back, and the focus in it is lost.
        const isThere = element === before && orders.get(row.id) === order;
        orders.set(row.id, order);
        if (!isThere) changed.push({ id, order, content: "" });
      }
      groups.update(changed);
    },
  };
}

function createRow({ label, short, tone }: TimelineRow): HTMLElement {
  const row = document.createElement("div");
  row.className = "tl-row toned";
  row.style.setProperty("--tone", tone.color);
  row.append(drawOutline(tone.outline), createName("tl-row-name", label));
  // The style shows one of the two: a row of one lane on one line has no room for the whole name.
  if (short !== label) {
    row.classList.add("has-short");
    row.append(createName("tl-row-short", short));
  }
  return row;
}

function createName(className: string, text: string): HTMLElement {
  const name = document.createElement("span");
  name.className = className;
  name.dir = "auto";
  name.textContent = text;
  return name;
}
