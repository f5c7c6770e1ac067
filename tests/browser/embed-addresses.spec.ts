/** Addresses of an embed that a host page writes with ill intent, or without sense. */
import { expect } from "@playwright/test";
import { test } from "./support/article.ts";

const DATASETS: readonly (readonly [data: string, said: RegExp])[] = [
  ["javascript:parent.postMessage(1,'*')", /only http and https/],
  ["data:application/json,{}", /only http and https/],
  ["blob:http://localhost/1234", /only http and https/],
  ["file:///etc/passwd", /only http and https/],
  [
    "//elsewhere.example/data.json",
    /policy does not allow datasets from \w+:\/\/elsewhere.example/,
  ],
  ["http://reader:secret@elsewhere.example/data.json", /must not carry a name and a password/],
  [`gone/${"x".repeat(5000)}`, /^\/gone\/x{100,120}… could not be loaded/],
];

test("a dataset that an atlas does not open is refused in words, and nobody else is asked", async ({
  article,
  worker,
}) => {
  const asked: string[] = [];
  article.page.on("response", (response) => asked.push(response.url()));
  for (const [data, said] of DATASETS) {
    await article.open(`iframe?data=${encodeURIComponent(data)}`);
    const page = article.frame.getByRole("main");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "The atlas could not open its dataset",
    );
    await expect(page.getByText(said)).toBeVisible();
    await expect(page).not.toContainText("secret");
    const foreign = asked.filter(
      (url) => ![article.origin, worker.embedded].includes(new URL(url).origin),
    );
    expect(foreign).toEqual([]);
    expect(article.page.url()).toMatch(/\/iframe\?data=/);
    // The browser names what it blocks, and what was not found, in its console.
    expect(
      article.faults.filter((fault) => !/console: .*(Content Security|404)/.test(fault)),
    ).toEqual([]);
    article.faults.length = 0;
  }
});

test("parameters of absurd length leave the atlas as it opens", async ({ article }) => {
  const long = "x".repeat(1500);
  const query = new URLSearchParams({
    event: long,
    faction: "a,".repeat(500),
    from: "9".repeat(1500),
    window: "/".repeat(300),
    views: `${"constructor,".repeat(100)}timeline,map`,
    pym: long,
    map: "1e999,-1e999,NaN",
    theme: "__proto__",
  });
  await article.open(`iframe?${query}`);
  await article.expectReady();
  await expect(article.frame.getByRole("main").getByRole("region").first()).toHaveAccessibleName(
    "Timeline",
  );
});
