/** The two snippets that an editor pastes, as text. Whatever stands in a title or an address, it stays one. Pure. */

interface Common {
  /** The embedded atlas, absolute. */
  readonly address: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** In CSS pixels; what the frame keeps free, or keeps where nothing sizes it. */
  readonly height: number;
  /** The interface's language and direction, where the page's differ. */
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

export type IframeOptions = Common;

export interface ScriptOptions extends Common {
  /** Where `embed.js` is, absolute. */
  readonly script: string;
  /** The placeholder's id, for what in the page speaks to it. */
  readonly id?: string;
  readonly fallback: Fallback;
}

/** What a reader without scripts sees: a picture, and the events in their order. */
export interface Fallback {
  readonly picture: {
    readonly address: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly events: readonly FallbackEvent[];
  /** The dataset, its source and its day. */
  readonly attribution: string;
}

/** Told once, it has a time; told by several, what each of them tells. */
interface FallbackEvent {
  readonly title: string;
  readonly when: string;
  readonly told?: string;
}

export function iframeSnippet({ address, title, height, lang, dir }: IframeOptions): string {
  return element("iframe", [
    ["src", address],
    ["title", title],
    ["lang", lang],
    ["dir", dir],
    ["width", "100%"],
    ["height", height],
    ["loading", "lazy"],
    ["sandbox", "allow-scripts allow-same-origin allow-popups"],
    ["allow", "fullscreen"],
    ["referrerpolicy", "strict-origin-when-cross-origin"],
    // No style attribute: the page's policy may refuse it.
    ["frameborder", 0],
  ]);
}

export function scriptSnippet(options: ScriptOptions): string {
  const { address, script, title, height, id, lang, dir, fallback } = options;
  const placeholder = element(
    "div",
    [
      ["id", id],
      ["data-dispatch-atlas", address],
      ["data-title", title],
      ["data-height", height],
      ["lang", lang],
      ["dir", dir],
    ],
    lines(fallbackParts(fallback)),
  );
  const loader = element("script", [
    ["src", script],
    ["async", ""],
  ]);
  return `${placeholder}\n${loader}`;
}

function fallbackParts({ picture, events, attribution }: Fallback): readonly string[] {
  const image = picture && [
    startTag("img", [
      ["src", picture.address],
      ["alt", picture.alt],
      ["width", picture.width],
      ["height", picture.height],
      ["loading", "lazy"],
    ]),
  ];
  const items = events.map((event) => element("li", [], escapeText(sayEvent(event))));
  return [
    ...(image ?? []),
    ...(items.length > 0 ? [element("ol", [], lines(items))] : []),
    ...(attribution ? [element("p", [], escapeText(attribution))] : []),
  ];
}

/** "9 March 2024: Port announces a new rota", or the title and what each source tells. */
export function sayEvent({ title, when, told }: FallbackEvent): string {
  if (told) return `${title}. ${told}.`;
  return when ? `${when}: ${title}` : title;
}

function lines(parts: readonly string[]): string {
  return parts.map((part) => `\n${part}`).join("") + (parts.length > 0 ? "\n" : "");
}

type Attributes = readonly (readonly [name: string, value: string | number | undefined])[];

function element(name: string, attributes: Attributes, content = ""): string {
  return `${startTag(name, attributes)}${content}</${name}>`;
}

function startTag(name: string, attributes: Attributes): string {
  const written = attributes.flatMap(([key, value]) => {
    if (value === undefined) return [];
    return value === "" && key !== "alt" ? [key] : [`${key}="${escapeText(String(value))}"`];
  });
  return `<${[name, ...written].join(" ")}>`;
}

/** For content and for attributes in double quotes. */
function escapeText(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (sign) => ESCAPES[sign] ?? "");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A parser would make a line feed of it.
  "\r": "&#13;",
  // No HTML can hold it.
  "\0": "",
};
