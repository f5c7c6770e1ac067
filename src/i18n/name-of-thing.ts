/** What a selected thing is called, in a few words. */
import type { Atlas } from "../model/atlas.ts";
import type { Thing } from "../model/thing.ts";
import type { Words } from "./en.ts";
import { READING_WORDS } from "./parts/reading.ts";
import { nameOfActor, nameOfFaction, nameOfKind, sayRelation } from "./say.ts";
import { translate } from "./translate.ts";

/** @returns an empty text for what the dataset does not have */
export function nameOfThing(thing: Thing, atlas: Atlas, words: Words): string {
  const { lang } = words;
  switch (thing.type) {
    case "event": {
      const event = atlas.events.get(thing.id)?.event;
      return event ? translate(event, lang).title : "";
    }
    case "step": {
      const step = atlas.dataset.briefing?.steps.find(({ id }) => id === thing.id);
      return step ? translate(step, lang).title : "";
    }
    case "question": {
      const question = atlas.questions.get(thing.id);
      return question ? translate(question, lang).text : "";
    }
    case "relation": {
      const relation = atlas.relations.get(thing.id);
      return relation ? sayRelation(relation, atlas, words) : "";
    }
    case "actor":
      return nameOfActor(atlas, thing.id, words);
    case "faction":
      return nameOfFaction(atlas, thing.id, words);
    case "kind":
      return nameOfKind(atlas, thing.kind, words);
    case "span":
      return READING_WORDS[lang].fragment;
  }
}
