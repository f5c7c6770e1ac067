/** The path of a display server. */
export const DISPLAY_SERVER: string;
/** The path of WebKit's driver, or null. */
export function findWebkit(): string | null;
