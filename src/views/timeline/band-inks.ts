/** The style's colours for a canvas, which knows no style: read where the canvas stands, anew when the theme may have changed. */
import type { Tone } from "../../model/symbols.ts";
import type { Inks } from "./paint-bands.ts";

export interface BandInks {
  colorOf(tone: Tone): string;
  ink(): Inks;
  destroy(): void;
}

/** @param host where the colours hold @param onChange once they are others */
export function readInks(host: HTMLElement, onChange: () => void): BandInks {
  const probe = document.createElement("span");
  probe.hidden = true;
  host.append(probe);
  const known = new Map<string, string>();
  let inks: Inks | null = null;
  const forget = () => {
    known.clear();
    inks = null;
    onChange();
  };
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((one) =>
    matchMedia(one),
  );
  for (const query of queries) query.addEventListener("change", forget);
  const themes = new MutationObserver(forget);
  themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const read = (color: string, tone?: string) => {
    probe.className = tone === undefined ? "" : "toned";
    probe.style.setProperty("--tone", tone ?? "");
    probe.style.color = color;
    return getComputedStyle(probe).color;
  };
  return {
    colorOf: ({ color }) => {
      const found = known.get(color) ?? read("var(--tone-strong)", color);
      known.set(color, found);
      return found;
    },
    ink: () => {
      const { fontFamily, fontSize } = getComputedStyle(host);
      inks ??= {
        text: read("var(--ink)"),
        line: read("var(--ink-3)"),
        ground: read("var(--rule)"),
        light: read("color-mix(in oklab, var(--ink) 14%, var(--panel))"),
        paper: read("var(--panel)"),
        font: `600 ${fontSize} ${fontFamily}`,
      };
      return inks;
    },
    destroy: () => {
      for (const query of queries) query.removeEventListener("change", forget);
      themes.disconnect();
      probe.remove();
    },
  };
}
