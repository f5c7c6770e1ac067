/** The datasets that come with the atlas, or are inside its one file, each in the reader's language and theme. */
import { EXAMPLE_WORDS } from "../i18n/parts/examples.ts";
import type { InnerDataset } from "../model/inner-files.ts";
import { SHIPPED, SHIPPED_SECOND } from "../model/shipped.ts";
import { useAtlas, useWords } from "./context.ts";

export function ExampleLinks() {
  const { title, names } = useWords(EXAMPLE_WORDS);
  const links = [
    { address: "", name: names.libya },
    { address: SHIPPED_SECOND, name: names.harbour },
  ];
  return <Links title={title} links={links} />;
}

/** @param list JSON, as the file has it */
export function InnerLinks({ list }: { readonly list: string | null }) {
  const { inside } = useWords(EXAMPLE_WORDS);
  const lang = useAtlas((state) => state.lang);
  if (list === null) return null;
  const links = (JSON.parse(list) as readonly InnerDataset[]).map(
    ({ address, title, translations }) => ({
      address,
      name: translations?.[lang]?.title ?? title,
    }),
  );
  return <Links title={inside} links={links} />;
}

interface LinksProps {
  readonly title: string;
  /** The page opens the one without an address by itself. */
  readonly links: readonly { readonly address: string; readonly name: string }[];
}

function Links({ title, links }: LinksProps) {
  const data = new URLSearchParams(location.search).get("data")?.trim() ?? "";
  const shown = data === SHIPPED ? "" : data;
  return (
    <nav class="more-examples" aria-labelledby="more-examples">
      <h2 id="more-examples">{title}</h2>
      {links.map(({ address, name }) => (
        <a
          key={address}
          href={pageOf(address)}
          aria-current={shown === address ? "page" : undefined}
        >
          <bdi>{name}</bdi>
        </a>
      ))}
    </nav>
  );
}

function pageOf(address: string): string {
  const query = new URLSearchParams(location.search);
  const kept = ["lang", "theme"].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  return `?${new URLSearchParams([...(address === "" ? [] : [["data", address]]), ...kept])}`
    .replace("%2F", "/")
    .replace("%3A", ":");
}
