/** How areas are hatched: by what they are, events and seats leaning against each other. */
export type HatchKind = "event" | "country" | "seat";

export interface Hatch {
  /** Between lines, in pixels. */
  readonly step: number;
  /** The lines' lean, in degrees. */
  readonly turn: number;
}

export const HATCHES: Readonly<Record<HatchKind, Hatch>> = {
  event: { step: 7, turn: 45 },
  country: { step: 11, turn: 45 },
  seat: { step: 9, turn: -45 },
};
