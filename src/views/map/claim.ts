/** Whose the map's move is: a person's from their gesture until the map has come to rest, else its own. */

/** A gesture that moves nothing, such as zooming in at the nearest zoom, must not claim a later move; in milliseconds. */
const LAPSE = 250;

export interface Claim {
  /** A person is about to move the map. */
  readonly make: () => void;
  /** The map does move: a claim that was made lasts. */
  readonly hold: () => void;
  /** The map has come to rest. @returns whether a person has moved it */
  readonly settle: () => boolean;
  /** The map moves by itself. */
  readonly drop: () => void;
}

export function createClaim(): Claim {
  let isMade = false;
  let lapse: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    clearTimeout(lapse);
    isMade = false;
  };
  return {
    make: () => {
      drop();
      isMade = true;
      lapse = setTimeout(drop, LAPSE);
    },
    hold: () => clearTimeout(lapse),
    settle: () => {
      const wasMade = isMade;
      drop();
      return wasMade;
    },
    drop,
  };
}
