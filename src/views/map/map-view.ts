/** The map: mounts its layers and keeps them in step with the model and with each other. */
import type { Map as LeafletMap } from "leaflet";
import { type BaseMap, boundsOf } from "../../model/base-map.ts";
import {
  isWellNamed,
  type LabelScene,
  type LabelText,
} from "../../model/cartography/label-requests.ts";
import type { Frame } from "../../model/frame.ts";
import type { LonLat } from "../../model/schema/common.ts";
import type { Thing } from "../../model/thing.ts";
import { boxWithin } from "../design-pixel.ts";
import type { View } from "../view.ts";
import { walkMarks } from "../walk-marks.ts";
import { frameBox } from "./anchors.ts";
import { mountAreas } from "./areas.ts";
import { type BaseLayer, drawBase } from "./base-layer.ts";
import { type CameraControl, mountCamera } from "./camera.ts";
import { type Controls, mountControls } from "./controls.ts";
import { mountGestures } from "./gestures.ts";
import type { FinerGround, Refine } from "./ground-sheet.ts";
import { type LabelLayer, mountLabels } from "./label-layer.ts";
import { centreWorld, createFrame, createLeaflet, type MapFrame } from "./leaflet-map.ts";
import type { Counts, MapHandlers, MapModel, Surroundings } from "./map-model.ts";
import { Marks } from "./marks.ts";
import { followPixel } from "./projection.ts";
import { mountRingLabels, type RingLabels } from "./ring-labels.ts";
import { mountRings, type Rings } from "./rings.ts";
import { mountSeats, type Seats } from "./seats.ts";
import { mountTiles } from "./tiles.ts";
import { mountTips, type Tipped, type Tips } from "./tips.ts";

/**
 * Draws a map into an empty element, which needs a size of its own.
 *
 * @param baseMap as `decodeBaseMap` gives it
 * @param refine brings what is finer, for frames that want it
 */
export function mountMap(
  root: HTMLElement,
  baseMap: BaseMap,
  handlers: MapHandlers,
  refine: Refine,
): View<MapModel> {
  return new MapView(root, baseMap, handlers, refine);
}

class MapView implements View<MapModel> {
  readonly #root: HTMLElement;
  readonly #baseMap: BaseMap;
  readonly #handlers: MapHandlers;
  readonly #parts: MapFrame;
  readonly #map: LeafletMap;
  readonly #seats: Seats;
  readonly #drawAreas: ReturnType<typeof mountAreas>;
  readonly #rings: Rings;
  readonly #ringLabels: RingLabels;
  readonly #labels: LabelLayer;
  readonly #controls: Controls;
  readonly #tips: Tips;
  readonly #marks: Marks;
  readonly #counts: Counts | undefined;
  readonly #camera: CameraControl;
  readonly #setTiles: ReturnType<typeof mountTiles>;
  readonly #stopPixel: () => void;
  readonly #stopGestures: () => void;
  readonly #listeners = new AbortController();
  #model: MapModel | null = null;
  #hovered: string | null = null;
  #request = 0;
  // The ground is drawn once the map knows where it looks, or it would be projected twice.
  #ground: BaseLayer | null = null;
  readonly #refine: Refine;
  #finer: FinerGround | null = null;
  #refining = 0;
  #isGone = false;
  #isLabelled = false;
  #isSurrounded = false;
  #surroundings: Surroundings = (_, own) => own;
  #labelling = 0;

  constructor(root: HTMLElement, baseMap: BaseMap, handlers: MapHandlers, refine: Refine) {
    this.#root = root;
    this.#refine = refine;
    this.#baseMap = baseMap;
    this.#handlers = handlers;
    this.#parts = createFrame(root);
    const { frame, canvas, over } = this.#parts;
    const map = createLeaflet(canvas);
    this.#map = map;
    const intents = {
      onSelect: (id: string) => {
        const thing = this.#thingOf(id);
        if (thing !== null) handlers.onSelect(thing);
      },
      onHover: (id: string | null) => this.#hover(id),
    };
    this.#seats = mountSeats(map, baseMap);
    this.#drawAreas = mountAreas(map, baseMap);
    this.#rings = mountRings(
      map,
      (lonLat) => this.#finer?.isLand(lonLat) ?? baseMap.isLand(lonLat),
      intents,
    );
    this.#ringLabels = mountRingLabels(map);
    this.#labels = mountLabels(map, baseMap, (scene, own) => this.#surround(scene, own));
    this.#setTiles = mountTiles(map, frame);
    this.#controls = mountControls(frame, map, {
      onZoom: (step) => this.#zoom(step),
      onHome: handlers.onHome,
    });
    this.#tips = mountTips(over);
    const context = {
      map,
      base: baseMap,
      edgeLayer: over,
      fixedBoxes: this.#controls.boxes,
      intents,
      onRingFocus: this.#rings.focus,
      onZoomTo: (places: readonly LonLat[]) => this.#camera.fitForUser(boundsRound(places)),
      onChange: () => this.#draw(),
    };
    this.#marks = new Marks(context);
    this.#counts = handlers.mountCounts?.(context);
    handlers.drawInto?.(map);
    this.#stopPixel = followPixel(frame, map, () => {
      this.#seats.rescale();
      this.#setTiles(this.#model?.tiles ?? null);
    });
    this.#camera = mountCamera(frame, map, baseMap, {
      onMove: () => {
        if (this.#request === 0) this.#request = requestAnimationFrame(() => this.#follow());
      },
      onRest: (now, byUser) => this.#rest(now, byUser),
    });
    this.#stopGestures = mountGestures(frame, map, {
      onMove: this.#camera.claim,
      onWheelHint: () => this.#controls.hint(this.#model?.words.wheelHint ?? ""),
      onTouchHint: () => this.#controls.hint(this.#model?.words.touchHint ?? ""),
    });
    const { signal } = this.#listeners;
    const marks = {
      buttons: () => this.#marks.walkable(),
      isSelecting: () => this.#model?.marks.some(({ selected }) => selected) ?? false,
      leadsOn: true,
    };
    walkMarks(frame, marks, signal);
    map.on("zoomstart", () => frame.classList.add("map--zooming"));
    map.on("click", () => this.#marks.fold());
    const relabel = () => {
      this.#labels.forgetSizes();
      if (this.#camera.isReady()) this.#marks.forgetSizes();
      this.#draw();
    };
    document.fonts.addEventListener("loadingdone", relabel, { signal });
  }

  update(next: MapModel): void {
    const before = this.#model;
    this.#model = next;
    if (next.lang !== before?.lang || next.words !== before.words || next.tiles !== before.tiles) {
      this.#parts.frame.lang = next.lang;
      this.#parts.canvas.setAttribute("aria-label", next.words.name);
      this.#controls.update(next);
      this.#setTiles(next.tiles);
    }
    // Before anything lies on it: so that it is placed once, where the map looks, and not where it opens as well.
    if (before === null) {
      centreWorld(this.#map, next.meridian);
      this.#camera.apply(next.camera);
    }
    if (next.marks !== before?.marks || next.seats !== before.seats) this.#drawGrounds(next);
    const moved = this.#marks.update(next);
    this.#camera.apply(next.camera);
    if (moved || next.seats !== before?.seats || next.lang !== before.lang) this.#draw();
    else if (next.marks !== before.marks) this.#showTips();
  }

  destroy(): void {
    cancelAnimationFrame(this.#request);
    cancelAnimationFrame(this.#labelling);
    cancelAnimationFrame(this.#refining);
    this.#isGone = true;
    this.#finer?.destroy();
    this.#listeners.abort();
    this.#stopPixel();
    this.#stopGestures();
    this.#camera.destroy();
    this.#controls.destroy();
    this.#marks.destroy();
    this.#counts?.destroy();
    this.#map.remove();
    this.#root.removeAttribute("dir");
    this.#root.replaceChildren();
  }

  #drawGrounds({ marks, seats }: MapModel): void {
    this.#seats.update(seats);
    // What nobody says of an area is no second area.
    this.#drawAreas(marks.filter(({ sign }) => sign === undefined));
    this.#rings.update(marks);
  }

  #thingOf(id: string | null): Thing | null {
    return this.#model?.marks.find((mark) => mark.id === id)?.thing ?? null;
  }

  #hover(id: string | null): void {
    this.#hovered = id;
    this.#showTips();
    this.#handlers.onHover(this.#thingOf(id));
  }

  #zoom(step: 1 | -1): void {
    this.#camera.claim();
    if (step > 0) this.#map.zoomIn();
    else this.#map.zoomOut();
  }

  #follow(): void {
    this.#request = 0;
    if (!this.#camera.isReady()) return;
    this.#marks.follow();
    this.#showTips();
    this.#handlers.onMove(this.#camera.now());
  }

  #rest(now: Frame, byUser: boolean): void {
    this.#parts.frame.classList.remove("map--zooming");
    this.#ground ??= drawBase(this.#map, this.#baseMap);
    this.#rings.follow();
    this.#marks.arrange();
    this.#draw();
    this.#handlers.onFrame(now, byUser);
    // What the page lays over the map may follow from where it looks.
    const over = this.#controls.boxes();
    requestAnimationFrame(() => {
      if (this.#isGone || JSON.stringify(this.#controls.boxes()) === JSON.stringify(over)) return;
      this.#marks.arrange();
      this.#draw();
    });
    void this.#lookCloser(now);
  }

  async #lookCloser(now: Frame): Promise<void> {
    if (this.#finer !== null) {
      this.#controls.credit(this.#finer.creditAt(now.zoom));
      this.#finer.look(now);
      return;
    }
    const finer = await this.#refine(now, () => {
      this.#refining ||= requestAnimationFrame(() => this.#redraw());
    });
    // Another frame has asked meanwhile, or the map is gone.
    if (this.#finer !== null || this.#isGone) finer?.destroy();
    else if (finer !== null) {
      this.#finer = finer;
      this.#ground?.refine(finer);
      finer.look(this.#camera.now());
    }
  }

  #redraw(): void {
    this.#refining = 0;
    this.#ground?.redraw();
    this.#controls.credit(this.#finer?.creditAt(this.#map.getZoom()) ?? "");
    this.#rings.split();
  }

  #draw(): void {
    if (this.#model === null || !this.#camera.isReady()) return;
    this.#controls.follow();
    this.#showTips();
    if (this.#isLabelled) this.#label();
    else this.#labelSoon();
  }

  /** To find the names their places takes longer than all the rest: at first, the picture is shown before. */
  #labelSoon(): void {
    this.#labelling ||= requestAnimationFrame(() => {
      this.#labelling = requestAnimationFrame(() => {
        // With that frame laid out: else the first name that is measured has the whole page laid out before it.
        setTimeout(() => {
          this.#isLabelled = true;
          if (!this.#isGone) this.#label();
        });
      });
    });
  }

  #label(): void {
    const model = this.#model;
    if (model === null || !this.#camera.isReady()) return;
    const tip = this.#tips.selectedBox();
    const rings = this.#marks.rings();
    this.#ringLabels.place(rings, model.lang.startsWith("ar"), this.#controls.boxes());
    const obstacles = [
      ...this.#controls.boxes(),
      ...this.#marks.boxes(),
      ...this.#ringLabels.boxes(),
      ...(this.#counts?.boxes() ?? []),
    ];
    if (tip !== null) obstacles.push(tip);
    const own = new Set<string>(rings.map(({ id }) => id));
    const marks = model.marks.map((mark) => (own.has(mark.id) ? { ...mark, caption: null } : mark));
    const named = { ...model, marks };
    this.#labels.place({
      model: named,
      obstacles,
      boxOf: (id) => this.#marks.boxOf(id),
      flagged: this.#counts?.names() ?? this.#marks.names(),
    });
  }

  #surround(scene: LabelScene, own: readonly LabelText[]): readonly LabelText[] {
    if (!this.#isSurrounded && !isWellNamed(scene)) {
      this.#isSurrounded = true;
      this.#handlers.loadSurroundings().then(
        (mount) => {
          if (this.#listeners.signal.aborted) return;
          this.#surroundings = mount(this.#map, () => this.#draw());
          this.#draw();
        },
        () => {
          // The next rest tries again; the base map's own names stand.
          this.#isSurrounded = false;
        },
      );
    }
    return this.#surroundings(scene, own);
  }

  #showTips(): void {
    if (this.#model === null || !this.#camera.isReady()) return;
    const { marks } = this.#model;
    const lit = marks.filter(({ emphasis }) => emphasis === "lit");
    const pointed = this.#hovered ?? (lit.length === 1 ? lit[0]?.id : null) ?? null;
    const selected = marks.find((mark) => mark.selected)?.id ?? null;
    const isInside = selected !== null && this.#marks.boxOf(selected) !== null;
    const chosen = isInside || pointed === selected ? this.#tipFor(selected) : null;
    const hover = pointed === selected ? null : this.#tipFor(pointed);
    const frame = frameBox(this.#map);
    const ground = { frame, controls: this.#controls.boxes(), marks: this.#marks.boxes() };
    this.#tips.show(hover, chosen, ground);
  }

  #tipFor(id: string | null): Tipped | null {
    // A ring's words stand on its line.
    if (this.#marks.rings().some((ring) => ring.id === id)) return null;
    const title = this.#model?.marks.find((mark) => mark.id === id)?.title;
    const element = id === null ? null : this.#marks.elementOf(id);
    if (title === undefined || element === null) return null;
    return { title, box: boxWithin(element, this.#parts.frame) };
  }
}

function boundsRound(places: readonly LonLat[]) {
  return boundsOf({
    type: "MultiPolygon",
    coordinates: [[places.map(([lon, lat]) => [lon, lat])]],
  });
}
