/** Stands in for d3-transition where nothing is animated through it. */

/** There is never a transition to interrupt. */
export function interrupt(): void {}
