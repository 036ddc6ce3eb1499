/*
 * Goes on in the place of the host once the network is gone: what the page without a server may still need, views,
 * readers of files and a second engine, is kept beside it as soon as its first picture stands. With a network every
 * file is the host's own. It imports nothing, since browsers start it as it stands.
 */

/** The files that are kept, from the page's folder, and a hash of them; the build writes both in. */
declare const KEPT_FILES: { version: string; paths: readonly string[] };

/** What of a service worker's scope is used here; TypeScript has it in a library that contradicts the page's. */
interface Scope {
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener: {
    (type: "install" | "activate", listener: (event: Lasting) => void): void;
    (type: "fetch", listener: (event: Asked) => void): void;
  };
}

interface Lasting {
  waitUntil: (work: Promise<unknown>) => void;
}

interface Asked {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

const scope = self as unknown as Scope;
const { version, paths } = KEPT_FILES;
const folder = scope.registration.scope;
const cacheName = `${folder}#${version}`;
const addresses = new Set(paths.map((path) => new URL(path, folder).href));

scope.addEventListener("install", (event) => {
  void scope.skipWaiting();
  event.waitUntil(keep());
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([scope.clients.claim(), forget()]));
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*/s, "");
  if (request.method !== "GET" || !addresses.has(address)) return;
  event.respondWith(
    fetch(request).catch(async (error: unknown) => {
      const kept = await caches.match(address, { cacheName });
      if (!kept) throw error;
      return kept;
    }),
  );
});

/** Takes what the browser has loaded already as it is, since the name of a file that changes changes too. */
async function keep(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(
    [...addresses].map(
      (address) => new Request(address, { cache: /\.html$|\/$/.test(address) ? "no-cache" : "force-cache" }),
    ),
  );
}

/** Forgets what was kept of another version of this page; other pages of the same host keep theirs. */
async function forget(): Promise<void> {
  const others = (await caches.keys()).filter((one) => one.startsWith(`${folder}#`) && one !== cacheName);
  await Promise.all(others.map((one) => caches.delete(one)));
}

export {};
