import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds, toNetwork } from "../../../client/model/network.ts";
import { FIRST_KINDS } from "../../../client/model/vocabulary.ts";
import { PALETTES } from "../../../server/contract/palette.ts";
import { withAreas, areaMarks } from "../../../client/picture/area-scene.ts";
import { partsOf } from "../../../client/picture/area-parts.ts";
import { areaOutcome } from "../../../client/picture/area-keys.ts";
import { areasOf, type Area, type Areas } from "../../../client/picture/areas.ts";
import { edge, graph, node } from "../small.ts";
import { fr } from "../words.ts";

const REGIONS = ["11", "53", "76"].map((code) => ({ id: `territory:region-${code}`, name: `Région ${code}` }));

/** Projects at places, in regions by turns where there are any, each with an actor of its own and one that all share. */
function networkOf(places: readonly { x: number; y: number }[], regions = REGIONS) {
  const projects = places.map((place, at) => node(`project:p${at}`, { ...place, region: regions[at % 3] ?? null }));
  const own = places.map((place, at) => node(`organisation:o${at}`, place));
  return toNetwork(
    graph(
      [...projects, ...own, node("organisation:all", { x: 0, y: 0 })],
      places.flatMap((_, at) => [
        edge(`organisation:o${at}`, "partners", `project:p${at}`),
        edge("organisation:all", "carries", `project:p${at}`),
      ]),
    ),
  );
}

const areasIn = (network: ReturnType<typeof networkOf>): Promise<Areas> =>
  areasOf(network, network, bounds(network, FIRST_KINDS));

const grid = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ x: (at % 10) * 40, y: 30 * Math.floor(at / 10) }));

describe("the areas of a large network", () => {
  test("are its regions, with projects, actors and what they share", async () => {
    const { by, list, ties, left, shared } = await areasIn(networkOf(grid(30)));
    expect(by).toBe("regions");
    expect(list.map(({ id, name, projects, actors }) => ({ id, name, projects, actors }))).toEqual(
      REGIONS.map((region) => ({ ...region, projects: 10, actors: 11 })),
    );
    expect(ties.map(({ weight }) => weight)).toEqual([1, 1, 1]);
    expect(ties[0]!.roles).toEqual([{ role: "carries", count: 1 }]);
    expect(left).toBe(0);
    expect([...shared]).toEqual(["organisation:all"]);
  });

  test("are tied by roles, told apart with how many actors have each", async () => {
    const projects = REGIONS.map((region, at) => node(`project:p${at}`, { x: at * 100, y: 0, region }));
    const network = toNetwork(
      graph(
        [...projects, node("organisation:a", { x: 0, y: 0 }), node("person:b", { x: 0, y: 0 })],
        [
          edge("organisation:a", "carries", "project:p0"),
          edge("organisation:a", "partners", "project:p1"),
          edge("person:b", "partners", "project:p0"),
          edge("person:b", "partners", "project:p1"),
        ],
      ),
    );
    const areas = await areasIn(network);
    const roles = [
      { role: "partners", count: 2 },
      { role: "carries", count: 1 },
    ];
    expect(areas.ties).toMatchObject([{ a: REGIONS[0]!.id, b: REGIONS[1]!.id, weight: 2, roles }]);
    const { edges } = areaMarks(areas, network, PALETTES.light, 1, () => "");
    expect([...edges.values()].map(({ size }) => size)).toEqual([6, 3]);
    expect(new Set([...edges.values()].map(({ color }) => color)).size).toBe(2);
    const near = areaMarks(areas, network, PALETTES.light, 0.25, () => "");
    expect([...near.edges.values()].map(({ size }) => size)).toEqual([3, 1.5]);
    const drawn = withAreas(toNetwork(), areas, ({ id }) => id);
    expect(drawn.mapEdges((key, { role }) => [key, role])).toEqual(
      [...edges.keys()].map((key) => [key, key.split("|")[1]]),
    );
  });

  test("are zones where projects have no region, and every project is in one", async () => {
    const { by, list, left } = await areasIn(networkOf(grid(120), []));
    expect(by).toBe("zones");
    expect(list).toHaveLength(10);
    expect(list.reduce((sum, { projects }) => sum + projects, 0)).toBe(120);
    expect(left).toBe(0);
  });

  test("are zones of points where no project is shown", async () => {
    const network = toNetwork(
      graph(
        [
          ...grid(40).map((place, at) => node(`organisation:o${at}`, place)),
          node("territory:region-11", { x: 0, y: 0 }),
        ],
        [],
      ),
    );
    const { list } = await areasIn(network);
    expect(list.reduce((sum, { members }) => sum + members.length, 0)).toBe(41);
    expect(list.reduce((sum, { projects, actors }) => sum + projects + actors, 0)).toBe(40);
    expect(list.every(({ projects }) => projects === 0)).toBe(true);
  });

  test("leave out points without a region where others have one, and say that they are points", async () => {
    const organisations = grid(4).map((place, at) =>
      node(`organisation:o${at}`, { ...place, region: REGIONS[at % 2]! }),
    );
    const { by, left } = await areasIn(toNetwork(graph([...organisations, node("person:p", { x: 0, y: 0 })], [])));
    expect([by, left]).toEqual(["regions", 1]);
    expect(fr.far.left(by, left, false)).toMatch(/: 1 point\.$/);
    expect(fr.far.left("countries", left, true)).toMatch(/: 1 projet\.$/);
  });

  test("never cover each other, however far the camera goes, and are the same again", async () => {
    const place = fc.record({ x: fc.integer({ min: -1000, max: 1000 }), y: fc.integer({ min: -800, max: 800 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 30, maxLength: 150 }), fc.boolean(), async (places, isPlaced) => {
        const network = networkOf(places, isPlaced ? REGIONS : []);
        const { list, by } = await areasIn(network);
        expect((await areasIn(network)).list).toEqual(list);
        const frame = bounds(network, FIRST_KINDS);
        const side = Math.max(frame.x[1] - frame.x[0], frame.y[1] - frame.y[0]);
        // As on a plate of 480 pixels at a ratio of 2.5, where marks are smaller by the root of that.
        const pixels = 480 / side / 2.5;
        for (const [at, a] of list.entries())
          for (const b of list.slice(at + 1)) {
            const distance = Math.hypot(a.x - b.x, a.y - b.y) * pixels;
            expect(distance, by).toBeGreaterThan((a.radius + b.radius) / Math.sqrt(2.5));
          }
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  test("are apart also where all lie at one place, or on a line", async () => {
    const regions = Array.from({ length: 200 }, (_, at) => ({ id: `territory:region-${at}`, name: `Région ${at}` }));
    for (const step of [0, 5]) {
      const places = regions.map((_, at) => ({ x: 100 + at * step, y: 100 }));
      const projects = places.map((place, at) => node(`project:p${at}`, { ...place, region: regions[at]! }));
      const { by, list } = await areasIn(toNetwork(graph(projects, [])));
      expect([by, list.length]).toEqual(["regions", 200]);
      const pixel = Math.max(1, 199 * step) / 480;
      const covers = (a: Area, b: Area) => Math.hypot(a.x - b.x, a.y - b.y) <= (a.radius + b.radius) * pixel;
      expect(list.flatMap((a, at) => list.slice(at + 1).filter((b) => covers(a, b)))).toEqual([]);
    }
  });

  test("are zones where there are more regions than one can read", async () => {
    const regions = Array.from({ length: 201 }, (_, at) => ({ id: `territory:region-${at}`, name: `Région ${at}` }));
    const projects = grid(402).map((place, at) => node(`project:p${at}`, { ...place, region: regions[at % 201]! }));
    expect((await areasIn(toNetwork(graph(projects, [])))).by).toBe("zones");
  });

  test("are the countries of more regions than one reads, each of which parts into its own", async () => {
    const regions = Array.from({ length: 60 }, (_, at) => ({ id: `territory:region-${at}`, name: `Région ${at}` }));
    const countries = ["de", "es"].map((code) =>
      node(`territory:country-${code}`, { name: code, level: "country", x: 0, y: 0 }),
    );
    const projects = grid(240).map((place, at) => {
      const region = at < 238 ? regions[at % 60]! : null;
      const { key } = countries[at % 2]!;
      return node(`project:p${at}`, { ...place, region, territories: [key, ...(region ? [region.id] : [])] });
    });
    const whole = toNetwork(graph([...projects, ...countries], []));
    const shown = toNetwork(graph(projects, []));
    const frame = bounds(shown, FIRST_KINDS);
    const areas = await areasOf(shown, whole, frame);
    expect([areas.by, areas.left]).toEqual(["countries", 0]);
    expect(areas.list.map(({ name, projects: count }) => [name, count])).toEqual([
      ["de", 120],
      ["es", 120],
    ]);
    const parts = await partsOf(areas, 1, shown, whole, frame, () => undefined);
    expect([parts.by, parts.list.length, parts.of.size]).toEqual(["regions", 62, 240]);
    expect(parts.list.filter(({ name }) => name === null).map(({ members }) => members)).toEqual([
      ["project:p238"],
      ["project:p239"],
    ]);
    const zones = await partsOf(areas, 2, shown, whole, frame, () => undefined);
    expect(zones.by).toBe("regions");
    // So few regions are read themselves, whatever they are parts of.
    const few = toNetwork(
      graph(projects.map((one) => ({ ...one, attributes: { ...one.attributes } })).slice(0, 40), []),
    );
    expect((await areasOf(few, whole, frame)).by).toBe("regions");
  });

  test("are walked by keys", async () => {
    const { list } = await areasIn(networkOf(grid(120), []));
    const right = list.toSorted((a, b) => b.x - a.x)[0]!;
    const left = areaOutcome(list, right.id, "ArrowLeft")!;
    expect(left.at.x).toBeLessThan(right.x);
    expect(areaOutcome(list, right.id, "ArrowRight")!.at).toBe(right);
    expect(areaOutcome(list, null, "Home")!.at).toBe(list[0]);
    expect(areaOutcome(list, list[0]!.id, "PageUp")!.at).toBe(list.at(-1));
    expect(areaOutcome(list, right.id, "Enter")).toEqual({ at: right, isEntered: true });
    expect(areaOutcome(list, null, "Enter")).toBeNull();
    expect(areaOutcome(list, right.id, "x")).toBeNull();
  });
});
