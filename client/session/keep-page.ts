/**
 * Brings all that the page without a server may need later, so that it goes on when its network is gone: what views
 * load, as `<meta name="later">` lists it, fonts, and, by a service worker, what workers load by themselves.
 */
export async function keepPage(document: Document, { serviceWorker }: Pick<Navigator, "serviceWorker">): Promise<void> {
  const later = document.querySelector<HTMLMetaElement>('meta[name="later"]')?.content.split(" ") ?? [];
  const there = new Set([...document.querySelectorAll("link")].map(({ href }) => href));
  const links = later.map((address) => linkTo(document, address)).filter(({ href }) => !there.has(href));
  const loaded = links.map((link) => new Promise((done) => (link.onload = link.onerror = done)));
  document.head.append(...links);
  // What does not come keeps nothing else from being kept.
  await Promise.all([...loaded, ...[...document.fonts].map((font) => font.load().catch(() => null))]);
  // After these, so that it finds them loaded. Browsers have one on https and on one's own computer alone.
  await (serviceWorker as ServiceWorkerContainer | undefined)?.register("./service-worker.js");
}

/** Has a script or style loaded and kept, a script without running it. */
const linkTo = (document: Document, address: string): HTMLLinkElement =>
  Object.assign(document.createElement("link"), {
    rel: address.endsWith(".css") ? "stylesheet" : "modulepreload",
    // As Vite's own loader names them, which then finds them there.
    crossOrigin: "",
    href: address,
  });
