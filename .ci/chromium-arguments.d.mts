/** The switches that Chromium is started with. @param more further features to leave off */
export function chromiumArguments(more?: { readonly off?: readonly string[] }): string[];
