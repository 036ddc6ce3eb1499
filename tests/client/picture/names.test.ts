import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PALETTES } from "../../../server/contract/palette.ts";
import { distanceTo, isInside, overlaps, type Box } from "../../../client/labels/box.ts";
import { runsOver } from "../../../client/labels/line.ts";
import { bounds, toNetwork } from "../../../client/model/network.ts";
import { FIRST_KINDS } from "../../../client/model/vocabulary.ts";
import { drawingOf } from "../../../client/picture/drawing.ts";
import type { LabelScene } from "../../../client/picture/label-wishes.ts";
import { nameSteps } from "../../../client/picture/name-places.ts";
import { regionNameSteps } from "../../../client/picture/region-labels.ts";
import { finish } from "../../../client/model/steps.ts";
import type { Graph } from "../../../server/contract/graph.ts";
import { EVERYTHING, type Filter } from "../../../server/contract/filter.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { readGraph } from "../../contract/read-graph.ts";
import { REAL } from "../../server/http/serve.ts";
import { PLAIN } from "../../../client/picture/look.ts";
import { edge, graph, node } from "../small.ts";

const REGIONS = ["11", "76", "53"].map((code) => ({ id: `territory:region-${code}`, name: `Région ${code}` }));
/** Pixels free around a network. */
const PADDING = 40;

/**
 * A network with places in pixels, on a plate of 900 × 600 unless said otherwise; `scale`: the share of their size that
 * marks have.
 */
function sceneOf(
  answer: Graph,
  selection: readonly string[] = [],
  { ratio = 1, width = 900, height = 600, scale = 1 } = {},
): LabelScene & { all: readonly string[] } {
  const shown = toNetwork(answer);
  const drawing = drawingOf({
    ...{ fitted: shown, marks: null },
    ...{ shown, whole: shown, frame: bounds(shown, FIRST_KINDS), palette: PALETTES.light, look: PLAIN, selection },
    ...{ path: new Set<string>(), pointedAt: null, pinned: [], camera: null },
    nameOf: (id) => shown.getNodeAttribute(id, "name"),
    numberOf: (id) => Number(/\d+$/.exec(id)?.[0]),
  });
  const at = (id: string) => {
    const { x, y } = shown.getNodeAttributes(id);
    return { x, y, radius: scale * drawing.nodes.get(id)!.size };
  };
  const lookedAt = new Set(selection);
  const near = drawing.focus?.nodes ?? null;
  const covered = [{ left: width - 60, top: height - 120, right: width - 10, bottom: height - 10 }];
  return { drawing, at, ratio, width, height, covered, lookedAt, near, all: shown.nodes() };
}

/** An answer with its nodes where a plate of some size shows them. */
function onPlate(answer: Graph, width: number, height: number): Graph {
  const [xs, ys] = [
    answer.nodes.map(({ attributes }) => attributes.x),
    answer.nodes.map(({ attributes }) => attributes.y),
  ];
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  const scale = Math.min((width - 2 * PADDING) / wide, (height - 2 * PADDING) / high);
  const nodes = answer.nodes.map(({ key, attributes }) => {
    const x = width / 2 + (attributes.x - left - wide / 2) * scale;
    const y = height / 2 - (attributes.y - bottom - high / 2) * scale;
    return { key, attributes: { ...attributes, x, y } };
  });
  return { ...answer, nodes };
}

const coordinate = (most: number) => fc.double({ min: 20, max: most - 20, noNaN: true });
/** Projects in regions, and actors that take part in one or more of them, anywhere on the plate. */
const network = fc
  .record({
    projects: fc.array(fc.record({ x: coordinate(900), y: coordinate(600), region: fc.nat(2) }), {
      minLength: 1,
      maxLength: 25,
    }),
    actors: fc.array(
      fc.record({ x: coordinate(900), y: coordinate(600), of: fc.array(fc.nat(24), { maxLength: 4 }) }),
      {
        maxLength: 80,
      },
    ),
  })
  .map(({ projects, actors }) =>
    graph(
      [
        ...projects.map(({ x, y, region }, i) =>
          node(`project:${i}`, { x, y, region: REGIONS[region]!, name: `Un projet au nom assez long ${i}` }),
        ),
        ...actors.map(({ x, y }, i) => node(`organisation:${i}`, { x, y, name: `Une organisation ${i}` })),
      ],
      actors.flatMap(({ of }, i) =>
        [...new Set(of.map((project) => project % projects.length))].map((project) =>
          edge(`organisation:${i}`, "partners", `project:${project}`),
        ),
      ),
    ),
  );

/** How far a box is from the rim of a mark. */
const gapTo = ({ at }: LabelScene, id: string, box: Box): number => distanceTo(at(id), box) - at(id).radius;

/** What is wrong with where names stand: nothing. */
function faultsOf(scene: ReturnType<typeof sceneOf>): string[] {
  const regions = finish(regionNameSteps(scene));
  const names = finish(nameSteps(scene, regions));
  const labels = [
    ...names.map((name) => ({ ...name, own: name.id })),
    ...regions.map((name) => ({ ...name, own: "" })),
  ];
  const plate = { left: 0, top: 0, right: scene.width, bottom: scene.height };
  return labels.flatMap(({ id, own, box, leader }, index) => {
    // A number may stand on its own mark, where it has no other place.
    const isOver = own !== "" && distanceTo(scene.at(own), box) === 0;
    const others = labels.slice(index + 1);
    return [
      ...(isInside(box, plate) ? [] : [`${id} leaves the plate`]),
      ...(overlaps(box, scene.covered[0]!) ? [`${id} lies under the buttons`] : []),
      ...others.filter((other) => overlaps(other.box, box) && !isOver).map((other) => `${id} covers ${other.id}`),
      ...labels
        .filter((other) => other.id !== id && leader && runsOver(leader, other.box))
        .map((other) => `the line to ${id} runs over ${other.id}`),
      ...scene.all
        .filter((mark) => mark !== own && !isOver && distanceTo(scene.at(mark), box) < scene.at(mark).radius)
        .map((mark) => `${id} touches ${mark}`),
      ...(own === "" || leader ? [] : scene.all)
        .filter((mark) => mark !== own && !isOver && gapTo(scene, mark, box) < gapTo(scene, own, box))
        .map((mark) => `${id} is nearer to ${mark}`),
    ];
  });
}

describe("names on the picture", () => {
  test("touch their own mark and no other, or have a line that leads to them, or a number", () => {
    fc.assert(
      fc.property(network, fc.constantFrom(1, 0.4), (answer, ratio) => {
        expect(faultsOf(sceneOf(answer, [], { ratio }))).toEqual([]);
      }),
      { seed: 2024, numRuns: 60 },
    );
  });

  test("do so beside what is chosen, which is always named", () => {
    fc.assert(
      fc.property(network, fc.nat(24), (answer, of) => {
        const projects = answer.nodes.filter(({ key }) => key.startsWith("project:"));
        const chosen = projects[of % projects.length]!.key;
        const scene = sceneOf(answer, [chosen]);
        const names = finish(nameSteps(scene, finish(regionNameSteps(scene))));
        expect(names.map(({ id }) => id)).toContain(chosen);
        expect(names.filter(({ isNumber }) => isNumber)).toEqual([]);
      }),
      { seed: 2024, numRuns: 60 },
    );
  });

  describe("of the real network", () => {
    const engine = openMemoryGraph(placedNetwork(packagesAt(REAL)));
    const filters: Record<string, Partial<Filter>> = {
      "as it opens": { kinds: ["project", "organisation", "person"] },
      "with themes and territories": {},
      "in Occitanie": { kinds: ["project", "organisation", "person"], regions: ["territory:region-76"] },
      "with prose, strictly merged": { kinds: ["project", "organisation", "person"], prose: true, merging: "strict" },
      "without coaches": { kinds: ["project", "organisation"], roles: ["carries", "partners"] },
      "shared by two": { kinds: ["project", "organisation", "person"], minProjects: 2 },
    };
    for (const [what, filter] of Object.entries(filters))
      for (const [width, height] of [
        [1140, 800],
        [390, 600],
      ] as const)
        test(`${what}, ${width} × ${height}`, async () => {
          const { nodes, edges } = await readGraph(await engine.graph({ ...EVERYTHING, ...filter }));
          const answer = onPlate(graph(nodes, edges), width, height);
          for (const ratio of [1, 0.4]) {
            const scene = sceneOf(answer, [], { ratio, width, height, scale: Math.min(1, width / 640) });
            expect(faultsOf(scene)).toEqual([]);
            // Projects are named, or numbered where there is no room.
            const named = new Set(finish(nameSteps(scene, [])).map(({ id }) => id));
            const projects = scene.all.filter((id) => id.startsWith("project:"));
            expect(projects.filter((id) => !named.has(id))).toEqual([]);
          }
        });
  });

  test("keep off pale points even where these have no names", () => {
    const ring = Array.from({ length: 14 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 14;
      return node(`organisation:${i}`, { x: 450 + 45 * Math.cos(angle), y: 300 + 45 * Math.sin(angle) });
    });
    const links = ring.map(({ key }) => edge(key, "partners", "project:0"));
    // Sixty others, far off the plate, so that not all are named.
    const far = Array.from({ length: 60 }, (_, i) => node(`organisation:far-${i}`, { x: 9000, y: 9000 + 20 * i }));
    const answer = graph(
      [node("project:0", { x: 450, y: 300, name: "Un projet au nom long" }), ...ring, ...far],
      links,
    );
    const scene = sceneOf(answer);
    expect(finish(nameSteps(scene, []))).toMatchObject([{ id: "project:0", isNumber: false }]);
    expect(faultsOf(scene)).toEqual([]);
  });

  test("name a hub of many projects first, on its mark or at the end of a line", () => {
    const projects = Array.from({ length: 320 }, (_, i) => {
      const [angle, far] = [i * 2.4, 20 + 14 * Math.sqrt(i)];
      return node(`project:${i}`, {
        x: 450 + far * Math.cos(angle),
        y: 300 + far * Math.sin(angle),
        name: `Projet ${i}`,
      });
    });
    const hub = node("organisation:hub", { x: 450, y: 300, name: "Le réseau national" });
    const answer = graph(
      [...projects, hub],
      projects.map(({ key }) => edge(hub.key, "partners", key)),
    );
    const scene = sceneOf(answer);
    expect(finish(nameSteps(scene, [])).map(({ id }) => id)).toContain(hub.key);
  });

  test("lead no line out of the plate, to a mark that is not on it", () => {
    const projects = [200, 700].map((x) => node(`project:${x}`, { x, y: 300, name: `Projet ${x}` }));
    const beside = node("organisation:beside", { x: -30, y: 300, name: "Le réseau" });
    const scene = sceneOf(
      graph(
        [...projects, beside],
        projects.map(({ key }) => edge(beside.key, "partners", key)),
      ),
    );
    expect(finish(nameSteps(scene, [])).map(({ id }) => id)).toEqual(projects.map(({ key }) => key));
    // What is chosen is named wherever it is.
    const chosen = { ...scene, lookedAt: new Set([beside.key]) };
    expect(finish(nameSteps(chosen, [])).map(({ id }) => id)).toContain(beside.key);
  });
});
