import { SHIPPED } from "../../server/contract/shipped.ts";
import { overEngine, shippedFile } from "./engine-transport.ts";
import { overHttp, type Transport } from "./transport.ts";

/** What answers the page's questions. */
export interface PageTransport extends Transport {
  /**
   * Brings all that may be needed later, so that the page goes on when its network is gone; to be called once the first
   * picture stands. Nothing where a server answers.
   */
  prepare: () => Promise<void>;
}

/**
 * The transport that a page was built for, as `<meta name="engine">` says: `http` is the server beside it; `worker` an
 * engine in the page, over the network that is shipped in the folder which `data-shipped` names.
 */
export function openPageEngine({ document, location, navigator }: Window): PageTransport {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="engine"]');
  if (meta?.content !== "worker") return { ...overHttp(), prepare: async () => {} };
  const shipped = (file: string): string => `${meta.dataset["shipped"]}${file}`;
  const answers = Object.entries(SHIPPED.answers).map(([asked, file]) => [asked, shipped(file)]);
  const start = async () => {
    const [{ startEngine }, network] = await Promise.all([
      import("../../server/browser/start.ts"),
      read(shipped(SHIPPED.network)),
    ]);
    return startEngine({ network });
  };
  const engine = overEngine(start, new URL("./", location.href).href, Object.fromEntries(answers));
  const prepare = async () => {
    await engine.start();
    const { keepPage } = await import("./keep-page.ts");
    await keepPage(document, navigator);
  };
  return { ...engine, prepare };
}

async function read(address: string): Promise<Uint8Array> {
  const response = await shippedFile(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
