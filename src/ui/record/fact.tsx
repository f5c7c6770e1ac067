/** One fact of a record: its name, how far it is carried by words, what is wrong with it, and its fields. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { type FactName, useForm } from "./form-tools.ts";
import "./fact.css";

interface Props {
  readonly part: FactName;
  /** Counts the passages that show it; "no words" where none does. */
  readonly isCarried?: boolean;
  readonly children: ComponentChildren;
}

export function Fact({ part, isCarried = false, children }: Props) {
  const { own, news } = useForm();
  const id = useId();
  const findings = (news.findings ?? []).filter((finding) => finding.part === part);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in two columns in every browser
    <div class="fact" role="group" tabIndex={-1} aria-labelledby={id} data-part={part}>
      <div class="fact-head">
        <h4 id={id}>{own.facts[part]}</h4>
        {isCarried && <Carried part={part} />}
      </div>
      <div class="fact-body">
        {children}
        {findings.map(({ says, blocks }) => (
          <p key={says} class="fact-finding" dir="auto" data-blocks={blocks || undefined}>
            {says}
          </p>
        ))}
      </div>
    </div>
  );
}

function Carried({ part }: { readonly part: FactName }) {
  const { own, news } = useForm();
  if (!news.shows) return null;
  const count = news.shows.filter((parts) => parts.includes(part)).length;
  return (
    <p class="fact-state" data-none={count === 0 || undefined}>
      <svg viewBox="-8 -8 16 16" aria-hidden="true">
        {count > 0 ? (
          <path d="M-3.4,0.2L-1,2.6L3.4,-2.4" class="fact-tick" />
        ) : (
          <path d="M0,-6L6.6,5.4H-6.6ZM0,-2V1.6M0,3.4V3.7" class="fact-warning" />
        )}
      </svg>
      {count > 0 ? own.passages(count) : own.noWords}
    </p>
  );
}
