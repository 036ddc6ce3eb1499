import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { backupLines } from "../../server/engine/neo4j/backup.ts";
import { openDriver } from "../../server/engine/neo4j/connection.ts";
import { openNeo4jGraph } from "../../server/engine/neo4j/engine.ts";
import { importNetwork } from "../../server/engine/neo4j/import.ts";
import { NoBackup, restore } from "../../server/engine/neo4j/restore.ts";
import { heldVersions } from "../../server/engine/neo4j/versions.ts";
import type { Writing } from "../../server/engine/neo4j/writer.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { compiled } from "../compiled.ts";
import { missing } from "../means.ts";
import { TEST_NEO4J, testWriting } from "../neo4j/import-into.ts";

describe.skipIf(missing.neo4j)("a backup", () => {
  const [small, next] = ["small", "small-next"].map((name) => placedNetwork(packagesAt([`tests/fixtures/${name}`])));
  let driver: Driver;
  let parts: Writing;
  let lines: string[];
  const rows = async (cypher: string) => (await driver.executeQuery(cypher)).records.map((one) => one.toObject());
  const wipe = () => driver.executeQuery("MATCH (n) DETACH DELETE n");
  const held = async () => (await heldVersions(parts)).map(({ version, datasets }) => [version, datasets]);
  async function* reading(from: readonly string[]): AsyncGenerator<string> {
    yield* from;
  }
  const read = async (): Promise<string[]> => {
    const all: string[] = [];
    for await (const line of backupLines(parts)) all.push(line.slice(0, -1));
    return all;
  };
  /** What lines hold, whatever the order in which the database gave its rows. */
  const content = (from: readonly string[]) =>
    from.slice(0, -1).flatMap((line) => {
      const { rows: own, ...about } = JSON.parse(line) as { rows?: unknown[] };
      return [JSON.stringify(about), ...(own ?? []).map(sorted).toSorted()];
    });
  const sorted = (row: unknown): string =>
    JSON.stringify(row, (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  /** Types of all values by their properties: a whole number read as a float would be answered as before, and found no more. */
  const types = () =>
    rows(
      `CALL () { MATCH (n) WHERE NOT n:ImportLock AND NOT n:Version AND NOT n:Dataset RETURN n AS x UNION ALL MATCH ()-[r]->() RETURN r AS x }
       UNWIND keys(x) AS key RETURN key, valueType(x[key]) AS type, count(*) AS times ORDER BY key, type`,
    );

  beforeAll(async () => {
    parts = testWriting();
    driver = openDriver(TEST_NEO4J);
    await wipe();
    await importNetwork(next!, parts);
    await importNetwork(small!, parts);
    await importNetwork(next!, parts, "others");
    lines = await read();
  });
  afterAll(async () => {
    await wipe();
    await driver.close();
    await parts.driver.close();
  });

  it("brings an empty database to hold the same, value by value, and to answer by the same names", async () => {
    const [before, typesBefore] = [await held(), await types()];
    await wipe();
    const restored = await restore(parts, () => reading(lines));
    expect(restored.map(({ version, current, held: was }) => [version, current, was])).toEqual(
      before.map((one) => [...one, false]),
    );
    expect(await held()).toEqual(before);
    expect(await types()).toEqual(typesBefore);
    expect(content(await read())).toEqual(content(lines));
    const engine = openNeo4jGraph(TEST_NEO4J);
    const [usual, others] = [await engine.at(), await engine.at(undefined, "others")];
    expect([await usual.dataset(), await others.dataset()]).toEqual([small!.dataset, next!.dataset]);
    expect((await usual.search({ q: "digue", limit: 1 })).total).toBeGreaterThan(0);
    await engine.close();
  });

  it("writes nothing that is held already, and lets readers get it by its names again", async () => {
    const before = await held();
    await importNetwork(next!, parts);
    expect((await restore(parts, () => reading(lines))).map((one) => one.held)).toEqual([true, true]);
    expect(await held()).toEqual(before);
  });

  it("of which half is there, or a letter is another, is refused before anything is written", async () => {
    await wipe();
    const half = lines.slice(0, -3);
    const changed = lines.map((line, i) => (i === 2 ? line.replace("a", "b") : line));
    for (const wrong of [half, changed, lines.slice(1), lines.slice(0, 1), [], ["{}", ...lines]])
      await expect(restore(parts, () => reading(wrong))).rejects.toThrow(NoBackup);
    expect(await rows("MATCH (n) RETURN n")).toEqual([]);
  });

  it.skipIf(!existsSync("/dev/full"))("for which there is no room leaves nothing half, and says so", async () => {
    const folder = mkdtempSync(join(tmpdir(), "maillage-backup-"));
    const out = join(folder, "backup.gz");
    symlinkSync("/dev/full", `${out}.part`);
    const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } = TEST_NEO4J;
    const command = join(await compiled(), "dist/server/backup-command.js");
    const env = { PATH: process.env["PATH"], NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD };
    const { status, stderr } = spawnSync(process.execPath, [command, "--out", out], { env, encoding: "utf8" });
    expect([status, stderr]).toEqual([1, expect.stringContaining(`${out} was not written, and nothing of it is left`)]);
    expect(stderr).toContain("no space left");
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("is taken up where its restore died, and is not mixed with what an import left", async () => {
    const dying = async function* (): AsyncGenerator<string> {
      yield* lines.slice(0, 4);
      throw new Error("killed");
    };
    let times = 0;
    const twice = () => (times++ === 0 ? reading(lines) : dying());
    await expect(restore(parts, twice)).rejects.toThrow("killed");
    expect(await held()).toEqual([[expect.any(String), []]]);
    expect((await restore(parts, () => reading(lines))).map((one) => one.held)).toEqual([false, false]);
    expect(content(await read())).toEqual(content(lines));
    // What a restore left is swept by an import, which cuts a version into other batches.
    await wipe();
    times = 0;
    await expect(restore(parts, twice)).rejects.toThrow("killed");
    expect((await importNetwork(next!, parts)).previous).toBeNull();
    expect(await held()).toEqual([[expect.stringContaining(next!.dataset.version), ["dataset"]]]);
  });
});
