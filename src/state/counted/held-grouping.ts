/** The map's groups that stay while a hand holds the brush, by the engine that is held. */
import type { Engine } from "../../engine/engine.ts";
import type { Grouping } from "./grouping.ts";

export const heldGroupings = new WeakMap<Engine, Grouping>();
