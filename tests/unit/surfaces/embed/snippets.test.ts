/** The snippets hold whatever words they are given as words. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  iframeSnippet,
  type ScriptOptions,
  scriptSnippet,
} from "../../../../src/surfaces/embed/snippets.ts";
import { readTags, type Tag } from "./read-tags.ts";

const ATTACKS = [
  `"><script>alert(1)</script>`,
  "' onload='alert(1)",
  "</ol></div><script src=//evil.example></script>",
  "&quot; &amp;amp; &#34; &lt",
  "<!-- ",
  "line\r\nline\r\tline\n",
  "العاصمة \u202e ثم",
  "` {{x}} <%= x %>",
];

const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom(...ATTACKS));
/** What an HTML document can hold. */
const holdable = (value: string) => value.replaceAll("\0", "");

const ADDRESS = "https://atlas.example/?view=embed&event=lna-operations&lang=ar";

const SCRIPT: ScriptOptions = {
  address: ADDRESS,
  script: "https://atlas.example/embed.js",
  title: "Libya, 6 April 2019",
  height: 480,
  fallback: {
    picture: { address: "https://atlas.example/a.png", alt: "A map", width: 640, height: 480 },
    events: [
      { when: "4 April", title: "An offensive is announced" },
      { when: "", title: "A call" },
    ],
    attribution: "Dispatch Atlas",
  },
};

const tagsOf = (html: string) =>
  readTags(html).filter((piece): piece is Tag => typeof piece !== "string");

describe("the iframe", () => {
  it("is one tag that needs nothing else", () => {
    expect(iframeSnippet({ address: ADDRESS, title: "Libya", height: 480 })).toBe(
      '<iframe src="https://atlas.example/?view=embed&amp;event=lna-operations&amp;lang=ar" title="Libya" width="100%" height="480" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups" allow="fullscreen" referrerpolicy="strict-origin-when-cross-origin" frameborder="0"></iframe>',
    );
  });

  it("reads back as the same attributes, whatever they are", () => {
    fc.assert(
      fc.property(text, text, fc.nat(4000), (address, title, height) => {
        const pieces = readTags(iframeSnippet({ address, title, height }));
        expect(pieces).toHaveLength(2);
        expect(pieces[0]).toMatchObject({
          name: "iframe",
          attributes: {
            src: holdable(address),
            title: holdable(title),
            height: String(height),
            sandbox: "allow-scripts allow-same-origin allow-popups",
          },
        });
      }),
    );
  });
});

describe("the script's placeholder", () => {
  it("holds a picture, the events in order and where they are from", () => {
    expect(scriptSnippet(SCRIPT)).toBe(
      [
        '<div data-dispatch-atlas="https://atlas.example/?view=embed&amp;event=lna-operations&amp;lang=ar" data-title="Libya, 6 April 2019" data-height="480">',
        '<img src="https://atlas.example/a.png" alt="A map" width="640" height="480" loading="lazy">',
        "<ol>",
        "<li>4 April: An offensive is announced</li>",
        "<li>A call</li>",
        "</ol>",
        "<p>Dispatch Atlas</p>",
        "</div>",
        '<script src="https://atlas.example/embed.js" async></script>',
      ].join("\n"),
    );
  });

  it("leaves out a picture that there is none of, and an empty list", () => {
    const fallback = { picture: null, events: [], attribution: "" };
    expect(tagsOf(scriptSnippet({ ...SCRIPT, fallback })).map(({ name }) => name)).toEqual([
      "div",
      "/div",
      "script",
      "/script",
    ]);
  });

  it("keeps the words of the fallback words, and its tags its tags", () => {
    const names = tagsOf(scriptSnippet(SCRIPT)).map(({ name }) => name);
    fc.assert(
      fc.property(text, text, text, text, text, (title, alt, when, event, attribution) => {
        const { fallback } = SCRIPT;
        const html = scriptSnippet({
          ...SCRIPT,
          title,
          fallback: {
            picture: fallback.picture && { ...fallback.picture, alt },
            events: [
              { when: `.${when}`, title: event },
              { when: "", title: event },
            ],
            attribution: `.${attribution}`,
          },
        });
        const tags = tagsOf(html);
        expect(tags.map(({ name }) => name)).toEqual(names);
        expect(tags[0]?.attributes["data-title"]).toBe(holdable(title));
        expect(tags[1]?.attributes.alt).toBe(holdable(alt));
        expect(readTags(html)).toContain(holdable(`.${when}: ${event}`));
        expect(readTags(html)).toContain(holdable(`.${attribution}`));
      }),
    );
  });
});
