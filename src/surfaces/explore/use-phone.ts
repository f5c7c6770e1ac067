/** What only a phone shows: its code comes where the screen is one. */
import { useEffect, useState } from "preact/hooks";
import { onDemand } from "../../ui/on-demand.ts";
import { useMedia } from "../../ui/use-media.ts";
import type { Days } from "./phone/days.tsx";
import type { Phone } from "./phone/phone.ts";

/** The style sheets say the same. */
const PHONE_SCREEN = "(width < 640px)";
/** On a lower one the map needs the room that the days would take. */
const TALL_SCREEN = "(width < 640px) and (height >= 740px)";

let loaded: Phone | null = null;
let days: typeof Days | null = null;

async function loadPhone(): Promise<void> {
  ({ PHONE: loaded } = await import("./phone/phone.ts"));
}

async function loadDays(): Promise<void> {
  ({ Days: days } = await import("./phone/days.tsx"));
}

/** What of the two is wanted and not there yet. */
async function loadMissing(isPhone: boolean, isTall: boolean): Promise<void> {
  await Promise.all([isPhone && !loaded && loadPhone(), isTall && !days && loadDays()]);
}

/** Before the page is first drawn: what came later would move the map. */
export async function loadWherePhone(): Promise<void> {
  await loadMissing(matchMedia(PHONE_SCREEN).matches, matchMedia(TALL_SCREEN).matches);
}

/** @returns null where the screen is wider, or the code still on its way */
export function usePhone(): (Phone & { readonly Days: typeof Days | null }) | null {
  const isPhone = useMedia(PHONE_SCREEN);
  const isTall = useMedia(TALL_SCREEN);
  const [, redraw] = useState({});
  useEffect(() => {
    onDemand(async () => {
      await loadMissing(isPhone, isTall);
      redraw({});
    });
  }, [isPhone, isTall]);
  return isPhone && loaded ? { ...loaded, Days: isTall ? days : null } : null;
}
