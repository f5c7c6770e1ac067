/** What the parts of `embed.js` know of the page: its placeholders, what drives them, and what is mounted. */
import type { AtlasHandle } from "./api.ts";

/** Of a document that has no origin: sandboxed without `allow-same-origin`. */
export const NO_ORIGIN = "null";
export const PLACEHOLDER = "[data-dispatch-atlas]";
export const DRIVER = "[data-atlas-event]";

/** What the page's parts need of an atlas, its handle apart. */
export interface Mounted {
  readonly handle: AtlasHandle;
  readonly hear: (event: MessageEvent) => void;
  /** The element that selected last by scrolling. */
  driver: HTMLElement | null;
}

/** By its placeholder. */
export const mounted = new Map<HTMLElement, Mounted>();

/** @param placeholder the element, or its id with or without a number sign */
export function elementOf(placeholder: HTMLElement | string): HTMLElement | null {
  return typeof placeholder === "string"
    ? document.getElementById(placeholder.replace(/^#/, ""))
    : placeholder;
}
