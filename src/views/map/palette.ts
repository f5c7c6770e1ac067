/** The colours of the canvas: what the style sheets give their roles now, since a canvas knows no custom properties. */
import type { SideLook } from "./counted-model.ts";

export interface Palette {
  /** By side. */
  readonly sides: readonly string[];
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly halo: string;
  readonly mark: string;
  readonly focus: string;
  /** As the style sheet names the interface's typeface. */
  readonly font: string;
}

/** @param host where the roles hold */
export function readPalette(host: HTMLElement, sides: readonly SideLook[]): Palette {
  const probe = document.createElement("i");
  probe.className = "map-counted-probe toned";
  host.append(probe);
  const read = (role: string) => {
    probe.style.color = `var(${role})`;
    return getComputedStyle(probe).color;
  };
  const toned = sides.map(({ color }) => {
    probe.style.setProperty("--tone", color);
    return read("--tone-strong");
  });
  const palette = {
    sides: toned,
    ink: read("--ink"),
    ink2: read("--ink-2"),
    ink3: read("--ink-3"),
    halo: read("--halo"),
    mark: read("--mark"),
    focus: read("--focus"),
    font: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return palette;
}

const PREFERENCES = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];

/** Calls whenever the theme may have changed. @param signal ends it */
export function watchTheme(onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  signal.addEventListener("abort", () => observer.disconnect());
  for (const query of PREFERENCES)
    matchMedia(query).addEventListener("change", onChange, { signal });
}
