import type { PackageFiles } from "../../server/contract/worker-messages.ts";
import type { Api } from "./api.ts";

/** The package that is to be corrected is not to be had. */
export class NoPackage extends Error {
  /** Several packages are loaded together, or the one that is cannot be read here. */
  readonly why: "several" | "absent";
  constructor(why: "several" | "absent", options?: ErrorOptions) {
    super(why === "several" ? "Several packages are loaded" : "The package is not served here", options);
    this.name = "NoPackage";
    this.why = why;
  }
}

/**
 * Brings the files of the one package that answers on the page, as they stand beside it; they are read once. Throws
 * `NoPackage`.
 */
export function openPagePackage(api: Api, fetcher: typeof fetch = fetch): () => Promise<PackageFiles> {
  let kept: Promise<PackageFiles> | null = null;
  return () => {
    if (kept !== null) return kept;
    const reading = read(api, fetcher);
    kept = reading;
    // What failed is tried anew.
    reading.catch(() => (kept = null));
    return reading;
  };
}

async function read(api: Api, fetcher: typeof fetch): Promise<PackageFiles> {
  const { packages } = await api.dataset();
  const [first, ...others] = packages;
  if (first === undefined || others.length > 0) throw new NoPackage("several");
  let response: Response;
  try {
    response = await fetcher(`./packages/${first.name}.zip`);
  } catch (cause) {
    throw new NoPackage("absent", { cause });
  }
  if (!response.ok) throw new NoPackage("absent");
  const [{ packageIn }, bytes] = await Promise.all([
    import("../../server/browser/package-archive.ts"),
    response.arrayBuffer(),
  ]);
  return packageIn(first.name, new Uint8Array(bytes));
}
