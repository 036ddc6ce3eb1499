import type { BrowserEngine } from "../../server/browser/start.ts";
import { COLUMNS_TYPE } from "../../server/contract/column-file.ts";
import { isPacked } from "../../server/contract/shipped.ts";
import type { Transport } from "./transport.ts";

/**
 * Asks an engine in the page, which `start` starts at the first question that needs it; after a failure, as it started
 * or later, the next one starts another. `page` is the address of the page's folder, that addresses in answers start
 * with; null for data that have no address of the page. Answers of `shipped`, by what is asked, are the files at these
 * addresses, read by `fetcher`: they need no engine.
 *
 * Each engine is a transport of its own, so that data which a reader opens stand beside the page's own:
 * `openApi(overEngine(() => startEngine({ folders }), page))` is an API over packages given as files, which
 * `Session.use` shows in the place of another; whoever keeps the engine that `startEngine` gives closes it.
 */
export function overEngine(
  start: () => Promise<Pick<BrowserEngine, "ask">>,
  page: string | null,
  shipped: Readonly<Record<string, string>> = {},
  fetcher: typeof fetch = fetch,
): Transport & { start: () => Promise<void> } {
  let engine: Promise<Pick<BrowserEngine, "ask">> | null = null;
  const started = (): Promise<Pick<BrowserEngine, "ask">> => (engine ??= start());
  const origin = page?.replace(/\/$/, "") ?? null;

  /**
   * What is made of the engine; one that throws, which no answer does unless stopped, has failed and is asked no more.
   */
  async function over<T>(use: (one: Pick<BrowserEngine, "ask">) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const present = started();
    try {
      return await use(await present);
    } catch (error) {
      if (engine === present && signal?.aborted !== true) engine = null;
      throw error;
    }
  }

  return {
    server: null,
    get: async (address, signal) => {
      const file = shipped[address];
      if (file !== undefined) return shippedFile(file, fetcher);
      const from = signal ? { origin, signal } : { origin };
      return over(async ({ ask }) => {
        const answer = await ask(`/api/${address}`, from);
        const location = answer.headers.get("location");
        return location === null ? answer : ask(location, from);
      }, signal);
    },
    start: () => over(async () => undefined),
  };
}

/** What is shipped with the page, unpacked, as the server would answer it. */
export async function shippedFile(address: string, fetcher: typeof fetch = fetch): Promise<Response> {
  const response = await fetcher(address);
  if (!response.ok || !response.body || !isPacked(address)) return response;
  const unpacked = response.body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked, { headers: { "content-type": COLUMNS_TYPE } });
}
