/**
 * Whether keys of one sign, such as "j", do anything: who dictates to the machine, or strikes a key unawares, can switch them off
 * (WCAG 2.2, 2.1.4). Kept for all of the atlas's pages in this browser.
 */

const KEPT = "single-keys";
/** What holds where nothing can be kept. */
let isOn = true;

export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return isOn;
  }
}

export function switchSingleKeys(on: boolean): void {
  isOn = on;
  try {
    if (on) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, "off");
  } catch {
    // For this page it holds all the same.
  }
}
