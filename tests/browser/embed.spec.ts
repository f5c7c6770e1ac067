/** The atlas in an article of another origin: both snippets, what page and atlas tell each other, and hosts that mean ill. */
import { expect, type Frame } from "@playwright/test";
import { iframeSnippet, scriptSnippet } from "../../src/surfaces/embed/snippets.ts";
import { type Article, expectInPlace, test, WIDTHS } from "./support/article.ts";
import {
  ALERT,
  CALL,
  dispatch,
  OFFENSIVE,
  OPERATIONS,
  TEN_KILOMETRES,
} from "./support/dispatch.ts";
import { afterFrames, STILL } from "./support/start.ts";

test.use(STILL);

test.describe("the script", () => {
  test("puts the atlas in the place of its fallback, and gives the frame the height of its content, again when the page is narrower", async ({
    article,
  }) => {
    await article.open("script");
    await article.expectReady();
    await expectInPlace(article);
    for (const width of WIDTHS) {
      await article.page.setViewportSize({ width, height: 800 });
      await expect.poll(() => spareHeight(article)).toBeLessThanOrEqual(1);
      expect(await article.sideways(), `at ${width} px`).toBe(0);
    }
    const before = (await article.heard()).length;
    await afterFrames(article.page, 30);
    expect((await article.heard()).length).toBe(before);
  });

  test("keeps the frame's height where the address says that the host decides", async ({
    article,
  }) => {
    await article.open("script?height=fixed");
    await article.expectReady();
    expect((await article.placeholder.locator("iframe").boundingBox())?.height).toBe(480);
    expect(await article.heard()).not.toContainEqual(expect.objectContaining({ type: "resize" }));
  });

  test("lets the story drive the atlas as it is scrolled", async ({ article }) => {
    await article.open("script");
    await article.expectReady();
    for (const [event, title] of [
      ["lna-ten-kilometres", TEN_KILOMETRES],
      ["al-sarraj-orders-alert", ALERT],
      ["phone-call", CALL],
    ] as const) {
      await article.scrollTo(article.paragraph(event));
      await article.expectSelected(title);
      await expect(article.paragraph(event)).toHaveAttribute("aria-current", "true");
      await expect(article.page.locator("p[aria-current]")).toHaveCount(1);
    }
    await expect(article.page.locator("#shown")).toHaveText("Shown: phone-call");
  });

  test("marks the paragraph of what the reader chooses, leaves the page where it is, and filters as the page asks", async ({
    article,
  }) => {
    await article.page.setViewportSize({ width: 1200, height: 1000 });
    await article.open("script");
    await article.expectReady();
    const before = await article.page.evaluate(() => window.scrollY);
    await article.mark(CALL).click();
    await expect(article.paragraph("phone-call")).toHaveAttribute("aria-current", "true");
    await expect(article.page.locator("#shown")).toHaveText("Shown: phone-call");
    expect(await article.page.evaluate(() => window.scrollY)).toBe(before);
    await article.page.getByRole("button", { name: "Only the call" }).click();
    await expect
      .poll(() => article.heard())
      .toContainEqual({ atlas: 1, type: "filtered", kept: 1, total: 9 });
    await article.page.getByRole("button", { name: "All events" }).click();
    await expect
      .poll(() => article.heard())
      .toContainEqual({ atlas: 1, type: "filtered", kept: 9, total: 9 });
  });

  test("keeps three atlases of one page apart", async ({ article }) => {
    await article.page.setViewportSize({ width: 680, height: 900 });
    await article.open("three");
    const [one, two, three] = ["one", "two", "three"].map((id) =>
      article.page.frameLocator(`#${id} iframe`),
    );
    for (const id of ["one", "two"]) {
      const frame = article.page.frameLocator(`#${id} iframe`);
      await article.scrollTo(article.page.locator(`#${id}`));
      // The story below it stays where it is from then on.
      await article.expectWhole(frame);
    }
    const paragraph = article.paragraph("lna-ten-kilometres");
    await article.scrollTo(paragraph);
    await expect(paragraph).toHaveAttribute("aria-current", "true");
    // A frame that is off the screen is not drawn until it is back.
    await article.scrollTo(article.page.locator("#two"));
    await article.expectSelected(TEN_KILOMETRES, two);
    await article.scrollTo(article.page.locator("#three"));
    await article.expectReady(three);
    await article.mark(CALL, three).click();
    await article.expectSelected(CALL, three);
    await expect(article.mark(CALL, one)).not.toHaveAttribute("aria-current", "true");
    await expect(article.mark(CALL, two)).not.toHaveAttribute("aria-current", "true");
  });

  test("loads nothing of the atlas until it is near the screen, can be on the page many times, and leaves one name behind", async ({
    article,
    worker,
  }) => {
    const requests: string[] = [];
    article.page.on("request", (request) => requests.push(request.url()));
    await article.open("three");
    const last = article.page.locator("#three");
    await article.expectReady();
    await expect(last.locator("iframe")).toHaveCount(0);
    await expect(last.locator("li")).toHaveCount(9);
    const documents = () =>
      requests.filter((url) => url.startsWith(`${worker.embedded}/?view=embed`)).length;
    const before = documents();
    await article.scrollTo(last);
    await article.expectReady(article.page.frameLocator("#three iframe"));
    expect(documents()).toBe(before + 1);
    const found = await article.page.evaluate(() => {
      const clean = document.createElement("iframe");
      document.body.append(clean);
      const usual = new Set(Object.keys(clean.contentWindow ?? {}));
      clean.remove();
      return {
        names: Object.keys(window).filter((name) => !usual.has(name) && Number.isNaN(+name)),
        frames: document.querySelectorAll("#one iframe").length,
      };
    });
    expect(found.frames).toBe(1);
    expect(found.names.filter((name) => /atlas/i.test(name))).toEqual(["DispatchAtlas"]);
  });
});

test.describe("the script's interface", () => {
  test("mounts a placeholder that comes later, keeps what it is told, and takes it out again", async ({
    article,
    worker,
  }) => {
    await article.open("bare");
    await article.page.waitForFunction(() => window.DispatchAtlas);
    await article.page.evaluate((address) => {
      const placeholder = document.createElement("div");
      placeholder.id = "late";
      placeholder.dataset.dispatchAtlas = address;
      placeholder.textContent = "The fallback";
      document.querySelector("header")?.append(placeholder);
      const atlas = window.DispatchAtlas?.mount(placeholder);
      atlas?.select("lna-operations");
      atlas?.select("phone-call");
      atlas?.theme("dark");
    }, `${worker.embedded}/?view=embed`);
    const frame = article.page.frameLocator("#late iframe");
    await article.expectSelected(CALL, frame);
    await expect(frame.locator(":root")).toHaveAttribute("data-theme", "dark");
    await expect(article.page.locator("#late")).not.toContainText("The fallback");
    const left = await article.page.evaluate(() => {
      const atlas = window.DispatchAtlas?.find("#late");
      atlas?.destroy();
      return [window.DispatchAtlas?.find("late"), document.getElementById("late")?.textContent];
    });
    expect(left).toEqual([null, "The fallback"]);
    await expect(article.page.locator("#late")).not.toHaveAttribute("style", /./);
  });

  test("hears what it is asked to, and no longer than that", async ({ article }) => {
    await article.open("script");
    await article.expectReady();
    await article.page.evaluate(() => {
      const atlas = window.DispatchAtlas?.find(
        document.querySelector<HTMLElement>("[data-dispatch-atlas]") ?? "",
      );
      const news: unknown[] = [];
      Object.assign(window, { news });
      const off = atlas?.on("selected", (one) => {
        news.push(one);
        off?.();
      });
      atlas?.select("phone-call");
    });
    await article.expectSelected(CALL);
    await article.mark(OFFENSIVE).click();
    await article.expectSelected(OFFENSIVE);
    expect(await article.page.evaluate(() => Reflect.get(window, "news"))).toEqual([
      { event: "phone-call" },
    ]);
  });

  test("mounts no address but http(s)", async ({ article }) => {
    await article.open("bare");
    await article.page.waitForFunction(() => window.DispatchAtlas);
    const mounted = await article.page.evaluate(() =>
      ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "blob:x"].map((address) => {
        const placeholder = document.createElement("div");
        placeholder.dataset.dispatchAtlas = address;
        document.body.append(placeholder);
        return window.DispatchAtlas?.mount(placeholder);
      }),
    );
    expect(mounted).toEqual([null, null, null, null]);
    await expect(article.page.locator("iframe")).toHaveCount(0);
  });

  test("believes no other window, and nothing that is not a height", async ({ article }) => {
    await article.open("script");
    await article.expectReady();
    await expect.poll(() => spareHeight(article)).toBeLessThanOrEqual(1);
    const height = () => article.placeholder.locator("iframe").evaluate((one) => one.clientHeight);
    const before = await height();
    await article.page.evaluate(() =>
      window.postMessage({ atlas: 1, type: "resize", height: 3000 }, "*"),
    );
    const [frame] = article.page.frames().slice(1);
    for (const wrong of ["3000px", -5, Number.NaN, Number.POSITIVE_INFINITY, 1e12, null, {}])
      await tellHeight(frame, wrong);
    expect(await height()).toBe(before);
    await tellHeight(frame, 3000);
    await expect.poll(height).toBe(3000);
    await tellHeight(frame, 1e8);
    await expect.poll(height).toBe(4000);
    await tellHeight(frame, 0.5);
    await expect.poll(height).toBe(120);
  });
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the script's fallback is read: a picture and the events in their order", async ({
    article,
  }) => {
    await article.open("script");
    await expect(article.page.getByRole("img", { name: dispatch.title })).toBeVisible();
    const items = article.placeholder.getByRole("listitem");
    await expect(items).toHaveCount(dispatch.events.length);
    await expect(items.first()).toHaveText(`up to 5 April 2019: ${OPERATIONS}`);
    await expect(items.last()).toHaveText(`6 April 2019: ${TEN_KILOMETRES}`);
  });
});

test.describe("the iframe", () => {
  test("needs nothing else, and tells a page that said nothing a height alone", async ({
    article,
  }) => {
    await article.open("iframe");
    await article.expectReady();
    await article.mark(CALL).click();
    await article.expectSelected(CALL);
    const heard = await article.heard();
    const own = heard.filter(isOwn);
    expect(own.length).toBeGreaterThan(0);
    for (const { type, ...said } of own) {
      expect(["hello", "resize"]).toContain(type);
      expect(said).toEqual(
        type === "hello" ? { atlas: 1 } : { atlas: 1, height: expect.any(Number) },
      );
    }
  });

  test("speaks pym's, AMP's and Datawrapper's words, once a height", async ({ article }) => {
    await article.open("iframe?childId=story-map");
    await article.expectReady();
    const height = await article.frame.locator("#atlas").evaluate((one) => {
      return Math.ceil(one.getBoundingClientRect().height);
    });
    await expect
      .poll(() => article.heard())
      .toEqual(
        expect.arrayContaining([
          `pymxPYMxstory-mapxPYMxheightxPYMx${height}`,
          { sentinel: "amp", type: "embed-size", height },
          { "datawrapper-height": { "story-map": height } },
        ]),
      );
    const words = (await article.heard()).map((one) => JSON.stringify(one));
    expect(new Set(words).size).toBe(words.length);
  });
});

test.describe("a host that means ill", () => {
  test("is ignored and counted, and the atlas goes on", async ({ article, worker }) => {
    // However slow the frame is, all that is said to it is said within a second.
    await article.page.addInitScript(() => {
      const now = performance.now.bind(performance);
      const start = now();
      performance.now = () => (Reflect.get(window, "isOver") ? now() : start);
    });
    await article.open("hostile");
    await expect(article.page.locator(":root[data-attacked]")).toBeAttached();
    await expect
      .poll(() => article.ignored())
      .toMatchObject({ source: 2, greeting: 1, foreign: 12, version: 1, type: 3, malformed: 15 });
    await expect.poll(async () => (await article.ignored()).flood).toBeGreaterThan(400);
    expect(article.page.url()).toBe(`${article.origin}/hostile`);
    const [frame] = article.page.frames().slice(1);
    expect(new URL(frame?.url() ?? "").origin).toBe(worker.embedded);
    expect(await frame?.evaluate(() => "isPolluted" in {})).toBe(false);
    await frame?.evaluate(() => Reflect.set(window, "isOver", true));
    // The flood's second may not be over.
    await expect(async () => {
      await article.page.evaluate(() => {
        const [frame] = document.querySelectorAll("iframe");
        const select = { atlas: 1, type: "select", event: "lna-ten-kilometres" };
        frame?.contentWindow?.postMessage(select, "*");
      });
      await expect(article.mark(TEN_KILOMETRES)).toHaveAttribute("aria-current", "true", {
        timeout: 500,
      });
    }).toPass();
  });

  test("of an origin that the address does not allow drives nothing", async ({ article }) => {
    await article.open("script?host=https://elsewhere.example");
    await expect.poll(async () => (await article.ignored()).origin).toBeGreaterThan(0);
    await afterFrames(article.page, 20);
    await expect(article.placeholder.locator("li")).toHaveCount(9);
  });
});

test.describe("without origins", () => {
  test("an atlas sandboxed without allow-same-origin is driven and heard", async ({ article }) => {
    await article.open("sandbox");
    await article.expectReady();
    await expect(article.placeholder.locator("iframe")).toHaveAttribute(
      "sandbox",
      "allow-scripts allow-popups",
    );
    await article.scrollTo(article.paragraph("phone-call"));
    await article.expectSelected(CALL);
    await expect(article.page.locator("#shown")).toHaveText("Shown: phone-call");
  });

  for (const [query, heard] of [
    ["", "Nothing chosen yet."],
    ["?host=null", "Shown: phone-call"],
  ] as const)
    test(`a page of no origin ${query ? "that the address names" : "drives, but"} hears: ${heard}`, async ({
      article,
      worker,
    }) => {
      // `frame-ancestors *` covers pages with an origin: a publisher who wants such pages to frame it leaves it out.
      // Chromium lets a document that a test answers load nothing from this machine but what the test answers, too.
      await article.page.route(`${worker.embedded}/**`, async (route) => {
        // Not by the context, whose answers go when the test is over, and what comes last may still be on its way then.
        const answer = await fetch(route.request().url());
        const headers = Object.fromEntries(answer.headers);
        const policy = headers["content-security-policy"]?.replace(/;\s*frame-ancestors [^;]*/, "");
        await route.fulfill({
          status: answer.status,
          headers: { ...headers, "content-security-policy": policy ?? "" },
          body: Buffer.from(await answer.arrayBuffer()),
        });
      });
      await article.open(`wrapper${query}`);
      const story = article.page.frameLocator("iframe[title='Preview']");
      const atlas = story.frameLocator("figure iframe");
      await article.expectReady(atlas);
      await article.scrollTo(story.locator('p[data-atlas-event="phone-call"]'));
      await article.expectSelected(CALL, atlas);
      await expect(story.locator("#shown")).toHaveText(heard);
    });
});

test("in Arabic and in the dark the atlas stands within its frame, however wide that is", async ({
  article,
}) => {
  await article.open("script?lang=ar&theme=dark");
  const root = article.frame.locator(":root");
  await article.scrollTo(article.placeholder);
  await expect(root).toHaveAttribute("data-atlas", "ready");
  await expect(root).toHaveAttribute("dir", "rtl");
  for (const width of WIDTHS) {
    await article.page.setViewportSize({ width: width + 40, height: 900 });
    await afterFrames(article.page, 10);
    const overflow = () => root.evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(await overflow(), `at ${width} px`).toBe(0);
  }
});

test("with the network cut after it has loaded, the atlas goes on", async ({
  article,
  context,
}) => {
  await article.open("script");
  await article.expectWhole();
  // Finer ground and the arrows' meaning come when they are asked for; the coarser map stands without.
  article.allowed = /^console: .*ERR_INTERNET_DISCONNECTED/;
  await context.setOffline(true);
  await article.mark(ALERT).click();
  await article.expectSelected(ALERT);
  await context.setOffline(false);
});

test("asks for a dozen files at most besides its typefaces, all of its own origin, and keeps nothing", async ({
  article,
  worker,
  context,
}) => {
  const asked = new Set<string>();
  article.page.on("request", (request) => {
    if (request.frame() !== article.page.mainFrame()) asked.add(request.url());
  });
  await article.open("script");
  await article.expectReady();
  await article.page.waitForLoadState("networkidle");
  expect([...asked].filter((url) => new URL(url).origin !== worker.embedded)).toEqual([]);
  expect([...asked].filter((url) => !url.endsWith(".woff2")).length).toBeLessThanOrEqual(12);
  expect(await context.cookies()).toEqual([]);
});

test("a browser reads the snippets' attributes and words as they were given", async ({ page }) => {
  const words = [
    `"><script>window.hit = 1</script>`,
    "' onload='hit=1",
    "&quot;&amp;#34;",
    "a\r\nb",
  ];
  for (const word of words) {
    const common = { address: `https://atlas.example/?q=${word}`, title: word, height: 480 };
    const fallback = {
      picture: { address: word, alt: word, width: 1, height: 1 },
      events: [{ when: word, title: word }],
      attribution: word,
    };
    const html =
      iframeSnippet(common) + scriptSnippet({ ...common, script: word, id: word, fallback });
    const read = await page.evaluate((text) => {
      const { body } = new DOMParser().parseFromString(text, "text/html");
      const value = (selector: string, name: string) =>
        body.querySelector(selector)?.getAttribute(name);
      return {
        tags: [...body.querySelectorAll("*")].map(({ localName }) => localName),
        values: [
          value("iframe", "title"),
          value("div", "data-title"),
          value("div", "id"),
          value("img", "alt"),
          value("img", "src"),
          value("script", "src"),
          body.querySelector("p")?.textContent,
        ],
        item: body.querySelector("li")?.textContent,
      };
    }, html);
    expect(read.tags).toEqual(["iframe", "div", "img", "ol", "li", "p", "script"]);
    expect(read.values).toEqual(read.values.map(() => word));
    expect(read.item).toBe(`${word}: ${word}`);
  }
});

function isOwn(message: unknown): message is { readonly atlas: 1; readonly type: string } {
  return typeof message === "object" && message !== null && "atlas" in message;
}

/** How much taller the frame is than its content, or the other way round. */
async function spareHeight(article: Article): Promise<number> {
  const content = await article.frame
    .locator("#atlas")
    .evaluate((one) => one.getBoundingClientRect().height);
  const box = await article.placeholder.locator("iframe").boundingBox();
  return Math.abs((box?.height ?? 0) - content);
}

async function tellHeight(frame: Frame | undefined, height: unknown): Promise<void> {
  await frame?.evaluate(
    (told) => window.parent.postMessage({ atlas: 1, type: "resize", height: told }, "*"),
    height,
  );
}
