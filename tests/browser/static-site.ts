import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build, mergeConfig } from "vite";
import { folderAt, packagesAt } from "../../seed/commands/folder.ts";
import { siteFiles } from "../../server/static/site-files.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { configOf } from "../../vite.config.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The page that needs no server, over packages, as files by their path. */
export const staticSite = (dirs: readonly string[], remoteData = false): Promise<Map<string, Uint8Array>> =>
  siteFiles(
    placedNetwork(packagesAt(dirs)),
    dirs.map(folderAt),
    readFileSync(`${ROOT}LICENSE`),
    async (shipped, outDir) => {
      await build(
        mergeConfig(configOf(ROOT, shipped, remoteData), { configFile: false, logLevel: "error", build: { outDir } }),
      );
    },
  );

/** What a plain file server says of a file by its name. */
const TYPES: Record<string, string> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

/** A plain file server that has files below a path, and sets no header but their type; `close` stops it at once. */
export async function serveFiles(
  files: ReadonlyMap<string, Uint8Array>,
  below: string,
): Promise<{ address: string; asked: string[]; close: () => Promise<void> }> {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const [path = ""] = url.split("?");
    const file = path.startsWith(below) ? path.slice(below.length) || "index.html" : "";
    const bytes = files.get(decodeURIComponent(file));
    if (bytes === undefined) return void response.writeHead(404).end("no such file");
    const type = TYPES[file.split(".").at(-1)!] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type }).end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { address: `http://127.0.0.1:${port}${below}`, asked, close };
}
