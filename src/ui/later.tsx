/** A component whose code is loaded when it is first drawn; until then nothing stands in its place. That it does not come is said. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { onDemand } from "./on-demand.ts";

export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [, redraw] = useState({});
    useEffect(() => {
      if (loaded) return;
      onDemand(async () => {
        loaded = await load();
        redraw({});
      });
    }, []);
    const Component = loaded;
    return Component && <Component {...props} />;
  };
}
