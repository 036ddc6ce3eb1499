import type { FastifyInstance } from "fastify";
import { packageZip } from "../../../seed/package/zip.ts";

/**
 * `packages/<name>.zip`, beside the page: each package that is loaded, as its files had it then (or written anew,
 * without its people where they are left out), which opens as data and which the page corrects. Each is made once.
 * There are none where the data come from a database.
 */
export function addPackages(
  app: FastifyInstance,
  packages: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>,
): void {
  const made = new Map<string, Promise<Buffer>>();
  app.get<{ Params: { file: string } }>("/packages/:file", { schema: { hide: true } }, async (request, reply) => {
    const { file } = request.params;
    const files = file.endsWith(".zip") ? packages.get(file.slice(0, -".zip".length)) : undefined;
    if (files === undefined) return reply.callNotFound();
    const zip = made.get(file) ?? whole(packageZip(files));
    made.set(file, zip);
    const body = await zip;
    return reply
      .type("application/zip")
      .header("content-disposition", `attachment; filename="${file}"`)
      .header("cache-control", "no-cache")
      .send(body);
  });
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  return Buffer.concat(read);
}
