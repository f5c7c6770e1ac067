/** crossfilter2 with the atlas's counts: by side, kind, place and month; and the rows of text that say them. */
import crossfilter, { type Dimension, type Group } from "crossfilter2";
import type { Columns, Component } from "./component.ts";

const MONTH = 30.4 * 86_400_000;

interface Row {
  readonly start: number;
  readonly side: number;
  readonly kind: number;
  readonly place: string;
}

export function crossfilterCounts(): Component {
  let times: Dimension<Row, number>;
  let kinds: Dimension<Row, number>;
  let groups: readonly Group<Row, number | string, number>[];
  let list: HTMLElement;
  const write = () => {
    let text = 0;
    for (const group of groups)
      for (const { key, value } of group.all().slice(0, 20)) {
        const row = list.children[text++] ?? list.appendChild(document.createElement("li"));
        row.textContent = `${key}: ${value}`;
      }
  };
  return {
    open(root, columns) {
      list = document.createElement("ul");
      root.append(list);
      const filter = crossfilter(rowsOf(columns));
      times = filter.dimension(({ start }) => start);
      kinds = filter.dimension(({ kind }) => kind);
      const places = filter.dimension(({ place }) => place);
      const sides = filter.dimension(({ side }) => side);
      groups = [
        sides.group<number, number>(),
        kinds.group<number, number>(),
        places.group<string, number>(),
        times.group<number, number>((start) => Math.floor(start / MONTH)),
      ] as unknown as readonly Group<Row, number | string, number>[];
      write();
    },
    brush(from, to) {
      times.filterRange([from, to]);
      write();
    },
    toggle(kind) {
      if (kind < 0) kinds.filterAll();
      else kinds.filterExact(kind);
      write();
    },
  };
}

/** It knows one value a row and no stretch of time, so an event stands at its start. */
function rowsOf({ start, side, kind, lon, lat }: Columns): Row[] {
  return Array.from(start, (at, row) => ({
    start: Number.isFinite(at) ? at : 0,
    side: side[row] ?? 0,
    kind: kind[row] ?? 0,
    place: `${lon[row]},${lat[row]}`,
  }));
}
