/** What a slide lists of the dataset's sources, on a wall as on paper. */
import type { PageSource } from "./handout-page.ts";

interface Props {
  /** Sets it for a wall or for paper. */
  readonly class: string;
  readonly sources: readonly PageSource[];
  /** With what a reader at a table can check the text by. */
  readonly hasDigests?: boolean;
}

export function SourceList({ class: setting, sources, hasDigests = false }: Props) {
  if (sources.length === 0) return null;
  return (
    <ul class={setting}>
      {sources.map(({ id, title, text, url, digest }) => (
        <li key={id}>
          <h2 dir="auto">{title}</h2>
          <p dir="auto">{text}</p>
          {url !== null && <p dir="ltr">{url}</p>}
          {hasDigests && digest !== null && <p dir="ltr">{digest}</p>}
        </li>
      ))}
    </ul>
  );
}
