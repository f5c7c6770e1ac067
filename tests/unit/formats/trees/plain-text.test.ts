/** HTML as plain text: nothing runs, nothing is lost that a reader would read, and no text takes long. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../../../../src/formats/trees/plain-text.ts";

describe("plain text of HTML", () => {
  it.each([
    ["<p>One</p><p>Two</p>", "One\n\nTwo"],
    ["a<br/>b<BR>c", "a\nb\nc"],
    ["<ul><li>One</li>\n <li>Two</li></ul>", "• One\n• Two"],
    ["  much \n\n  <b>room</b>\t ", "much room"],
    [
      "a &amp; b &lt;i&gt; &#x41;&#66; &nbsp;&copy; &unknown; &#0; &#xD800;",
      "a & b <i> AB \u00a0© &unknown; &#0; &#xD800;",
    ],
    ["1 < 2 and <3 <b>x</b>", "1 < 2 and <3 x"],
    ["a<script>alert('<b>')</script>b<style>p{}</style>c<iframe src=x>y</iframe>d", "abcd"],
    ["a<!-- <b> -->b<!doctype html>c<?php x ?>d", "abcd"],
    ["<img src=x onerror=alert(1)>a", "a"],
    ["a<b", "a"],
    ["no markup\nat all & more", "no markup\nat all & more"],
  ])("%j is %j", (html, text) => {
    expect(plainText(html).text).toBe(text);
  });

  it("gives what it links to, with its words", () => {
    const { text, links } = plainText(
      `See <a class="x" href='https://e.org/?a=1&amp;b=2'>the <b>paper</b></a> and <a href=//e.org>this</a>.`,
    );
    expect(text).toBe("See the paper and this.");
    expect(links).toEqual([
      { href: "https://e.org/?a=1&b=2", words: "the paper" },
      { href: "//e.org", words: "this" },
    ]);
  });

  it("leaves no tag that it knows, whatever comes in", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "<b",
      "<a href=",
      "'",
      '"',
      "<!--",
      "-->",
      "<script>",
      "</script",
      "&lt;",
      "&#60;",
      "x",
      "\n",
      "</",
      "<li>",
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join("")),
        (html) => {
          const escapes = html.replace(/&(lt|#60);/g, "");
          expect(plainText(escapes).text).not.toMatch(/<(b|a|script|li)\b[^<]*>/);
        },
      ),
    );
  });

  it.each(["<", "<a href='", "<!--", "<script>", "&amp", "</p", "<li>", "• \n"])(
    "goes through many %j once",
    (piece) => {
      expect(() => plainText(piece.repeat(100_000))).not.toThrow();
    },
  );
});
