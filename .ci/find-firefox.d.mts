/** The path of a Firefox, or null. */
export function findFirefox(): string | null;
