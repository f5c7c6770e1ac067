/** Where an atlas begins: what can be pasted, opened and dropped, what is refused and why, and what a dataset's documents are asked for. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { makeDocx, makePdf } from "../unit/support/make-files.ts";
import { findBarriers, WCAG } from "./support/axe.ts";
import { STILL } from "./support/start.ts";

test.use(STILL);

const TEXT =
  "Ferry stops at Osterby\n\nOSTERBY, May 4, 2021 (Coast Agency) — The ferry has stopped. Nobody in the port knows why.";

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const documentText = (page: Page) => field(page, "Text of the document");

async function begin(page: Page, query = ""): Promise<void> {
  await page.goto(`?view=compose${query}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

async function choose(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const buffer = Buffer.from(content as Uint8Array);
  await page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "", buffer });
}

/** What the browser keeps of its drafts in one of the stores. */
async function kept(page: Page, store: "texts" | "records"): Promise<readonly unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open("dispatch-atlas-drafts");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );
}

const keptTexts = (page: Page) => kept(page, "texts");

const sha256 = (content: Uint8Array | string) => createHash("sha256").update(content).digest("hex");

/** What the policy refuses is told to the page alone. */
async function watchPolicy(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { refusedByPolicy: seen });
    addEventListener("securitypolicyviolation", (event) => {
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return () =>
    page.evaluate(() => (window as unknown as { refusedByPolicy: string[] }).refusedByPolicy);
}

test("a pasted text is checked, its head read or asked, and begins a draft with its very letters", async ({
  page,
}) => {
  await begin(page);
  await expect(page.getByText("The text stays in this browser. Nothing is sent.")).toBeVisible();
  await field(page, "Paste the text").fill(TEXT);
  await page.getByRole("button", { name: "Check the text" }).click();
  await expect(page.getByRole("heading", { name: "Check the text" })).toBeFocused();
  await expect(field(page, "Title")).toHaveValue("Ferry stops at Osterby");
  await expect(field(page, "Title")).toHaveAccessibleDescription(/read from the text/);
  await expect(field(page, "Publisher")).toHaveValue("Coast Agency");
  await expect(field(page, "Day")).toHaveValue("2021-05-04");
  await expect(page.getByRole("combobox", { name: "Language" }).last()).toHaveValue("en");
  // What it cannot know is asked.
  const zone = page.getByRole("combobox", { name: "Time zone" });
  await expect(zone).toHaveAccessibleDescription(/not found in the text/);
  await page.getByRole("button", { name: "Confirm the text and begin" }).click();
  await expect(zone).toBeFocused();
  await expect(zone).toHaveAccessibleDescription(/A time zone is needed/);
  await zone.fill("UTC");
  // What is shown is the document: a word that is mended here is mended in it.
  await documentText(page).fill(TEXT.replace("Nobody", "No one"));
  await expect(page.getByText("Changed by hand.")).toBeVisible();
  await page.getByRole("button", { name: "Confirm the text and begin" }).click();
  await expect(page.getByRole("heading", { name: "Compose" })).toBeVisible();
  expect(await keptTexts(page)).toEqual([TEXT.replace("Nobody", "No one")]);
});

test("all of it goes by keyboard alone, with the example", async ({ page }) => {
  await begin(page);
  await page.getByRole("button", { name: "Open the example" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Check the text" })).toBeFocused();
  await expect(field(page, "Day")).toHaveValue("XXXX-03-13");
  await page.getByRole("button", { name: "Confirm the text and begin" }).focus();
  await page.keyboard.press("Enter");
  await expect(field(page, "Day")).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowRight+ArrowRight+ArrowRight");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("2024-03-13");
  await expect(field(page, "How that day is known")).toHaveValue(/the year is known/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Europe/London");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Compose" })).toBeVisible();
  const shipped = readFileSync("data/harbour-northern-wire.txt", "utf8");
  expect(await keptTexts(page)).toEqual([shipped]);
});

test("a text in another encoding is read by a guess that is said, proved by two lines and can be changed", async ({
  page,
}) => {
  await begin(page);
  // "Паром стоит. Никто не знает." in Windows-1251.
  const bytes = Uint8Array.from(
    "cfe0f0eeec20f1f2eee8f22e0acde8eaf2ee20ede520e7ede0e5f22e".match(/../g) ?? [],
    (pair) => Number.parseInt(pair, 16),
  );
  await choose(page, "parom.txt", bytes);
  await expect(documentText(page)).toHaveValue("Паром стоит.\nНикто не знает.");
  await expect(page.getByText("Windows-1251 (guessed)")).toBeVisible();
  const other = page.getByRole("radio", { name: /KOI8-R/ });
  await expect(other).toHaveAccessibleName(/оЮПНЛ/);
  await other.check();
  await expect(documentText(page)).toHaveValue(/^оЮПНЛ/);
  await page.getByRole("radio", { name: /Windows-1251/ }).check();
  await expect(documentText(page)).toHaveValue(/^Паром/);
});

test("markup is read as text, and nothing of it is run, loaded or shown", async ({ page }) => {
  const violations = await watchPolicy(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await begin(page);
  const markup = `<h1 style="color: red">Ferry stops</h1><img src="trap.png" onerror="document.title = 'run'">
    <script>document.title = "run"</script><p onclick="x()">At <b>Osterby</b>,<br>nobody knows why.</p>`;
  await field(page, "Paste the text").fill(markup);
  await page.getByRole("button", { name: "Check the text" }).click();
  await expect(documentText(page)).toHaveValue("Ferry stops\n\nAt Osterby,\nnobody knows why.");
  await page.getByRole("checkbox", { name: "Read the markup as text" }).uncheck();
  await expect(documentText(page)).toHaveValue(markup);
  await expect(page).not.toHaveTitle("run");
  expect(asked.filter((url) => url.includes("trap"))).toEqual([]);
  expect(await violations()).toEqual([]);
});

test("a Word file and a PDF are read under the page's own policy", async ({ page }) => {
  const violations = await watchPolicy(page);
  await begin(page);
  await choose(page, "ferry.docx", makeDocx(["Ferry stops", "One\nline"]));
  await expect(documentText(page)).toHaveValue("Ferry stops\n\nOne\nline");
  await page.getByRole("button", { name: "Back" }).click();
  const pages = ["one", "two", "three"].map((name, index) => [
    "Northern Wire, the news of the coast",
    `The ferry has been lying at pier ${name} of the har-`,
    "bour since Tuesday evening, and nobody",
    "in the port knows when it will leave.",
    "The union meets.",
    `Page ${index + 1} of 3`,
  ]);
  await choose(page, "ferry.pdf", makePdf(pages));
  await expect(documentText(page)).toHaveValue(/^Northern Wire/);
  await page.getByRole("checkbox", { name: /repeats at the head and foot/ }).check();
  await page.getByRole("checkbox", { name: "Join the lines that a program has broken" }).check();
  await expect(documentText(page)).toHaveValue(
    /^The ferry has been lying at pier one of the harbour since/,
  );
  await expect(documentText(page)).not.toHaveValue(/Page 2/);
  expect(await violations()).toEqual([]);
});

test("a document that was read from a file keeps the file's digest and what has read it", async ({
  page,
}) => {
  await begin(page);
  const file = makeDocx(TEXT.split("\n\n"));
  await choose(page, "ferry.docx", file);
  await expect(documentText(page)).toHaveValue(TEXT);
  await page.getByRole("combobox", { name: "Time zone" }).fill("UTC");
  await page.getByRole("button", { name: "Confirm the text and begin" }).click();
  await expect(page.getByRole("heading", { name: "Compose" })).toBeVisible();
  const records = await kept(page, "records");
  expect(records).toContainEqual(
    expect.objectContaining({
      type: "document",
      published: { edtf: "2021-05-04", basis: "stated" },
      digest: {
        algorithm: "SHA-256",
        value: sha256(TEXT),
        loose: sha256(TEXT.replace("\n\n", " ").replace("—", "-")),
      },
      file: {
        digest: { algorithm: "SHA-256", value: sha256(file) },
        type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        reader: "mammoth 1.13.0",
      },
    }),
  );
});

test("what is no text is refused with what it is", async ({ page }) => {
  await begin(page);
  const notice = page.getByRole("alert");
  await choose(page, "quay.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0));
  await expect(notice).toHaveText("quay.txt: It is a picture. Only text can be read.");
  await choose(page, "empty.txt", " \n");
  await expect(notice).toHaveText("empty.txt: There is no word in it.");
  await choose(page, "scan.pdf", makePdf([[], []]));
  await expect(notice).toContainText("It is a scan: 2 pages");
  await choose(page, "broken.pdf", "%PDF-1.7\nnothing more");
  await expect(notice).toContainText("It is a PDF file, but a damaged one");
  await choose(page, "long.txt", "word ".repeat(200_001));
  await expect(notice).toContainText("It has 1,000,005 characters; a document can have 1,000,000");
  await page.getByRole("button", { name: "Check the text" }).click();
  await expect(notice).toHaveText("There is no word in it.");
});

test("a file can be dropped anywhere on the page", async ({ page }) => {
  await begin(page);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "ferry.txt"));
    return transfer;
  }, TEXT);
  await page.getByRole("heading", { level: 1 }).dispatchEvent("drop", { dataTransfer: data });
  await expect(documentText(page)).toHaveValue(TEXT);
  await expect(page.getByText("Read from ferry.txt")).toBeVisible();
});

const SHIPPED = () => JSON.parse(readFileSync("data/libya-2019-04-06.json", "utf8"));

test("a dataset with errors opens as far as it is sound, and what is left out is listed and kept", async ({
  page,
}) => {
  const dataset = SHIPPED();
  dataset.questions[0].concerns = "everything";
  await begin(page);
  await choose(page, "faulty.json", JSON.stringify(dataset));
  await expect(page.getByRole("heading", { name: "Go on with a dataset" })).toBeFocused();
  await expect(page.getByText("1 record left out")).toBeVisible();
  await expect(page.getByRole("row", { name: /\/questions\/0/ }).first()).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save what was left out" }).click();
  const saved = JSON.parse(readFileSync(await (await saving).path(), "utf8"));
  expect(saved.leftOut).toEqual([{ path: "/questions/0", record: dataset.questions[0] }]);
  await page.getByRole("button", { name: "Go on with it" }).click();
  await expect(page.getByRole("heading", { name: "Compose" })).toBeVisible();
});

/** A dataset of one document, whose text is at hand; all that is cited are two places and a name. */
function ferryDataset(text: string) {
  const dataset = SHIPPED();
  const digest = sha256(text);
  const at = (exact: string) => {
    const start = text.indexOf(exact);
    return { source: "ferry", start, end: start + exact.length, exact, basis: "stated" };
  };
  return {
    format: dataset.format,
    id: "ferry",
    title: "Ferry",
    language: "en",
    zone: "UTC",
    sources: [
      {
        type: "document",
        id: "ferry",
        title: "Ferry stops",
        publisher: "agency",
        published: { edtf: "2021-05-04", basis: "stated" },
        language: "en",
        digest: { algorithm: "SHA-256", value: digest },
        length: text.length,
        paragraphs: [{ start: 0, end: text.length, role: "body", sentences: [] }],
      },
    ],
    places: [],
    factions: [],
    actors: ["Coast Agency", "Osterby"].map((name, index) => ({
      id: index === 0 ? "agency" : "town",
      name,
      kind: "news-agency",
      faction: null,
      evidence: [at(name)],
    })),
    relations: [],
    events: [],
  };
}

test("a document is checked by its digest, and what another text has not is asked or told", async ({
  page,
}) => {
  const text = TEXT.replace("\n\n", " ");
  await begin(page);
  await choose(page, "ferry.json", JSON.stringify(ferryDataset(text)));
  const paste = field(page, "Or paste the text");
  await paste.fill("Rain is expected.");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText(/altogether different text/)).toBeVisible();
  await page.getByRole("button", { name: "Give another text" }).click();
  await paste.fill(text.replace("Coast Agency", "Northern Wire").replaceAll("May", "June"));
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("of 2 fragments that are cited, 1 fragment")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Coast Agency" })).toBeVisible();
  await page.getByRole("button", { name: "Give another text" }).click();
  await paste.fill(text);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("It is the very text of the dataset.")).toBeVisible();
  await page.getByRole("button", { name: "Take this text" }).click();
  await expect(page.getByText("The text is there.")).toBeVisible();
  await page.getByRole("button", { name: "Go on with it" }).click();
  await expect(page.getByRole("heading", { name: "Compose" })).toBeVisible();
  expect(await keptTexts(page)).toEqual([text]);
});

test("a copy with other line ends is taken for the same, and words that occur twice are asked", async ({
  page,
}) => {
  const text = TEXT.replace("Nobody", "In Osterby nobody");
  const dataset = ferryDataset(text);
  const [source] = dataset.sources;
  Object.assign(source?.digest ?? {}, {
    loose: sha256(text.replace("\n\n", " ").replace("—", "-")),
  });
  await begin(page);
  await choose(page, "ferry.json", JSON.stringify(dataset));
  await expect(page.getByRole("heading", { name: "Go on with a dataset" })).toBeFocused();
  const file = page.getByLabel("Choose a file");
  const copy = Buffer.from(text.replaceAll("\n", "\r\n").replace("—", "–"));
  await file.setInputFiles({ name: "copy.txt", mimeType: "text/plain", buffer: copy });
  await expect(page.getByText(/^It is the same text but for line ends/)).toBeVisible();
  await page.getByRole("button", { name: "Give another text" }).click();
  const other = text.replace("stops at", "stops on Friday at");
  await field(page, "Or paste the text").fill(other);
  await page.getByRole("button", { name: "Compare" }).click();
  const take = page.getByRole("button", { name: "Take this text" });
  await expect(take).toBeDisabled();
  const asked = page.getByRole("group", { name: /Osterby.*Which of these places is meant/ });
  await asked.getByRole("radio", { name: /Ferry stops on Friday at Osterby/ }).check();
  await take.click();
  await page.getByRole("button", { name: "Go on with it" }).click();
  await expect(page.getByRole("heading", { name: "Compose" })).toBeVisible();
  const start = other.indexOf("Osterby");
  expect(await kept(page, "records")).toContainEqual(
    expect.objectContaining({
      id: "town",
      evidence: [expect.objectContaining({ start, end: start + 7 })],
    }),
  );
});

test("the text can be given later, in compose itself", async ({ page }) => {
  const text = TEXT.replace("\n\n", " ");
  await begin(page);
  await choose(page, "ferry.json", JSON.stringify(ferryDataset(text)));
  await page.getByRole("button", { name: "Go on with it" }).click();
  await page.getByRole("button", { name: "Open the document" }).click();
  const dialog = page.getByRole("dialog", { name: "Give the text" });
  await dialog.getByRole("textbox", { name: "Or paste the text" }).fill(text);
  await dialog.getByRole("button", { name: "Compare" }).click();
  await dialog.getByRole("button", { name: "Take this text" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("region", { name: "Document" })).toContainText(
    "The ferry has stopped.",
  );
});

test("a draft of this browser is opened again, or deleted once asked twice", async ({ page }) => {
  await begin(page);
  await field(page, "Paste the text").fill(TEXT);
  await page.getByRole("button", { name: "Check the text" }).click();
  await page.getByRole("combobox", { name: "Time zone" }).fill("UTC");
  await page.getByRole("button", { name: "Confirm the text and begin" }).click();
  await expect(page.getByRole("heading", { name: "Compose" })).toBeVisible();
  await begin(page);
  await page.getByRole("button", { name: "Delete: Ferry stops at Osterby" }).click();
  await page.getByRole("button", { name: "No, keep it" }).click();
  await page.getByRole("button", { name: "Open: Ferry stops at Osterby" }).click();
  await expect(page.getByRole("heading", { name: "Compose" })).toBeVisible();
});

for (const { lang, width, scheme } of [
  { lang: "en", width: 1440, scheme: "light" },
  { lang: "ar", width: 360, scheme: "dark" },
  { lang: "ru", width: 820, scheme: "light" },
] as const)
  test(`nothing keeps anyone out in ${lang} at ${width} px, ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await begin(page, `&lang=${lang}`);
    expect(await findBarriers(page, { rules: WCAG })).toEqual([]);
    await page.locator("#begin-paste").fill(TEXT);
    await page.locator(".begin-paste [type=submit]").click();
    await page.locator(".begin-check [type=submit]").click();
    await expect(page.locator("[aria-invalid]")).toHaveCount(1);
    expect(await findBarriers(page, { rules: WCAG })).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
