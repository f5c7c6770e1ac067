/** The parts that a surface may show without waiting for their code. */
import { later } from "../../ui/later.tsx";

export const Card = later(async () => (await import("../../ui/card/card.tsx")).Card);
export const PlayButton = later(
  async () => (await import("./playback/play-button.tsx")).PlayButton,
);
export const EventsTable = later(
  async () => (await import("../../ui/events-table.tsx")).EventsTable,
);
export const ReadingFoot = later(
  async () => (await import("../../ui/reading-foot.tsx")).ReadingFoot,
);
export const SidesList = later(
  async () => (await import("../../ui/sides/sides-list.tsx")).SidesList,
);
export const FilterBar = later(async () => (await import("../../ui/filter-bar.tsx")).FilterBar);
