/** What is asked of an engine elsewhere and has not come yet, where nothing else could stand in its place and be true. */

/** Thrown by what counts; everything is drawn anew when it comes, and what is drawn stays as it is until then. */
export class NotAtHand extends Error {}
