import type { BrowserEngine } from "../../server/browser/start.ts";
import type { Transport } from "./transport.ts";

/**
 * Asks an engine in the page, which `start` starts at the first question that needs it; after a failure the next one
 * starts it again. `page` is the address of the page's folder, that addresses in answers start with; null for data that
 * have no address of the page. Answers of
 * `shipped`, by what is asked, are the files at these addresses, read by `fetcher`: they need no engine.
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
  const started = (): Promise<Pick<BrowserEngine, "ask">> => {
    engine ??= start().catch((error: unknown) => {
      engine = null;
      throw error;
    });
    return engine;
  };
  const origin = page?.replace(/\/$/, "") ?? null;
  return {
    server: null,
    get: async (address) => {
      const file = shipped[address];
      if (file !== undefined) return fetcher(file);
      const { ask } = await started();
      const answer = await ask(`/api/${address}`, { origin });
      const location = answer.headers.get("location");
      return location === null ? answer : ask(location, { origin });
    },
    start: async () => void (await started()),
  };
}
