import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import type { Graph } from "../../../server/contract/graph.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { networkFile } from "../../../server/network/network-file.ts";
import { buildNetwork } from "../../../server/network/build.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { computeLayout } from "../../../server/statistics/layout/layout.ts";
import { fromColumns, layoutColumns } from "../../../server/statistics/layout/layout-columns.ts";
import { provisionalLayout } from "../../../server/statistics/layout/provisional.ts";
import { networkInThread } from "../../../server/threads/layout-in-thread.ts";
import { programmePackage } from "../../bench/programme-package.ts";
import { compiled } from "../../compiled.ts";
import { REAL, serveEngine, SMALL } from "../http/serve.ts";

const DIRS = [REAL, SMALL, [...REAL, ...SMALL]];

let file: URL;
beforeAll(async () => {
  file = pathToFileURL(`${await compiled()}/dist/server/threads/layout-thread.js`);
});

/** A thread that begins once it is let go: a small network is drawn before a busy machine has answered anything. */
function heldBack(thread: URL): { held: URL; letGo: () => void } {
  const sign = fileURLToPath(new URL("./let-go", thread));
  const code = `
    import { existsSync } from "node:fs";
    import { setTimeout as sleep } from "node:timers/promises";
    while (!existsSync(${JSON.stringify(sign)})) await sleep(10);
    await import(${JSON.stringify(thread.href)});
  `;
  const held = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  return { held, letGo: () => writeFileSync(sign, "") };
}

describe("a large network", () => {
  test.each(DIRS)(
    "has provisional places until a thread has drawn it, and then those of any other",
    async (...dirs) => {
      const packages = packagesAt(dirs.flat());
      const { network, placed } = networkInThread(packages, { file, large: 1 });
      expect(network.dataset.layout).toBe("coming");
      await placed;
      expect(networkFile(network)).toEqual(networkFile(placedNetwork(packages)));
    },
  );

  test("is said to be drawn still by all that tells of it, and no file is written of it before", async () => {
    const packages = packagesAt(SMALL);
    const { held, letGo } = heldBack(file);
    const { network, placed } = networkInThread(packages, { file: held, large: 1 });
    const app = await serveEngine(openMemoryGraph(network, placed!));
    const [ready, dataset, graph] = await Promise.all(
      ["/api/ready", "/api/dataset", "/api/graph"].map((url) => app.inject(url)),
    );
    const exported = app.inject("/api/export/gexf");
    expect(ready!.json()).toEqual({ ready: true, engine: "memory", layout: "coming" });
    expect(dataset!.json()).toMatchObject({ layout: "coming" });
    expect(graph!.json<Graph>().attributes.layout).toBe("coming");
    letGo();
    await placed;
    const drawn = await serveEngine(openMemoryGraph(placedNetwork(packages)));
    for (const url of ["/api/ready", "/api/dataset", "/api/graph"]) {
      const [after, same] = [await app.inject(url), await drawn.inject(url)];
      expect(after.body).toBe(same.body);
      expect(after.headers.etag).toBe(same.headers.etag);
    }
    expect(graph!.headers.etag).not.toBe((await app.inject("/api/graph")).headers.etag);
    expect((await exported).body).toBe((await drawn.inject("/api/export/gexf")).body);
  });

  test("is one of many points; others are drawn at once", () => {
    const { network, placed } = networkInThread(packagesAt(SMALL), { file });
    expect(placed).toBeNull();
    expect(network.dataset).not.toHaveProperty("layout");
  });
});

test.each(DIRS)("the columns of a network hold all that its layout depends on", (...dirs) => {
  buildNetwork(packagesAt(dirs.flat()), (entities, edges) => {
    const { points, links } = fromColumns(structuredClone(layoutColumns(entities.values(), edges)));
    const layout = computeLayout(entities, edges);
    expect([...computeLayout(points, links)]).toEqual([...layout]);
    return layout;
  });
});

test("provisional places keep projects of a region together and apart from others", () => {
  const { nodes } = buildNetwork([programmePackage(300)], provisionalLayout);
  const projects = nodes.filter(({ attributes }) => attributes.kind === "project");
  const places = new Set(nodes.map(({ attributes: { x, y } }) => `${x} ${y}`));
  expect(places.size).toBe(nodes.length);
  const regions = new Map<string, { x: number; y: number }[]>();
  for (const { attributes } of projects) {
    const { x, y, region } = attributes;
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1000);
    regions.set(region!.id, [...(regions.get(region!.id) ?? []), { x, y }]);
  }
  // No two regions overlap: each is a disc of its own.
  const discs = [...regions.values()].map((held) => {
    const mean = (of: "x" | "y") => held.reduce((sum, place) => sum + place[of], 0) / held.length;
    const middle = { x: mean("x"), y: mean("y") };
    const far = held.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)).toSorted((a, b) => a - b);
    // Most of it: a few at the edge of a disc of few are not round its middle.
    return { middle, radius: far[Math.floor(far.length * 0.8)]! };
  });
  expect(discs.length).toBeGreaterThan(3);
  for (const [i, one] of discs.entries())
    for (const other of discs.slice(i + 1)) {
      const apart = Math.hypot(one.middle.x - other.middle.x, one.middle.y - other.middle.y);
      expect(apart).toBeGreaterThan(one.radius + other.radius);
    }
});
