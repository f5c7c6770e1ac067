/** The closed lists of the format's words. Apart from the schema, so that a page can use them without what checks a dataset. */

export const EVENT_KINDS = ["act", "movement", "order", "statement", "call"] as const;

/** What an actor is to the event. The first `principal` is the one whose act it is; the event stands in that one's faction. */
export const ROLES = ["principal", "counterpart", "addressee", "target", "subject"] as const;

/** The Admiralty code: how reliable the source is (A to F), how credible the information (1 to 6), each judged alone. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;

/** How a speaker said it. */
export const HOWS = ["announced", "said", "reported", "denied"] as const;

/** The ties, and what holds for each: whether it runs both ways, and whether a chain of it may close on itself. */
export const RELATION_TYPES = {
  heads: { mutual: false, loops: false },
  commands: { mutual: false, loops: false },
  supports: { mutual: false, loops: true },
  represents: { mutual: false, loops: false },
  opposes: { mutual: true, loops: true },
  recognises: { mutual: false, loops: true },
  mediates: { mutual: false, loops: true },
  "member-of": { mutual: false, loops: false },
} as const;
