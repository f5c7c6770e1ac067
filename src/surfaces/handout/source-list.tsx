/** What a slide lists of the dataset's sources, on a wall as on paper. */
import type { PageSource } from "./handout-page.ts";

interface Props {
  /** Sets it for a wall or for paper. */
  readonly class: string;
  readonly sources: readonly PageSource[];
}

export function SourceList({ class: setting, sources }: Props) {
  if (sources.length === 0) return null;
  return (
    <ul class={setting}>
      {sources.map(({ id, title, text, url }) => (
        <li key={id}>
          <h2 dir="auto">{title}</h2>
          <p dir="auto">{text}</p>
          {url !== null && <p dir="ltr">{url}</p>}
        </li>
      ))}
    </ul>
  );
}
