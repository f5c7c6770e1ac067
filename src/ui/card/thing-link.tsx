/** Words that select a thing, and light it in every view while they are pointed at. */
import type { ComponentChildren } from "preact";
import type { Thing } from "../../model/thing.ts";
import { select } from "../../state/store.ts";
import { useStore } from "../context.ts";
import { usePointing } from "../use-pointing.ts";

interface Props {
  readonly thing: Thing;
  readonly children: ComponentChildren;
}

export function ThingLink({ thing, children }: Props) {
  const store = useStore();
  return (
    <button
      type="button"
      class="link"
      dir="auto"
      onClick={() => select(store, thing)}
      {...usePointing(thing)}
    >
      {children}
    </button>
  );
}
