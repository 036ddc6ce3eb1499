import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import type { Folder } from "../../../seed/package/folder.ts";
import { packageZip } from "../../../seed/package/zip.ts";

/**
 * `packages/<name>.zip`, beside the page: each package that is loaded, as its folder has it, which opens as data and
 * which the page corrects. There are none where the data come from a database.
 */
export function addPackages(app: FastifyInstance, packages: ReadonlyMap<string, Folder>): void {
  app.get<{ Params: { file: string } }>("/packages/:file", { schema: { hide: true } }, (request, reply) => {
    const { file } = request.params;
    const folder = file.endsWith(".zip") ? packages.get(file.slice(0, -".zip".length)) : undefined;
    if (folder === undefined) return reply.callNotFound();
    const files = new Map(folder.list().map((name) => [name, folder.read(name)]));
    return reply
      .type("application/zip")
      .header("content-disposition", `attachment; filename="${file}"`)
      .header("cache-control", "no-cache")
      .send(Readable.from(packageZip(files)));
  });
}
