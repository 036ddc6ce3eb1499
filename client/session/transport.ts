/** Carries questions to what answers them: a server, or an engine in the page. */
export interface Transport {
  /**
   * The answer to a GET of an address below `api/`, such as `gaps?limit=3`; rejects where none comes, as `fetch` does,
   * and once the signal is aborted, which stops what is computed for it.
   */
  get: (address: string, signal?: AbortSignal) => Promise<Response>;
  /**
   * Where programs ask the same: the address of `api/`, relative to the page, with a slash at its end; null where this
   * page alone can ask, so that there are no links to files, no command lines and no description of the API.
   */
  server: string | null;
}

/** A server that answers below an address; `./api/` is beside the page. */
export const overHttp = (server = "./api/", fetcher: typeof fetch = fetch): Transport => ({
  get: (address, signal) => (signal ? fetcher(server + address, { signal }) : fetcher(server + address)),
  server,
});
