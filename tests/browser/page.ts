import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import { buildApp } from "../../server/http/app.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { withStatistics } from "../../server/statistics/with-statistics.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import { inProcess } from "../../server/statistics/in-process.ts";
import { PATIENCE } from "../patience.ts";
import { folderAt, packagesAt } from "../../seed/commands/folder.ts";
import type { Folder } from "../../seed/package/folder.ts";
import { packageFiles } from "../../seed/package/package-files.ts";
import type { Dataset } from "../../seed/package/schema.ts";

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * A listening server with the built page, or one in another folder, over packages (the real one when none is named);
 * `close` stops it.
 */
export const servePage = (
  dirs: readonly string[] = [folder("seed/dataset")],
  pageDir?: string,
): Promise<{ address: string; close: () => Promise<void> }> => {
  const datasets = packagesAt(dirs);
  return serveDatasets(datasets, pageDir, new Map(datasets.map((one, i) => [one.package.name, folderAt(dirs[i]!)])));
};

/** The same over datasets in memory. */
export async function serveDatasets(
  datasets: readonly Dataset[],
  pageDir = folder("dist/client"),
  packages: ReadonlyMap<string, Folder> = new Map(),
): Promise<{ address: string; close: () => Promise<void> }> {
  const graph = withStatistics(openMemoryGraph(placedNetwork([...datasets])), inProcess);
  const files = new Map([...packages].map(([name, one]) => [name, packageFiles(one)] as const));
  const app = await buildApp({ graph, packages: files, pageDir, requestsPerMinute: 1_000_000, log: "errors" });
  const address = await app.listen({ port: 0, host: "127.0.0.1" });
  return { address, close: () => app.close() };
}

/** A page of its own context that notes what went wrong on it, and which hosts it asked. */
export interface Watched {
  page: Page;
  errors: string[];
  hosts: Set<string>;
  /** Waits until the page has no request under way, and none follows from what the last one brought. */
  settled: () => Promise<void>;
}

/** Opens an address in a page of its own and waits until it is ready. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  before?: (page: Page) => Promise<unknown>,
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  const hosts = new Set<string>();
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  const settled = settling(page);
  await before?.(page);
  await page.goto(address);
  await ready(page);
  return { page, errors, hosts, settled };
}

/**
 * Waits until the network, or what stands for it, is there in its fonts, and the page listens to keys and to what is
 * dropped on it.
 */
export async function ready(page: Page): Promise<void> {
  await page.locator(".app-caption strong").waitFor();
  await page.evaluate(async (effects) => {
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, effects));
  }, EFFECTS);
}

/** Goes to another address of the page without loading it anew, as the browser's Back does. */
export const turnTo = (page: Page, query: string): Promise<void> =>
  page.evaluate((search) => {
    window.history.pushState(null, "", location.pathname + search);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, query);

/** See `Watched`. It asks the page itself for moments without work, since a busy one is slow to ask its next question. */
function settling(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on("request", (request) => underWay.add(request));
  page.on("requestfinished", (request) => underWay.delete(request));
  page.on("requestfailed", (request) => underWay.delete(request));
  const idle = () =>
    page.evaluate(
      (effects) =>
        new Promise<void>((done) => setTimeout(() => requestIdleCallback(() => done(), { timeout: 1000 }), effects)),
      EFFECTS,
    );
  return async () => {
    for (let quiet = 0; quiet < 3; quiet = underWay.size === 0 ? quiet + 1 : 0) await idle();
  };
}

/** Milliseconds on the page's clock after which Preact has run what follows a drawing, even where no frame is drawn. */
const EFFECTS = 50;
