/** The base map that an atlas is drawn on, by its name: it changes where the atlas in a store does. */
import { useEffect, useState } from "preact/hooks";
import type { AtlasStore } from "../../state/store.ts";
import { useAtlas } from "../../ui/context.ts";
import { fetchBaseMapOf } from "./base-maps.ts";

/** @returns empty until it is known */
export function useBaseMapName(store: AtlasStore): string {
  const about = useAtlas(({ home }) => home.join());
  const [name, setName] = useState("");
  useEffect(() => {
    let isGone = false;
    const find = async () => {
      const found = await fetchBaseMapOf(store.getState());
      if (!isGone) setName(String(found.name));
    };
    // Without it, the map says what is missing.
    find().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [store, about]);
  return name;
}
