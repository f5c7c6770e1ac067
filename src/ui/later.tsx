/** A component whose code is loaded when it is first drawn; until then nothing stands in its place. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { expectArrival } from "./arrivals.ts";

export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [, redraw] = useState({});
    useEffect(() => {
      if (loaded) return;
      const coming = load().then((component) => {
        loaded = component;
        redraw({});
      });
      expectArrival(coming);
    }, []);
    const Component = loaded;
    return Component && <Component {...props} />;
  };
}
