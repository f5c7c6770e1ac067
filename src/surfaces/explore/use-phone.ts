/** What only a phone shows: its code comes where the screen is one. */
import { useEffect, useState } from "preact/hooks";
import { useMedia } from "../../ui/use-media.ts";
import type { Phone } from "./phone/phone.ts";

/** The style sheets say the same. */
const PHONE_SCREEN = "(width < 640px)";

let loaded: Phone | null = null;

async function loadPhone(): Promise<void> {
  ({ PHONE: loaded } = await import("./phone/phone.ts"));
}

/** Before the page is first drawn: what came later would move the map. */
export async function loadWherePhone(): Promise<void> {
  if (matchMedia(PHONE_SCREEN).matches) await loadPhone();
}

/** @returns null where the screen is wider, or the code still on its way */
export function usePhone(): Phone | null {
  const isPhone = useMedia(PHONE_SCREEN);
  const [, redraw] = useState({});
  useEffect(() => {
    if (isPhone && !loaded) void loadPhone().then(() => redraw({}));
  }, [isPhone]);
  return isPhone ? loaded : null;
}
