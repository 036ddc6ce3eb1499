import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { importNetwork } from "../../server/engine/neo4j/import.ts";
import { openDriver } from "../../server/engine/neo4j/connection.ts";
import { openNeo4jGraph } from "../../server/engine/neo4j/engine.ts";
import { heldVersions, removeVersions } from "../../server/engine/neo4j/versions.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { compiled } from "../compiled.ts";
import { readGraph } from "../contract/read-graph.ts";
import { missing } from "../means.ts";
import { importAlone, TEST_NEO4J, testWriting } from "../neo4j/import-into.ts";
import { openProxy } from "../neo4j/proxy.ts";
import { writeMadeUpPackage } from "../neo4j/made-up-package.ts";
import { serveEngine } from "../server/http/serve.ts";

/** What is imported again and again, and what is so large that it changes while a slow reader has begun an answer. */
const SIZE = { projects: 70, organisations: 200, links: 500 };
const LARGE = { projects: 200, organisations: 600, links: 1500 };
const NODES = SIZE.projects + SIZE.organisations;
/** Moments of a kill, in milliseconds after the first word of the import; the same in each run. */
const KILLS = [0, 50, 120, 200, 320, 500];
/** How many imports lose their database, each a little further on in what a whole one sends to it. */
const CUTS = 30;

describe.skipIf(missing.neo4j)("imports that meet faults", () => {
  let folder: string;
  let dirs: { A: string; B: string };
  const engine = openNeo4jGraph(TEST_NEO4J);
  const parts = testWriting();
  let root: string;
  let networks: { A: ReturnType<typeof placedNetwork>; B: ReturnType<typeof placedNetwork> };
  beforeAll(async () => {
    root = await compiled();
    folder = mkdtempSync(`${tmpdir()}/maillage-faults-`);
    dirs = { A: writeMadeUpPackage(`${folder}/A`, "A", SIZE), B: writeMadeUpPackage(`${folder}/B`, "B", SIZE) };
    networks = { A: placedNetwork(packagesAt([dirs.A])), B: placedNetwork(packagesAt([dirs.B])) };
    await importAlone(networks.A);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await Promise.all([engine.close(), parts.driver.close()]);
  });

  /** `npm run graph:import -- DIR` as a process of its own. */
  function startImport(dir: string) {
    const { uri, user, password } = TEST_NEO4J;
    const env = { PATH: process.env["PATH"] ?? "", NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const child: ChildProcess = spawn(process.execPath, [`${root}/dist/server/import-command.js`, dir], { env });
    let said = "";
    const firstWord = new Promise<void>((resolve) => {
      child.stderr!.on("data", (text: Buffer) => {
        said += text.toString();
        resolve();
      });
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    return { child, firstWord, ended, said: () => said };
  }

  /** Whose data readers get; fails where they are of both, or not whole. */
  async function whoseData(): Promise<"A" | "B"> {
    const now = await engine.at();
    const { title } = await now.dataset();
    const { nodes, edges } = await readGraph(await now.graph(EVERYTHING));
    expect([nodes.length, edges.length]).toEqual([NODES, networks.A.edges.length]);
    const tags = new Set(nodes.map(({ attributes }) => attributes.name[0]));
    expect([...tags]).toEqual([title[0]]);
    return title[0] as "A" | "B";
  }

  it.each([
    ["A", "B", 0],
    ["B", "A", 1500],
    ["A", "A", 100],
  ] as const)("%s and %s started %i ms apart come one after the other", async (first, second, apart) => {
    const one = startImport(dirs[first]);
    await sleep(apart);
    const two = startImport(dirs[second]);
    expect([await one.ended, await two.ended, one.said() + two.said()]).toEqual([0, 0, expect.any(String)]);
    expect([first, second]).toContain(await whoseData());
    expect((await heldVersions(parts)).map(({ state }) => state)).toEqual(
      first === second ? ["whole"] : ["whole", "whole"],
    );
    await importAlone(networks.A);
  });

  /** The lock goes to the next at once, who would else wait until the time of the dead is over. */
  const bury = (who: string) =>
    parts.driver.executeQuery("MATCH (l:ImportLock) WHERE l.about CONTAINS $who SET l.until = 0", { who });

  it("three at once come one after the other, though the first of them dies", async () => {
    const first = startImport(dirs.B);
    await Promise.race([first.firstWord, first.ended]);
    const others = [startImport(dirs.A), startImport(dirs.B)];
    await Promise.race(others.map(({ firstWord }) => firstWord));
    first.child.kill("SIGKILL");
    await first.ended;
    await whoseData();
    await bury(`process ${first.child.pid} `);
    expect([await others[0]!.ended, await others[1]!.ended]).toEqual([0, 0]);
    expect((await heldVersions(parts)).map(({ state }) => state)).toEqual(["whole", "whole"]);
    await whoseData();
    await importAlone(networks.A);
  }, 600_000);

  it("leave readers whole data wherever they are killed, and are taken up by the next", async () => {
    await importAlone(networks.A);
    const seen: string[] = [];
    const states: string[] = [];
    for (const moment of KILLS) {
      const killed = startImport(dirs.B);
      await Promise.race([killed.firstWord, killed.ended]);
      await sleep(moment);
      killed.child.kill("SIGKILL");
      await killed.ended;
      seen.push(await whoseData());
      states.push(...(await heldVersions(parts)).map(({ state }) => state));
      await bury(`process ${killed.child.pid} `);
    }
    // Where the moments lie in an import depends on the machine; some must have hit it while it wrote.
    expect([...new Set(states)].toSorted()).toEqual(["whole", "writing"]);
    expect(seen).toContain("A");
    await importNetwork(networks.B, parts);
    expect(await whoseData()).toBe("B");
    const old = (await heldVersions(parts)).filter(({ current }) => !current);
    await removeVersions(
      parts,
      old.map(({ version }) => version),
    );
    const { records } = await parts.driver.executeQuery("MATCH (n:Entity) RETURN count(n) AS nodes");
    expect(records[0]!.get("nodes")).toBe(NODES);
  });

  it("leave readers whole data wherever they are cut off from the database, and are taken up by the next", async () => {
    await importAlone(networks.A);
    const proxy = await openProxy(TEST_NEO4J.uri);
    const through = (uri: string, about: string) => ({ ...parts, driver: openDriver({ ...TEST_NEO4J, uri }), about });
    const unharmed = through(proxy.uri, "unharmed");
    await importNetwork(networks.B, { ...unharmed, run: "unharmed" });
    const whole = proxy.asked();
    await importAlone(networks.B);
    const dead: Promise<unknown>[] = [unharmed.driver.close()];
    proxy.close();
    const states = new Set<string>();
    let before = await whoseData();
    expect(before).toBe("B");
    for (let i = 0; i < CUTS; i++) {
      const cut = await openProxy(TEST_NEO4J.uri);
      const gone = new Promise<void>((resolve) =>
        cut.after((whole * i) / CUTS, () => {
          cut.close();
          resolve();
        }),
      );
      const own = through(cut.uri, `number ${i}.`);
      const work = importNetwork(networks[before === "A" ? "B" : "A"], { ...own, run: own.about }).catch(() => {});
      // One that takes up what another left is done before.
      await Promise.race([gone, work]);
      dead.push(work.then(() => own.driver.close()).finally(cut.close));
      before = await whoseData();
      await bury(own.about);
      const held = await heldVersions(parts);
      for (const { state } of held) states.add(state);
      // Else the next to be imported would be there already.
      const old = held.filter(({ state, current }) => state === "whole" && !current);
      await removeVersions(
        parts,
        old.map(({ version }) => version),
      );
    }
    // What one more byte does depends on the machine; some must have hit it while it wrote.
    expect(states).toContain("writing");
    await importNetwork(networks.B, parts);
    expect(await whoseData()).toBe("B");
    await Promise.all(dead);
    await importAlone(networks.A);
  }, 600_000);

  describe("while readers ask", () => {
    let app: FastifyInstance;
    let address: string;
    const large = (tag: string) =>
      placedNetwork(packagesAt([writeMadeUpPackage(`${folder}/large-${tag}`, tag, LARGE)]));
    beforeAll(async () => {
      networks = { A: large("A"), B: large("B") };
      await importAlone(networks.A);
      app = await serveEngine(engine);
      address = await app.listen({ port: 0, host: "127.0.0.1" });
    });
    afterAll(() => app.close());

    /** An answer read slowly: its tag, and its text; null where it broke off. */
    async function ask(path: string): Promise<{ etag: string; text: string } | null> {
      const response = await fetch(`${address}${path}`);
      // A busy machine may find that the database does not answer in time, which is no answer of any version.
      if (response.status === 503) return null;
      expect(response.status, path).toBe(200);
      let text = "";
      try {
        for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
          text += piece;
          await sleep(5);
        }
      } catch {
        return null;
      }
      return { etag: String(response.headers.get("etag")), text };
    }

    it("give each answer from one version, the one of its tag", async () => {
      let over = false;
      const answers: { etag: string; text: string }[] = [];
      const reader = async (path: string) => {
        while (!over) {
          const answer = await ask(path);
          if (answer) answers.push(answer);
        }
      };
      const readers = ["export/json", "graph", "export/csv", "shared-actors", "search?q=organisation"].map((path) =>
        reader(`/api/${path}`),
      );
      const versions = { A: networks.A.dataset.version, B: networks.B.dataset.version };
      for (const tag of ["B", "A", "B", "A"] as const) {
        await importNetwork(networks[tag], parts);
        const before = answers.length;
        await expect.poll(() => answers.slice(before).some(({ etag }) => etag.includes(versions[tag]))).toBe(true);
      }
      over = true;
      await Promise.all(readers);
      expect(new Set(answers.map(({ etag }) => etag.slice(3, 15)))).toEqual(new Set(Object.values(versions)));
      for (const { etag, text } of answers) {
        const other = etag.includes(versions.A) ? /"B (organisation|project) / : /"A (organisation|project) /;
        expect(text).not.toMatch(other);
      }
    });
  });
});
