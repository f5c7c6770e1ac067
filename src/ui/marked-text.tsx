/** A text with the searched words marked in it. */
import { hitsIn } from "../state/hits-in.ts";
import { useAtlas } from "./context.ts";

export function MarkedText({ children: text }: { readonly children: string }) {
  const query = useAtlas(({ filters }) => filters.text);
  if (!query.trim()) return <>{text}</>;
  const pieces = [];
  let at = 0;
  for (const { start, end } of hitsIn(text, query)) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
