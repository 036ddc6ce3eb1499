import type { Network } from "./network.ts";

/** A built network as a file, for who opens it later without drawing it again: JSON, the same for the same network. */
export const networkFile = ({ redirects, ...rows }: Network): string =>
  JSON.stringify({ ...rows, redirects: [...redirects] });

/** The network that `networkFile` wrote, in UTF-8. Throws a `SyntaxError` where the bytes are not whole. */
export function readNetworkFile(bytes: Uint8Array): Network {
  const { redirects, ...rows } = JSON.parse(new TextDecoder().decode(bytes)) as Omit<Network, "redirects"> & {
    redirects: [string, string][];
  };
  return { ...rows, redirects: new Map(redirects) };
}
