/** Serves the example article from an origin of its own, under a strict policy, and a frame that stands in for the atlas. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildClassicScript } from "../../../.ci/build/embed-script.ts";
import { drawShipped, shippedState } from "../../../.ci/build/static-pages.ts";
import { en } from "../../../src/i18n/en.ts";
import {
  iframeSnippet,
  type ScriptOptions,
  scriptSnippet,
} from "../../../src/surfaces/embed/snippets.ts";
import { fallbackOf } from "../../../src/surfaces/sharing/static-fallback.ts";

/** What an article embeds. */
export interface Embedded {
  /** The page of the atlas, absolute, with `view=embed`. */
  readonly address: string;
  /** Where its `embed.js` is. */
  readonly script: string;
}

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const read = (name: string) => readFileSync(pathOf(name), "utf8");

/** The article's files; everything else is made by a variant. */
const FILES = [
  "article.css",
  "article.js",
  "hostile.js",
  "stranger.html",
  "stranger.js",
  "wrapper.css",
];

interface Parts {
  readonly atlas: string;
  /** What stands after the story. */
  readonly after?: string;
  /** The id of the placeholder that the story drives, where it is not the page's first. */
  readonly target?: string;
}

type Variant = (embedded: Embedded) => Parts;

const VARIANTS: Readonly<Record<string, Variant>> = {
  script: (embedded) => ({ atlas: scriptSnippet(optionsOf(embedded)) }),
  iframe: (embedded) => ({ atlas: iframeSnippet(optionsOf(embedded)) }),
  /** The second is the one that the story drives; the third is far below. */
  three: (embedded) => ({
    atlas: ["one", "two"]
      .map((id) => scriptSnippet({ ...optionsOf(embedded), id, height: 300 }))
      .join("\n"),
    after: scriptSnippet({ ...optionsOf(embedded), id: "three" }),
    target: "two",
  }),
  hostile: (embedded) => ({
    atlas: iframeSnippet(optionsOf(embedded)),
    after: '<script src="/hostile.js" defer></script>',
  }),
  sandbox: (embedded) => ({
    atlas: scriptSnippet(optionsOf(embedded)).replace("<div ", '<div data-sandbox="strict" '),
  }),
  /** Only the script: the page makes its placeholders itself. */
  bare: ({ script }) => ({ atlas: "", after: `<script src="${script}" async></script>` }),
};

/** As the share dialog gives it, but for the picture, which the article serves itself. */
function optionsOf({ address, script }: Embedded): ScriptOptions {
  const state = shippedState();
  const { picture, ...fallback } = fallbackOf(state, "/", en);
  return {
    address,
    script,
    title: state.atlas.dataset.title,
    height: 480,
    fallback: { ...fallback, picture: picture && { ...picture, address: "/fallback.svg" } },
  };
}

/** `/VARIANT?…`: the article with the atlas, whose address gets the article's own parameters too. */
export function serveArticle(embedded: Embedded): Promise<Served> {
  const { origin } = new URL(embedded.address);
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${new URL(embedded.script).origin}`,
    `frame-src 'self' ${origin}`,
    "style-src 'self'",
  ].join("; ");
  return serve(policy, ({ pathname, search, searchParams }) => {
    const name = pathname.slice(1);
    if (FILES.includes(name)) return { type: extname(name), body: read(name) };
    if (name === "fallback.svg") return { type: ".svg", body: drawShipped(shippedState()) };
    if (name === "wrapper")
      return { type: ".html", body: read("wrapper.html").replace("{{query}}", search) };
    const variant = Object.hasOwn(VARIANTS, name) ? VARIANTS[name] : undefined;
    if (!variant) return null;
    const address = new URL(embedded.address);
    for (const [key, value] of searchParams) address.searchParams.append(key, value);
    const { atlas, after = "", target } = variant({ ...embedded, address: address.href });
    // As functions: the markup may hold what a replacement text would take for a pattern.
    const driver = target ? `data-atlas-target="#${target}" data-atlas-event` : "data-atlas-event";
    const body = read("article.html")
      .replaceAll("data-atlas-event", driver)
      .replace("{{atlas}}", () => atlas)
      .replace("{{after}}", () => after);
    return { type: ".html", body };
  });
}

/** The stand-in, and the `embed.js` of these sources. */
export async function serveStub(): Promise<Served> {
  const [frame, script] = await Promise.all(
    ["stub-frame.ts", "../../../src/surfaces/embed/host-script.ts"].map((name) =>
      buildClassicScript(pathOf(name)),
    ),
  );
  const answers: Readonly<Record<string, Answer>> = {
    "/": { type: ".html", body: read("stub-frame.html") },
    "/stub-frame.css": { type: ".css", body: read("stub-frame.css") },
    "/stub-frame.js": { type: ".js", body: frame ?? "" },
    "/embed.js": { type: ".js", body: script ?? "" },
  };
  // No frame-ancestors: even `*` would keep out pages that have no origin.
  return serve("default-src 'self'", ({ pathname }) => answers[pathname] ?? null);
}

async function serve(policy: string, answer: (url: URL) => Answer | null): Promise<Served> {
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const found = answer(url);
    // Browsers ask for an icon, and call its absence an error.
    response.statusCode = found ? 200 : url.pathname === "/favicon.ico" ? 204 : 404;
    response.setHeader("Content-Type", TYPES[found?.type ?? ""] ?? "text/plain");
    response.setHeader("Content-Security-Policy", policy);
    response.end(found?.body);
  };
  const server = createServer(respond);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
