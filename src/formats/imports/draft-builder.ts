/** Gathers the records of a draft while the rows of a file come by: each source, place and actor once, ids made from names. */
import { PALETTE } from "../../model/draft/apart-colors.ts";
import { emptyDraft } from "../../model/draft/begin-draft.ts";
import type { Draft, DraftHead, DraftRecord } from "../../model/draft/draft.ts";
import { slugOf } from "../../model/draft/ids.ts";
import type { Actor, Faction } from "../../model/schema/actor.ts";
import type {
  ActorId,
  EventId,
  FactionId,
  GapId,
  InferenceId,
  PlaceId,
  SourceId,
} from "../../model/schema/common.ts";
import type { Gap, Inference } from "../../model/schema/dataset.ts";
import type { AtlasEvent } from "../../model/schema/event.ts";
import type { DeclaredKind } from "../../model/schema/kind.ts";
import type { Place } from "../../model/schema/place.ts";
import type { Source } from "../../model/schema/source.ts";
import { ownText } from "./own-text.ts";
import { gapTranslations, kindTranslations } from "./translations.ts";

type Given<Rec> = Rec extends unknown ? Omit<Rec, "id"> : never;
export type GivenActor = Omit<Actor, "id" | "evidence" | "absent"> & Partial<Actor>;

export interface NamedHead {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly language: string;
  readonly zone: string;
}

/** Records of one list: a key stands for one of them, and each has an id of its own. */
class Records<Id extends string, Rec extends { readonly id: Id }> {
  readonly list: Rec[] = [];
  readonly #byKey = new Map<string, Id>();
  readonly #taken = new Set<string>(["none"]);
  readonly #next = new Map<string, number>();

  idOf(key: string): Id | undefined {
    return this.#byKey.get(key);
  }

  put(key: string, name: string, fallback: string, make: (id: Id) => Rec): Id {
    const id = this.newId(slugOf(name) || fallback);
    this.list.push(make(id));
    this.#byKey.set(ownText(key), id);
    return id;
  }

  /** Counts on from the last number of the same name: thousands may have it. */
  newId(base: string): Id {
    if (!this.#taken.has(base)) {
      this.#taken.add(base);
      return base as Id;
    }
    let id = base;
    for (let number = this.#next.get(base) ?? 2; this.#taken.has(id); number++) {
      id = `${base}-${number}`;
      this.#next.set(base, number + 1);
    }
    this.#taken.add(id);
    return id as Id;
  }
}

export class DraftBuilder {
  readonly #sources = new Records<SourceId, Source>();
  readonly #places = new Records<PlaceId, Place>();
  readonly #factions = new Records<FactionId, Faction>();
  readonly #actors = new Records<ActorId, Actor>();
  readonly #events = new Records<EventId, AtlasEvent>();
  readonly #gaps = new Map<string, Gap>();
  readonly #inferences = new Map<string, Inference>();
  readonly #eventKinds = new Map<string, DeclaredKind>();
  readonly #actorKinds = new Map<string, DeclaredKind>();

  /** @param key by which the same source is known again @param make called the first time */
  source(key: string, name: string, make: () => Given<Source>): SourceId {
    return (
      this.#sources.idOf(key) ??
      this.#sources.put(key, name, "source", (id) => ({ ...make(), id }) as Source)
    );
  }

  place(key: string, make: () => Given<Place>): PlaceId {
    const known = this.#places.idOf(key);
    if (known) return known;
    const place = make();
    return this.#places.put(key, place.name, "place", (id) => ({ ...place, id }));
  }

  faction(name: string): FactionId {
    const known = this.#factions.idOf(name);
    if (known) return known;
    const color = colorOf(this.#factions.list.length);
    return this.#factions.put(name, name, "side", (id) => ({ id, name: ownText(name), color }));
  }

  /** The actor's evidence is absent, by this gap, unless some is given. */
  actor(key: string, gap: GapId, make: () => GivenActor): ActorId {
    const known = this.#actors.idOf(key);
    if (known) return known;
    const actor = make();
    const rest = actor.evidence?.length
      ? { evidence: actor.evidence }
      : { evidence: [], absent: { evidence: gap } };
    return this.#actors.put(key, actor.name, "actor", (id) => ({ ...actor, ...rest, id }));
  }

  gap(id: string, note: string): GapId {
    if (!this.#gaps.has(id))
      this.#gaps.set(id, { id: id as GapId, note, ...gapTranslations(note) });
    return id as GapId;
  }

  inference(id: string, note: string): InferenceId {
    if (!this.#inferences.has(id)) this.#inferences.set(id, { id: id as InferenceId, note });
    return id as InferenceId;
  }

  eventKind(kind: Omit<DeclaredKind, "id"> & { readonly id: string }): DeclaredKind["id"] {
    return declare(this.#eventKinds, kind);
  }

  actorKind(kind: Omit<DeclaredKind, "id"> & { readonly id: string }): DeclaredKind["id"] {
    return declare(this.#actorKinds, kind);
  }

  /** @param wanted the id, unless another event has it; whatever stands in it, an id comes out */
  eventId(wanted: string): EventId {
    const id = /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,120}$/u.test(wanted)
      ? ownText(wanted)
      : slugOf(wanted) || "event";
    return this.#events.newId(id);
  }

  event(event: AtlasEvent): void {
    this.#events.list.push(event);
  }

  get events(): AtlasEvent[] {
    return this.#events.list;
  }

  build({ id, ...head }: NamedHead): Draft {
    const kinds = {
      ...(this.#eventKinds.size > 0 ? { events: [...this.#eventKinds.values()] } : {}),
      ...(this.#actorKinds.size > 0 ? { actors: [...this.#actorKinds.values()] } : {}),
    };
    const draft = emptyDraft();
    return {
      head: {
        ...head,
        id: (slugOf(id) || "table") as NonNullable<DraftHead["id"]>,
        ...(Object.keys(kinds).length > 0 ? { kinds } : {}),
      },
      lists: {
        ...draft.lists,
        gaps: [...this.#gaps.values()],
        inferences: [...this.#inferences.values()],
        sources: this.#sources.list as readonly DraftRecord<"sources">[],
        places: this.#places.list,
        factions: this.#factions.list,
        actors: this.#actors.list,
        events: this.#events.list,
      },
    };
  }
}

function declare(
  kinds: Map<string, DeclaredKind>,
  kind: Omit<DeclaredKind, "id"> & { readonly id: string },
): DeclaredKind["id"] {
  const known = kinds.get(kind.id);
  if (known) return known.id;
  const declared = { ...kindTranslations(kind.name), ...kind } as DeclaredKind;
  kinds.set(kind.id, declared);
  return declared.id;
}

/** The palette first; after it hues by the golden angle, which come round near each other late. */
function colorOf(index: number): string {
  const color = PALETTE[index];
  if (color) return color;
  const hue = (index * 137.508) % 360;
  return hslToHex(hue, 0.45, index % 2 === 0 ? 0.36 : 0.46);
}

function hslToHex(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
