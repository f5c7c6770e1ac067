/**
 * The service worker: keeps one version of the program whole, with the datasets that are shipped, and answers a page's requests
 * from it. A newer version waits until its page asks it to take over, or no page is open. Embeds go by it.
 */
import { type Asked, askedFor, isEmbed, type Told, type Version } from "../version.ts";
import { answerCell } from "./keep-cells.ts";
import { keepVersion } from "./keep-version.ts";
import { type Fetching, scope } from "./scope.ts";

/** The build writes it before this script. */
declare const ATLAS_VERSION: Version;

const FOLDER = scope.registration.scope;
/** Atlases in several folders of one origin share its caches. */
const OURS = `dispatch-atlas ${FOLDER} `;
const PROGRAM = `${OURS}program ${ATLAS_VERSION.name}`;
const CELLS = `${OURS}cells ${ATLAS_VERSION.ground}`;

/** Pages, by their ids, of which it is known whether they are in a frame. */
const passing = new Map<string, boolean>();

scope.addEventListener("install", (event) => {
  event.waitUntil(keepVersion(ATLAS_VERSION, PROGRAM, FOLDER));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([scope.clients.claim(), dropOthers("")]));
});

scope.addEventListener("message", (event) => {
  const told = event.data as Told;
  event.waitUntil(told.tell === "seen" ? keepSeen(told.urls) : scope.skipWaiting());
});

scope.addEventListener("fetch", (event) => {
  const { request, clientId, resultingClientId } = event;
  const isNavigation = request.mode === "navigate";
  const isPage = isNavigation && request.destination === "document";
  const asked =
    request.method === "GET" && isNavigation === isPage
      ? askedFor(new URL(request.url), isPage, FOLDER, ATLAS_VERSION.files)
      : null;
  if (isNavigation) passing.set(resultingClientId, asked === null);
  if (!asked || passing.get(clientId)) return;
  event.respondWith(answer(event, asked));
});

async function answer(event: Fetching, { kind, path }: Asked): Promise<Response> {
  const { request, clientId } = event;
  if (kind === "page") event.waitUntil(dropOthers(event.resultingClientId));
  else if (await isPassing(clientId)) return fetch(request);
  if (kind === "cell") return answerCell(request, CELLS, (work) => event.waitUntil(work));
  const { href } = new URL(path, FOLDER);
  const kept = await (await caches.open(PROGRAM)).match(href);
  return kept ?? (await findElsewhere(href)) ?? fetch(request);
}

/** A page that is still open with the version before asks for its files, which are named by what they hold. */
async function findElsewhere(href: string): Promise<Response | null> {
  if (!href.startsWith(`${FOLDER}assets/`)) return null;
  return (await caches.match(href)) ?? null;
}

/** The worker may have been stopped since the page came. */
async function isPassing(id: string): Promise<boolean> {
  const known = passing.get(id);
  if (known !== undefined) return known;
  const client = await scope.clients.get(id);
  const isBeside =
    client !== undefined && (client.frameType === "nested" || isEmbed(new URL(client.url)));
  passing.set(id, isBeside);
  return isBeside;
}

/** The cells among them, which the browser's own store has still. */
async function keepSeen(urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const asked = askedFor(new URL(url), false, FOLDER, ATLAS_VERSION.files);
    if (asked?.kind !== "cell") continue;
    const coming: Promise<unknown>[] = [];
    const answered = answerCell(new Request(url), CELLS, (work) => coming.push(work));
    // What does not come now is kept when it is seen again.
    await answered.catch(() => {});
    await Promise.all(coming);
  }
}

/** Versions that no page needs any more. @param coming the page that opens with this one */
async function dropOthers(coming: string): Promise<void> {
  const open = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.some(({ id }) => id !== coming)) return;
  const names = await caches.keys();
  // One that waits is newer than this: it keeps what it has gathered.
  const before = names.slice(0, Math.max(0, names.indexOf(PROGRAM)));
  const old = before.filter((name) => name.startsWith(OURS) && name !== CELLS);
  await Promise.all(old.map((name) => caches.delete(name)));
}
