/** The path of a Chromium or Chrome, or null. */
export function findChromium(): string | null;
