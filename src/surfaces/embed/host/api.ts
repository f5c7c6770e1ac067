/** What `embed.js` offers to the scripts of a page: `DispatchAtlas`. */
import type { AtlasNews, Command } from "../protocol.ts";

/** A command's fields, without its envelope. */
export type Fields<Type extends Command["type"]> = Omit<
  Extract<Command, { type: Type }>,
  "atlas" | "type"
>;
type News<Type extends AtlasNews["type"]> = Omit<Extract<AtlasNews, { type: Type }>, "type">;

/** One atlas in the page. What it is told before it is ready, it is told then. */
export interface AtlasHandle {
  /** @param event its id; null selects nothing */
  select(event: string | null): void;
  filter(clauses: Fields<"filter">): void;
  view(look: Fields<"view">): void;
  theme(theme: Fields<"theme">["theme"]): void;
  /** @returns the undo */
  on<Type extends AtlasNews["type"]>(type: Type, hear: (news: News<Type>) => void): () => void;
  /** Takes the atlas out and puts the fallback back. */
  destroy(): void;
}

export interface DispatchAtlas {
  /** @returns null where the placeholder's address is not http(s); the same atlas for the same placeholder */
  mount(placeholder: HTMLElement): AtlasHandle | null;
  /** Mounts what the page has by now, and takes up its `data-atlas-event` elements. */
  mountAll(): void;
  find(placeholder: HTMLElement | string): AtlasHandle | null;
}

declare global {
  interface Window {
    DispatchAtlas?: DispatchAtlas;
  }
}
