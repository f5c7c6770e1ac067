/** Facts that few records have, folded, with how many of them are filled in. */
import type { ComponentChildren } from "preact";
import { useForm } from "./form-tools.ts";
import "./fact.css";

interface Props {
  readonly label?: string;
  /** Values of the facts within: those that say something are counted. */
  readonly holds: readonly unknown[];
  /** Within a box, which has a frame of its own. */
  readonly isInner?: boolean;
  readonly children: ComponentChildren;
}

export function More({ label, holds, isInner = false, children }: Props) {
  const { own, rare } = useForm();
  const count = holds.filter(saysSomething).length;
  return (
    <details class={isInner ? "fact-inner" : "fact-more"}>
      <summary>
        {label ?? own.more}
        {count > 0 && <small> {rare.filled(count)}</small>}
      </summary>
      {children}
    </details>
  );
}

function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
