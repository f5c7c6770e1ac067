/** Words that mean ill: what a page, a parser or a screen may take for something else. */
import type { Draw } from "./draw.ts";

/** What a script sets where one runs; nothing else ever does. */
export const MARKER = "hostileRan";

const RUN = `window.${MARKER}=1`;

export const MARKUP = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `"><img src=x onerror="${RUN}">`,
  `'><svg/onload='${RUN}'>`,
  `<iframe srcdoc="<script>parent.${MARKER}=1</script>"></iframe>`,
  `<a href="javascript:${RUN}">here</a>`,
  `<style>*{display:none}</style><body onload=${RUN}>`,
  `</title></textarea></style><math><mtext><script>${RUN}</script>`,
  `<!--<script>${RUN}</script>-->`,
  `]]><script>${RUN}</script><![CDATA[`,
  `<?xml-stylesheet href="javascript:${RUN}"?>`,
  `\${${RUN}} {{constructor.constructor("${RUN}")()}} <%= ${RUN} %>`,
  `<base href="https://evil.example/"><form action="https://evil.example/"><button>Go`,
  `<meta http-equiv=refresh content="0;url=https://evil.example/">`,
  `&lt;script&gt;${RUN}&lt;/script&gt; &amp;&#x3c;script&#x3e;`,
] as const;

export const LINKS = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}//`,
  `\u0001javascript:${RUN}`,
  `java\nscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cuaG9zdGlsZVJhbj0xPC9zY3JpcHQ+`,
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://evil.example/1",
  "//evil.example/x",
  "https://user:pass@evil.example\\@good.example/",
  `https://evil.example/" onclick="${RUN}`,
  "https://xn--80ak6aa92e.example/\u202egpj.exe",
  `https://evil.example/${"a".repeat(1900)}`,
] as const;

const PROTO = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

const BIDI = ["\u202e", "\u202d", "\u202b", "\u2066", "\u2067", "\u2068", "\u200f", "\u061c"];

const HALVES = ["\ud800", "\udc00", "\udfff\ud83d", "\ud83d", "a\udbffb"];

const CONTROLS = [
  "\u0000",
  "\u0007",
  "\u0008",
  "\u001b[31m",
  "\u007f",
  "\u0085",
  "\u2028",
  "\ufeff",
];

/** Each gives one text, never empty, of at most 2,000 signs: what the format takes for words. */
export const WORDS: Readonly<Record<string, (draw: Draw) => string>> = {
  markup: (draw) => draw.pick(MARKUP),
  links: (draw) => draw.pick(LINKS).slice(0, 2000),
  "names of what every object has": (draw) => draw.pick(PROTO),
  "halves of surrogates": (draw) => `half ${draw.pick(HALVES)} of ${draw.pick(HALVES)}`,
  "directions turned round": (draw) =>
    `${draw.pick(BIDI).repeat(1 + draw.below(40))}drow ${draw.pick(BIDI)}دور${draw.pick(BIDI)}`,
  "controls and NUL": (draw) =>
    `a${draw.pick(CONTROLS)}b${draw.pick(CONTROLS)}c${draw.pick(CONTROLS)}`,
  "one unbroken word": (draw) =>
    draw.pick(["w", "Ж", "ش", "字", "W", "\u00a0x"]).repeat(500 + 250 * draw.below(3)),
  "marks heaped on a letter": (draw) =>
    `Z${"\u0334\u0300\u0315\u0489".repeat(20 + draw.below(200))}o`,
  "families of emoji": (draw) => "👩‍👩‍👧‍👦🏳️‍🌈".repeat(1 + draw.below(100)),
  "nothing to be seen": (draw) =>
    draw.pick(["\u200b", "\u00ad", "\u2060", "\u3164"]).repeat(1 + draw.below(50)),
  "formulas and formats": (draw) =>
    draw.pick([
      "=cmd|'/c calc'!A0",
      "@SUM(1+1)",
      "%s%n%x",
      "$& $1 $` $$",
      "-1+1",
      "{0} {{n}}",
      "../../etc/passwd",
      "' OR 1=1 --",
    ]),
  "lines without end": (draw) => "line\r\n\u2029".repeat(1 + draw.below(200)),
};

const KINDS = Object.values(WORDS);

export function hostileWords(draw: Draw): string {
  return draw.pick(KINDS)(draw);
}
