/** The datasets that come with the atlas, each in the reader's language and theme. */
import { EXAMPLE_WORDS } from "../i18n/parts/examples.ts";
import { SHIPPED, SHIPPED_SECOND } from "../model/shipped.ts";
import { useWords } from "./context.ts";

const EXAMPLES = [
  { name: "libya", data: SHIPPED },
  { name: "harbour", data: SHIPPED_SECOND },
] as const;

export function ExampleLinks() {
  const own = useWords(EXAMPLE_WORDS);
  const shown = new URLSearchParams(location.search).get("data")?.trim() || SHIPPED;
  return (
    <nav class="more-examples" aria-labelledby="more-examples">
      <h2 id="more-examples">{own.title}</h2>
      {EXAMPLES.map(({ name, data }) => (
        <a key={name} href={addressOf(data)} aria-current={shown === data ? "page" : undefined}>
          {own.names[name]}
        </a>
      ))}
    </nav>
  );
}

/** The page opens the first by itself. */
function addressOf(data: string): string {
  const query = new URLSearchParams(location.search);
  const kept = ["lang", "theme"].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  return `?${new URLSearchParams([...(data === SHIPPED ? [] : [["data", data]]), ...kept])}`.replace(
    "%2F",
    "/",
  );
}
