/**
 * Lets LibreOffice open the PowerPoint file of the shipped briefing and make a PDF of it, then counts the PDF's pages and looks for
 * the words of each: `npm run check:pptx`. Exit status 1 where something is missing, 2 where LibreOffice or poppler is not installed.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Lang } from "../../src/model/languages.ts";
import type { HandoutPage } from "../../src/surfaces/handout/handout-page.ts";
import { SHIPPED } from "../unit/support/shipped-state.ts";
import { shippedDeck, shippedPages } from "../unit/surfaces/handout/shipped-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-pptx-"));

function run(command: string, ...words: readonly string[]): string {
  return execFileSync(command, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

async function convert(pages: readonly HandoutPage[], lang: Lang): Promise<string> {
  const file = join(folder, `${lang}.pptx`);
  writeFileSync(file, await shippedDeck(pages, lang));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file);
  return join(folder, `${lang}.pdf`);
}

/** A page's text ends in a form feed. */
function pagesIn(pdf: string): string[] {
  return run("pdftotext", "-layout", pdf, "-").split("\f").slice(0, -1);
}

/** Lines are broken anew, and Arabic letters come back joined and in another order: there, digits are looked for. */
function wordsOf(text: string, lang: Lang): readonly string[] {
  return text.match(lang === "ar" ? /\d{2,}/g : /[\p{L}\p{N}]{3,}/gu) ?? [];
}

function missingFrom(page: HandoutPage, found: string, lang: Lang): readonly string[] {
  const { title, line, events, ties, credit } = page;
  const facts = events.flatMap((event) => event.facts.map(({ text }) => text));
  const due = wordsOf([title, line ?? "", ...facts, ...ties, credit].join(" "), lang);
  const there = new Set(wordsOf(found, lang));
  return [...new Set(due)].filter((word) => !there.has(word));
}

async function check(lang: Lang): Promise<boolean> {
  const pages = shippedPages(lang, SHIPPED.dataset.briefing, lang === "en");
  const found = pagesIn(await convert(pages, lang));
  const words = found.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  console.log(`${lang}: ${found.length} pages of ${pages.length}, ${words} words`);
  const missing = pages.flatMap((page, index) =>
    missingFrom(page, found[index] ?? "", lang).map((word) => `  page ${page.number}: ${word}`),
  );
  if (missing.length > 0) console.log(["  missing:", ...missing].join("\n"));
  return found.length === pages.length && missing.length === 0;
}

function hasOffice(): boolean {
  try {
    run("soffice", "--version");
    run("pdftotext", "-v");
    return true;
  } catch {
    return false;
  }
}

try {
  if (!hasOffice()) {
    console.log("LibreOffice (soffice) and poppler (pdftotext) are needed for this check");
    process.exitCode = 2;
  } else {
    const verdicts = [await check("en"), await check("ar"), await check("ru")];
    process.exitCode = verdicts.every((isSound) => isSound) ? 0 : 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
