/** What is on the screen as a step of a plan: the events, where the map looks, the timeline's window, what stands out. */
import type { Step, StepCamera, StepId } from "../../model/schema/briefing.ts";
import type { EventId } from "../../model/schema/common.ts";
import type { Thing } from "../../model/thing.ts";
import { answerOf } from "../selectors.ts";
import type { State } from "../state.ts";
import { boundsShown, windowShown } from "./view-shown.ts";

/** @param id one that no other step of the plan has */
export function stepFromView(state: State, id: StepId): Step {
  const camera = cameraIn(state);
  const window = windowIn(state);
  const emphasis = emphasisIn(state);
  return {
    id,
    ...wordsIn(state),
    events: eventsIn(state),
    ...(camera && { camera }),
    ...(window !== null && { window }),
    ...(emphasis && { emphasis }),
  };
}

/** The selected one; else those that the filters keep, in the order of time; none where they keep everything. */
function eventsIn(state: State): readonly EventId[] {
  if (state.selected?.type === "event") return [state.selected.id];
  const answer = answerOf(state);
  if (answer.kept === state.engine.size) return [];
  return answer.page({ column: "time", descending: false }, 0, answer.kept).ids;
}

function cameraIn(state: State): StepCamera | null {
  const { isFrameMoved, camera, home } = state;
  const isHome = !isFrameMoved && camera.type === "bounds" && camera.bounds === home;
  const bounds = isHome ? null : boundsShown(state);
  return bounds && { bounds };
}

function windowIn({ window, firstWindow, atlas }: State): string | null {
  const text = windowShown({ window, atlas });
  return text === windowShown({ window: firstWindow, atlas }) ? null : text;
}

/** Of the thing focused, else of the one selected: a relation, or the side of a faction or an actor. */
function emphasisIn({ focused, selected, atlas }: State): Step["emphasis"] | null {
  const thing = focused ?? selected;
  if (thing?.type === "relation") return { relations: [thing.id] };
  const faction =
    thing?.type === "faction"
      ? thing.id
      : thing?.type === "actor"
        ? atlas.actors.get(thing.id)?.faction
        : null;
  return faction ? { factions: [faction] } : null;
}

type Titled = Pick<Step, "title" | "translations">;

/** Named for the selected thing, else for the focused one, else for the dataset; an event brings its summary as the line. */
function wordsIn({ atlas, selected, focused }: State): Titled & Pick<Step, "line"> {
  const event = selected?.type === "event" ? atlas.events.get(selected.id)?.event : undefined;
  if (event) {
    const { title, summary, translations } = event;
    return {
      title,
      ...(summary && { line: summary }),
      ...translated(translations, (words) => ({
        ...(words.title && { title: words.title }),
        ...(words.summary && { line: words.summary }),
      })),
    };
  }
  const named = titleOf(atlas, selected ?? focused);
  return named?.title ? named : titled(atlas.dataset, "title");
}

function titleOf(atlas: State["atlas"], thing: Thing | null): Titled | null {
  switch (thing?.type) {
    case "actor":
      return titled(atlas.actors.get(thing.id), "name");
    case "faction":
      return thing.id === null ? null : titled(atlas.factions.get(thing.id), "name");
    case "relation": {
      const relation = atlas.relations.get(thing.id);
      const [from, to] = relation
        ? [atlas.actors.get(relation.from), atlas.actors.get(relation.to)]
        : [];
      return from && to ? pairOf(titled(from, "name"), titled(to, "name")) : null;
    }
    case "span":
      return titled(atlas.sources.get(thing.span.source), "title");
    default:
      return null;
  }
}

/** A record's name as a step's title, in every language that it has it in. */
function titled<Field extends "name" | "title">(
  record: Named<Field> | undefined,
  field: Field,
): Titled {
  const name = record?.[field] ?? "";
  return {
    title: name,
    ...translated(record?.translations, (words) => {
      const title = words[field];
      return title ? { title } : {};
    }),
  };
}

type Named<Field extends string> = Readonly<Record<Field, string>> & {
  readonly translations?:
    | { readonly [lang: string]: { readonly [field: string]: string | undefined } }
    | undefined;
};

function pairOf(from: Titled, to: Titled): Titled {
  const languages = Object.keys(from.translations ?? {});
  const pairs = languages.flatMap((lang) => {
    const [a, b] = [from.translations?.[lang]?.title, to.translations?.[lang]?.title];
    return a && b ? [[lang, { title: `${a} – ${b}` }] as const] : [];
  });
  return {
    title: `${from.title} – ${to.title}`,
    ...(pairs.length > 0 && { translations: Object.fromEntries(pairs) }),
  };
}

function translated<Words extends object>(
  translations: { readonly [lang: string]: Words } | undefined,
  pick: (words: Words) => { title?: string; line?: string },
): Pick<Step, "translations"> {
  const picked = Object.entries(translations ?? {})
    .map(([lang, words]) => [lang, pick(words)] as const)
    .filter(([, words]) => Object.keys(words).length > 0);
  return picked.length > 0 ? { translations: Object.fromEntries(picked) } : {};
}
