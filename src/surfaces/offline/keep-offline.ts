/** Ready for no network: says what does not come, registers the service worker once nothing else is due, and offers a newer version. */
import { sayLacking } from "../../ui/say-lacking.ts";
import { isOneFile } from "../opening/own-files.ts";
import { whenIdle } from "../opening/when-idle.ts";
import { offerNewer } from "./offer-newer.ts";
import { type Told, WORKER_FILE } from "./version.ts";

/** A reader who saves data keeps what has come already, and no more. */
interface Connection {
  readonly connection?: { readonly saveData?: boolean };
}

/** Once the page is drawn. @param offers whether the page may say that there is a newer version: a room that is briefed shall not read it */
export function keepOffline(offers: boolean): void {
  sayLacking();
  const { serviceWorker } = navigator;
  // A page in a frame is a guest, and one that came by an insecure way has none.
  if (!serviceWorker || window.top !== window || isOneFile() || !import.meta.env.PROD) return;
  if ((navigator as Connection).connection?.saveData) return;
  whenIdle(() => {
    register(serviceWorker, offers).catch(() => {
      // A browser that refuses it, or a server without the file: the page is what it was, but needs a network.
    });
  });
}

async function register(workers: ServiceWorkerContainer, offers: boolean): Promise<void> {
  const file = new URL(WORKER_FILE, document.baseURI);
  const registration = await workers.register(file, { updateViaCache: "none" });
  // It has seen nothing of what this page has sent for.
  if (!workers.controller) void workers.ready.then(({ active }) => tell(active, seenSoFar()));
  if (!offers) return;
  const offer = () => offerNewer(() => takeOver(workers, registration));
  // The first that a browser has takes the place of none.
  if (registration.waiting && workers.controller) offer();
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && workers.controller) offer();
    });
  });
}

function takeOver(workers: ServiceWorkerContainer, { waiting }: ServiceWorkerRegistration): void {
  const reload = () => location.reload();
  workers.addEventListener("controllerchange", reload, { once: true });
  if (waiting) tell(waiting, { tell: "take over" });
  // Another page has had it take over.
  else reload();
}

function seenSoFar(): Told {
  return { tell: "seen", urls: performance.getEntriesByType("resource").map(({ name }) => name) };
}

function tell(worker: ServiceWorker | null, told: Told): void {
  worker?.postMessage(told);
}
