import type { TablesReader } from "../../server/browser/read-tables.ts";
import { LARGEST, type TableFault } from "../../server/contract/tables.ts";
import type { TableFile } from "../../server/contract/tables-messages.ts";
import type { PackageFiles } from "../../server/contract/worker-messages.ts";
import { ApiError, type Api } from "./api.ts";
import { startedReader } from "./files-reader.ts";
import { packageEngines, startedEngine, type StartEngine } from "./package-engines.ts";

/**
 * Why data of the web are not shown: this page may not ask for any; the address is none; nobody answers, or does not
 * let other pages read it (a browser does not tell which); what answers refuses; they are too large; nothing is found
 * in them that a network could be made of.
 */
export type RemoteFault = "notAllowed" | "notAddress" | "unreachable" | "refused" | "tooLarge" | "noNetwork";

/** Data of the web can't be shown. */
export class RemoteRefused extends Error {
  readonly fault: RemoteFault;
  readonly address: string;
  /** The HTTP status of what refuses. */
  readonly status: number | null;
  /** What is wrong with the file. */
  readonly found: TableFault | null;
  constructor(
    fault: RemoteFault,
    address: string,
    { status = null, found = null, cause }: { status?: number | null; found?: TableFault | null; cause?: unknown } = {},
  ) {
    super(`${address}: ${fault}${status === null ? "" : ` (${status})`}`, { cause });
    this.name = "RemoteRefused";
    this.fault = fault;
    this.address = address;
    this.status = status;
    this.found = found;
  }
}

/** What data of the web are opened with. */
interface Means {
  /** The policy that the page is under, which says whether it may ask others. */
  policy: () => Promise<string>;
  fetcher?: typeof fetch;
  reader?: () => Promise<TablesReader>;
  start?: StartEngine;
}

/**
 * Answers about the data at an address, as their file is understood without a choice. They are fetched by the first
 * question, of their host alone, without cookies and without saying from where; none of it is kept in the browser.
 * Questions throw an `ApiError` with `RemoteRefused` as cause where they can't be shown.
 */
export function openRemoteData({
  policy,
  fetcher = (...asked) => fetch(...asked),
  reader = startedReader,
  start = startedEngine,
}: Means): (address: string) => Api {
  const files = async (address: string): Promise<PackageFiles[]> => {
    if (!/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : ""))
      throw new RemoteRefused("notAddress", address);
    if (!/connect-src[^;]* https:/.test(await policy())) throw new RemoteRefused("notAllowed", address);
    return [await understood(address, await fetched(address, fetcher), reader)];
  };
  return packageEngines(files, start).api;
}

/** The policy of a page: in its `<meta>`, or in the header that its server sends with it. */
export async function policyOf({ document, location }: Window, fetcher: typeof fetch = fetch): Promise<string> {
  const meta = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  if (meta) return meta.content;
  const { headers } = await fetcher(location.pathname, { method: "HEAD" });
  return headers.get("content-security-policy") ?? "";
}

async function fetched(address: string, fetcher: typeof fetch): Promise<TableFile> {
  let response: Response;
  try {
    response = await fetcher(address, { credentials: "omit", referrerPolicy: "no-referrer" });
  } catch (cause) {
    throw new RemoteRefused("unreachable", address, { cause });
  }
  if (!response.ok) throw new RemoteRefused("refused", address, { status: response.status });
  return { name: fileNameOf(address), bytes: await bytesOf(response, address) };
}

/** What an answer holds; no more of it is read than may be opened. */
async function bytesOf({ headers, body }: Response, address: string): Promise<Uint8Array> {
  const tooLarge = new RemoteRefused("tooLarge", address);
  if (Number(headers.get("content-length")) > LARGEST) {
    await body?.cancel();
    throw tooLarge;
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reading = body?.getReader();
  try {
    for (let piece = await reading?.read(); piece && !piece.done; piece = await reading?.read()) {
      size += piece.value.length;
      if (size > LARGEST) throw tooLarge;
      pieces.push(piece.value);
    }
  } catch (cause) {
    // One that broke off has nothing to be ended, and says so.
    await reading?.cancel().catch(() => undefined);
    throw cause === tooLarge ? tooLarge : new RemoteRefused("unreachable", address, { cause });
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** The name of the file at an address: the last part of the path, else the host; what is no address stays as it is. */
export function fileNameOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, hostname } = new URL(address);
  const last = pathname.split("/").findLast((part) => part !== "") ?? hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** The package that a file makes; where it does not say where it is found, its address does. */
async function understood(address: string, file: TableFile, start: () => Promise<TablesReader>): Promise<PackageFiles> {
  const reader = await start();
  try {
    const { ready, faults } = await reader.understand([file], { about: { url: address } }, () => {});
    if (!ready) throw new RemoteRefused("noNetwork", address, { found: faults[0] ?? null });
    return await reader.write();
  } finally {
    reader.close();
  }
}

/** Why data of the web can't be shown, of an error of a question about them; null for any other error. */
export const remoteRefusal = (error: unknown): RemoteRefused | null =>
  error instanceof ApiError && error.cause instanceof RemoteRefused ? error.cause : null;
