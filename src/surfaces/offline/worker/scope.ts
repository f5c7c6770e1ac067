/** What a service worker's global scope has, of which the types of a page's scripts know nothing. */

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface Fetching extends Extendable {
  readonly request: Request;
  /** Who asks; empty for a page that is not there yet. */
  readonly clientId: string;
  /** Who will be there once the page has come. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface Client {
  readonly id: string;
  readonly url: string;
  readonly frameType: "auxiliary" | "top-level" | "nested" | "none";
}

interface Handled {
  readonly install: Extendable;
  readonly activate: Extendable;
  readonly message: Extendable & MessageEvent;
  readonly fetch: Fetching;
}

interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    get(id: string): Promise<Client | undefined>;
    matchAll(options: {
      readonly type: "window";
      readonly includeUncontrolled?: boolean;
    }): Promise<readonly Client[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Handled>(
    name: Name,
    handle: (event: Handled[Name]) => void,
  ): void;
}

export const scope = globalThis as unknown as ServiceWorkerScope;
