/**
 * The closed lists of words: the format's, and those of what is kept and sorted. Each is stated here alone; tables by their
 * values are typed `Record`, so that the compiler names every one in which a new value is missing. Apart from the schema, so
 * that a page can use them without what checks a dataset.
 */

export const EVENT_KINDS = ["act", "movement", "order", "statement", "call"] as const;

export const ACTOR_KINDS = [
  "person",
  "armed-group",
  "government",
  "parliament",
  "ministry",
  "state",
  "intergovernmental",
  "news-agency",
] as const;

/** What a tie of a dataset's own kind ends in; `zigzag` has a full head and a line like that of opposition. */
export const TIE_GLYPHS = ["full", "open", "hollow", "ring", "diamond", "zigzag"] as const;
export type TieGlyph = (typeof TIE_GLYPHS)[number];

/** What an actor is to the event. The first `principal` is the one whose act it is; the event stands in that one's faction. */
export const SINGLE_ROLES = ["principal", "counterpart", "addressee", "target", "subject"] as const;

/** Besides, `party`: one of the two sides of an event that both are in on equal terms, without a principal. */
export const ROLES = [...SINGLE_ROLES, "party"] as const;

/** How far the place of something is known where all that is given is an area. */
export const AREA_LEVELS = [
  "district",
  "governorate",
  "without-set-bounds",
  "country",
  "sea-or-air",
] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** What of an event a question can be about; a mark can stand open at `when` and `where`. */
export const EVENT_PARTS = ["when", "where", "participants", "attribution", "casualties"] as const;

/** The Admiralty code: how reliable the source is (A to F), how credible the information (1 to 6), each judged alone. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;

/** For an event that nobody graded; never the same as F or 6, which somebody judged. */
export const UNGRADED = "ungraded";

/** The Admiralty code's letter, digit, or neither. */
export const GRADE_KEYS = [
  ...RELIABILITIES,
  ...CREDIBILITIES.map((digit) => `${digit}` as const),
  UNGRADED,
] as const;
export type GradeKey = (typeof GRADE_KEYS)[number];

/** Whether the source says it, or we infer it. */
export type Basis = "stated" | "inferred";

/** What of an event can be inferred; an event can be inferred in several of them. */
export const INFERRED_KEYS = ["inferred-time", "inferred-place", "inferred-fact"] as const;
export type InferredKey = (typeof INFERRED_KEYS)[number];

/** `stated`: nothing about the event is inferred. */
export const BASIS_KEYS = ["stated", ...INFERRED_KEYS] as const;
export type BasisKey = (typeof BASIS_KEYS)[number];

/** Whether an event is on the map. */
export const PLACEMENTS = ["placed", "unplaced"] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** How far an event's place is known: it is a point; it lies round one, near it or so far from it; it is an area; or none is known. */
export const PRECISIONS = ["point", "around", "area", "unplaced"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Whether the sources leave something open about an event: see the questions of a dataset. */
export const OPENNESS = ["open", "settled"] as const;
export type Openness = (typeof OPENNESS)[number];

/** Told by one source, by several alike, by several otherwise; or by none that the dataset names. */
export const VERDICTS = ["alone", "agree", "differ", "unsourced"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The same to choose from: `several` is to agree or to differ. */
export const TELLINGS = ["alone", "several", "agree", "differ", "unsourced"] as const;
export type Telling = (typeof TELLINGS)[number];

/** For whoever tells of something without being named, where an actor's id is due. */
export const NOT_NAMED = "not-named";

/** For what stands on no side, where a faction's id is due. */
export const NO_FACTION = "none";

/** What the table of events can be sorted by. */
export const SORT_COLUMNS = [
  "number",
  "time",
  "title",
  "kind",
  "faction",
  "place",
  "distance",
  "told",
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

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

/** How an inference dates: it gives the year that the source leaves out, the date of a weekday, or the dateline's date. */
export const DATINGS = ["year", "weekday", "dateline"] as const;
export type Dating = (typeof DATINGS)[number];
