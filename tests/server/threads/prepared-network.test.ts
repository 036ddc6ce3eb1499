import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderOnce, packagesAt } from "../../../seed/commands/folder.ts";
import { inMemory } from "../../../seed/package/folder.ts";
import type { Network } from "../../../server/network/network.ts";
import { readNetworkFile } from "../../../server/network/network-file.ts";
import { codeHash } from "../../../server/threads/code-hash.ts";
import { PREPARED, preparedNetwork, readPrepared } from "../../../server/threads/prepared-network.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";

const DIR = "tests/fixtures/small";
const network = placedNetwork(packagesAt([DIR]));
const folder = folderOnce(DIR);

describe("the network beside a package", () => {
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), "maillage-prepared-"));
  });
  afterEach(() => rmSync(place, { recursive: true }));
  const write = (bytes: Uint8Array) => writeFileSync(join(place, PREPARED), bytes);

  test("is read as it was written, to the order of what each row says", () => {
    write(preparedNetwork(folder, network));
    const read = readPrepared(place, folder);
    if (!read || !("network" in read)) throw new Error("not read");
    const parts = ({ dataset, nodes, edges, redirects }: Network) => [dataset, nodes, edges, [...redirects]];
    expect(JSON.stringify(parts(readNetworkFile(read.network)))).toBe(JSON.stringify(parts(network)));
  });

  test("is not there unless a command made it", () => {
    expect(readPrepared(place, folder)).toBeNull();
  });

  test("is not beside a file that was named in the place of the package", () => {
    expect(readPrepared(join(DIR, "links.csv"), folder)).toBeNull();
  });

  test("is refused once a table of the package has changed, or one has come", () => {
    write(preparedNetwork(folder, network));
    const files = new Map(folder.list().map((name) => [name, folder.read(name)]));
    const [name] = [...files.keys()].filter((one) => one === "links.csv");
    const changed = new Map(files).set(name!, Buffer.concat([files.get(name!)!, Buffer.from("\n")]));
    const come = new Map(files).set("journal.csv", Buffer.from("id\n"));
    for (const other of [changed, come])
      expect(readPrepared(place, inMemory(DIR, other))).toEqual({
        refused: "it was made of other files than the package has now",
      });
    expect(readPrepared(place, inMemory("elsewhere", files))).toHaveProperty("network");
  });

  test("is refused where another release of Maillage made it", () => {
    write(preparedNetwork(folder, network, "0".repeat(64)));
    const refused = { refused: "it was not made by this release of Maillage" };
    expect(readPrepared(place, folder)).toEqual(refused);
    write(Buffer.from("maillage-network 1 made before its code was hashed\n{}"));
    expect(readPrepared(place, folder)).toEqual(refused);
    expect([codeHash(), codeHash()]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), codeHash()]);
  });

  test("is refused where it is not whole, or nothing of the kind", () => {
    const bytes = preparedNetwork(folder, network);
    write(bytes.subarray(0, bytes.length - 1));
    expect(readPrepared(place, folder)).toEqual({ refused: "it is not whole" });
    for (const other of ["", "anything\n", "no line"]) {
      write(Buffer.from(other));
      expect(readPrepared(place, folder)).toHaveProperty("refused");
    }
  });
});
