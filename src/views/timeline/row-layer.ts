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

export function createRowLayer(): RowLayer {
  const groups = new DataSet<DataGroup, "id">([]);
  const elements = new Map<string, HTMLElement>();
  return {
    groups,
    find: (id) => elements.get(id) ?? document.createElement("div"),
    setRows: (rows) => {
      const kept = new Set(rows.map(({ id }) => id));
      const gone = [...elements.keys()].filter((id) => !kept.has(id));
      for (const id of gone) elements.delete(id);
      groups.remove(gone.map(toLibraryId));
      for (const row of rows) elements.set(row.id, createRow(row));
      groups.update(
        rows.map(({ id }, order): RowGroup => ({ id: toLibraryId(id), order, content: "" })),
      );
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
