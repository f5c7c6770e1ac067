/** What explore shows at one moment, read off the page alone: numbers, events by id, and names as a screen reader has them. */
import type { Page } from "@playwright/test";

export interface Look {
  /** By how many pixels the page is wider than its window. */
  readonly beyond: number;
  /** The address's query. */
  readonly search: string;
  readonly lang: string;
  /** The two numbers of the status line: kept, and all. Null where it is not on the page. */
  readonly status: readonly [kept: number, all: number] | null;
  /** Rows of the table, and the events of those that are drawn, in their order. */
  readonly table: {
    readonly rows: number;
    readonly first: number;
    readonly ids: readonly string[];
  } | null;
  /** Events with a mark; a part may fold others or leave them out of sight. */
  readonly map: readonly string[];
  readonly timeline: readonly string[];
  readonly tray: readonly string[];
  /** The numbers that the tray gives itself, together. */
  readonly unplaced: number | null;
  /** What map and timeline say that they show: a total, and the parts that it is made of. */
  readonly sums: readonly {
    readonly part: "map" | "timeline";
    readonly total: number;
    readonly parts: readonly number[];
  }[];
  /** Accessible names of sides and actors. */
  readonly factions: readonly string[];
  /** Events that say of themselves that they are the selected one. */
  readonly current: readonly string[];
}

export const lookAt = (page: Page): Promise<Look> => page.evaluate(readPage);

/** Runs in the page. */
function readPage(): Look {
  const all = <Found extends Element = HTMLElement>(query: string) => [
    ...document.querySelectorAll<Found>(query),
  ];
  const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
  const events = (query: string, key = "data-event") =>
    all(query)
      .flatMap((one) => one.getAttribute(key) ?? [])
      .filter((id) => !id.startsWith("questions at "))
      // An account's mark names its source besides.
      .map((id) => id.split(" ")[0] ?? id);
  const status = document.querySelector("#panel-filters [role=status]")?.textContent;
  const [kept, total] = numbersIn(status ?? "");
  const table = document.querySelector("table.events");
  const rows = all("table.events tbody tr").filter((row) => row.querySelector("[data-event]"));
  const said = table?.getAttribute("aria-rowcount");
  const sumOf = (part: "map" | "timeline") =>
    all(`#panel-${part}, #panel-${part} [aria-describedby]`).flatMap((one) =>
      (one.getAttribute("aria-describedby") ?? "").split(" ").flatMap((id) => {
        const text = document.getElementById(id)?.textContent ?? "";
        const [, first, list] = /^(\d+)[^\d:]*: (\d.*)$/.exec(text.trim()) ?? [];
        if (first === undefined || list === undefined) return [];
        const parts = list.split(/[,،] (?=\d)/).map((one) => Number(/^\d+/.exec(one)?.[0] ?? 0));
        return [{ part, total: Number(first), parts }];
      }),
    );
  const chips = all(".unplaced-count").map((one) => Number(one.textContent));
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    beyond: scrollWidth - clientWidth,
    search: location.search,
    lang: document.documentElement.lang,
    status: kept === undefined || total === undefined ? null : [kept, total],
    table: table && {
      rows: said ? Number(said) - 1 : rows.length,
      first: Number(rows[0]?.getAttribute("aria-rowindex") ?? 2) - 2,
      ids: rows.flatMap(
        (row) => row.querySelector("[data-event]")?.getAttribute("data-event") ?? [],
      ),
    },
    map: events("#panel-map .map-root [data-event]"),
    timeline: events("#panel-timeline [data-id]", "data-id"),
    tray: events(".unplaced [data-event]"),
    unplaced: chips.length > 0 ? chips.reduce((sum, one) => sum + one, 0) : null,
    sums: [...sumOf("map"), ...sumOf("timeline")],
    factions: all("#panel-factions .faction-title, #panel-factions .actor-card").flatMap(
      (one) => one.getAttribute("aria-label") ?? [],
    ),
    current: events(
      ".map-root [data-event][aria-current=true], .unplaced [data-event][aria-current=true], table.events [data-event][aria-current=true]",
    ).concat(events("#panel-timeline [data-id][aria-current=true]", "data-id")),
  };
}
