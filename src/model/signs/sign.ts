/** What a sign is made of: strokes and letters about its middle, whose colours are roles that each surface gives its own. */

/** How far a mark stands out: pointed at or focused, or in the shade of something that is. */
export type Emphasis = "plain" | "lit" | "dimmed";

/**
 * What a colour is for. Each is the name of the interface's custom property without its dashes. Those of the tone follow
 * what the sign is coloured by: for shapes, for text, for a wash on the panel, for what is drawn upon the shape, and the
 * shape and its digits while they are dimmed.
 */
export type Ink =
  | "tone-strong"
  | "tone-text"
  | "tone-wash"
  | "tone-on"
  | "tone-faint"
  | "faint-on"
  | "ink"
  | "ink-2"
  | "ink-3"
  | "rule"
  | "rule-strong"
  | "panel"
  | "halo"
  | "mark";

/** A drawn path. Widths and dashes are pixels, whatever the scale. */
export interface Stroke {
  /** SVG path data; y grows downwards. */
  readonly d: string;
  /** Where the path's own 0,0 stands; at the sign's without. */
  readonly at?: readonly [x: number, y: number];
  /** Of the path alone; 1 without. */
  readonly scale?: number;
  readonly fill?: Ink;
  readonly fillOpacity?: number;
  readonly stroke?: Ink;
  readonly strokeOpacity?: number;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** How much of its width it takes to come out of nothing at the left, and to go at the right; from 0 to 1. */
  readonly fade?: { readonly left: number; readonly right: number };
}

export interface Letters {
  readonly text: string;
  /** Where their middle stands. */
  readonly x: number;
  readonly y: number;
  /** In pixels. */
  readonly size: number;
  readonly weight: number;
  readonly ink: Ink;
}

export interface Sign {
  /** From the middle to the farthest that it draws, in pixels. */
  readonly reach: number;
  /** From the lowest to the uppermost; letters lie on all of them. */
  readonly strokes: readonly Stroke[];
  readonly letters: readonly Letters[];
}

/** The same sign at another size: its lines keep their width, its letters do not. */
export function scaleSign(sign: Sign, by: number): Sign {
  return {
    reach: sign.reach * by,
    strokes: sign.strokes.map((stroke) => ({
      ...stroke,
      scale: (stroke.scale ?? 1) * by,
      ...(stroke.at && { at: [stroke.at[0] * by, stroke.at[1] * by] as const }),
    })),
    letters: sign.letters.map((letters) => ({
      ...letters,
      x: letters.x * by,
      y: letters.y * by,
      size: letters.size * by,
    })),
  };
}
