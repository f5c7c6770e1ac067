/**
 * What the marks within an event's evidence offer it: its time, its place, who took part and who says so. Nothing of it is in the
 * draft before somebody takes it.
 */
import type { How } from "../../schema/actor.ts";
import type { Role } from "../../schema/event.ts";
import type { Offsets } from "../../thing.ts";
import { nextRole } from "../change-role.ts";
import type { Draft, Mark } from "../draft.ts";
import { indexMarks, marksWithin } from "../passages.ts";
import { howOfVerb } from "./how-of-verb.ts";
import type { DraftTold } from "./marking.ts";

export interface ProposedLink {
  readonly actor: string;
  readonly how: How;
}

export type Proposal =
  | { readonly type: "when"; readonly mark: Mark; readonly edtf: string }
  | { readonly type: "where"; readonly mark: Mark; readonly place: string }
  | { readonly type: "attribution"; readonly chain: readonly ProposedLink[] }
  | { readonly type: "participants"; readonly actor: string; readonly role: Role };

/** A verb of saying, where it stands. */
export type Saying = Offsets & { readonly exact: string };

interface Fragment extends Offsets {
  readonly source: string;
  readonly marks: readonly Mark[];
}

/** @param sayings verbs of saying, by the id of their document @returns what the event has not yet, in the order of its form */
export function proposalsFor(
  draft: Draft,
  event: DraftTold,
  sayings: ReadonlyMap<string, readonly Saying[]>,
): readonly Proposal[] {
  const fragments = fragmentsOf(draft, event);
  const marks = fragments.flatMap((fragment) => fragment.marks);
  const chain = chainIn(draft, fragments, sayings);
  return [
    ...(event.when?.edtf ? [] : timeIn(marks)),
    ...(event.where ? [] : placeIn(marks)),
    ...participantsIn(event, marks, chain),
    ...(event.attribution?.length || chain.length === 0
      ? []
      : [{ type: "attribution", chain } as const]),
  ];
}

function fragmentsOf({ lists }: Draft, { evidence = [] }: DraftTold): readonly Fragment[] {
  const index = indexMarks(lists.marks);
  return evidence.flatMap(({ source, start, end }) => {
    if (source === undefined || start === undefined || end === undefined) return [];
    return [{ source, start, end, marks: marksWithin(index, source, { start, end }) }];
  });
}

function timeIn(marks: readonly Mark[]): readonly Proposal[] {
  const mark = marks.find(({ kind, edtf }) => kind === "time" && edtf);
  return mark?.edtf ? [{ type: "when", mark, edtf: mark.edtf }] : [];
}

function placeIn(marks: readonly Mark[]): readonly Proposal[] {
  const mark = marks.find(({ kind, record }) => kind === "place" && record !== null);
  return mark?.record ? [{ type: "where", mark, place: mark.record }] : [];
}

/** Whoever stands nearest to a verb of saying in the same fragment, and at the end who published it. */
function chainIn(
  { lists }: Draft,
  fragments: readonly Fragment[],
  sayings: ReadonlyMap<string, readonly Saying[]>,
): readonly ProposedLink[] {
  const [first] = fragments;
  const document = lists.sources.find(({ id }) => id === first?.source);
  const publisher = document && "publisher" in document ? document.publisher : undefined;
  const speaker = fragments
    .map((fragment) => speakerIn(fragment, sayings.get(fragment.source) ?? []))
    .find((link) => link !== null);
  return [
    ...(speaker && speaker.actor !== publisher ? [speaker] : []),
    ...(publisher ? [{ actor: publisher, how: "reported" } as const] : []),
  ];
}

function speakerIn(fragment: Fragment, sayings: readonly Saying[]): ProposedLink | null {
  const named = fragment.marks.filter(({ kind, record }) => kind === "actor" && record !== null);
  const verb = sayings.find(({ start, end }) => fragment.start <= start && end <= fragment.end);
  if (!verb) return null;
  const distance = (mark: Mark) =>
    mark.end <= verb.start ? verb.start - mark.end : mark.start - verb.end;
  const [nearest] = named.toSorted((a, b) => distance(a) - distance(b));
  return nearest?.record ? { actor: nearest.record, how: howOfVerb(verb.exact) } : null;
}

/** Kinds of event that are themselves something said: who says it takes part. */
const SAID = new Set<string | undefined>(["statement", "order", "call"]);

function participantsIn(
  { kind, participants = [], attribution = [] }: DraftTold,
  marks: readonly Mark[],
  chain: readonly ProposedLink[],
): readonly Proposal[] {
  const tellers = [...(attribution.length > 0 ? attribution : chain)];
  const publisher = tellers.at(-1)?.actor;
  const speakers = SAID.has(kind) ? [publisher] : tellers.map(({ actor }) => actor);
  const out = new Set([...participants.map(({ actor }) => actor), ...speakers]);
  const named = marks.flatMap((mark) =>
    mark.kind === "actor" && mark.record ? [mark.record] : [],
  );
  let taken = participants as Parameters<typeof nextRole>[0];
  return [...new Set(named)]
    .filter((actor) => !out.has(actor))
    .map((actor) => {
      const role = nextRole(taken);
      taken = [...taken, { actor, role }];
      return { type: "participants", actor, role };
    });
}
