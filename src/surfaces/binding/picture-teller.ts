/** Brings what draws the accounts of events in a picture; nothing where none is told apart. */
import { isTold } from "../../state/is-told.ts";
import type { State } from "../../state/state.ts";
import type { PictureTeller } from "./models/to-picture-model.ts";

export async function fetchPictureTeller(state: State): Promise<PictureTeller | null> {
  return isTold(state) ? (await import("./told/tell-picture.ts")).tellPicture : null;
}
