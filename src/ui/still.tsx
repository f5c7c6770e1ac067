/** Components that are drawn anew when what they are given has changed, not whenever what they stand in is. */
import type { ComponentType, VNode } from "preact";
import { useRef } from "preact/hooks";

/** @param Drawn is given the same props at every drawing, though their values change */
export function still<Props extends object>(Drawn: ComponentType<Props>): ComponentType<Props> {
  return function Still(props: Props) {
    const last = useRef<VNode<Props> | null>(null);
    const before = last.current?.props;
    const names = Object.keys(props) as (keyof Props)[];
    if (!before || names.some((name) => props[name] !== before[name]))
      last.current = <Drawn {...props} />;
    return last.current;
  };
}
