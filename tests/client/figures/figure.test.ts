import { create } from "xmlbuilder2";
import { describe, expect, test } from "vitest";
import type { Graph } from "../../../server/contract/graph.ts";
import { drawFigure, POINTS, roomFor } from "../../../client/figures/figure.ts";
import { mapPlate } from "../../../client/figures/map-plate.ts";
import { mostRows } from "../../../client/figures/matrix-layout.ts";
import { matrixPlate } from "../../../client/figures/matrix-plate.ts";
import { networkPlate } from "../../../client/figures/network-plate.ts";
import type { NetworkScene } from "../../../client/figures/network-scene.ts";
import { lookOf, PLAIN } from "../../../client/picture/look.ts";
import { PRINT_PALETTES } from "../../../client/figures/print-palettes.ts";
import { nameIn } from "../../../server/contract/i18n/name-in.ts";
import { toNetwork, withoutNodes } from "../../../client/model/network.ts";
import { sizeOf, withResolution } from "../../../client/figures/png.ts";
import { REAL, serve } from "../../server/http/serve.ts";
import { NASTY_NAMES } from "../../server/exports/nasty.ts";
import { edge, graph, node, SMALL } from "../small.ts";
import { en, fr } from "../words.ts";

const PALETTE = PRINT_PALETTES.light;
const WIDTH = 180 * POINTS - 24;

function scene(answer: Graph, more: Partial<NetworkScene> = {}): NetworkScene {
  const shown = more.shown ?? toNetwork(answer);
  return {
    shown,
    whole: toNetwork(answer),
    palette: PALETTE,
    look: PLAIN,
    dataset: {},
    selection: [],
    path: new Set<string>(),
    pinned: [],
    cut: null,
    nameOf: (id) => shown.getNodeAttribute(id, "name"),
    words: fr,
    allNames: false,
    ...more,
  };
}

const figure = (of: NetworkScene, width = WIDTH): string =>
  drawFigure({
    plate: networkPlate(of, width),
    title: "Un titre",
    notes: ["Une note."],
    palette: of.palette,
    language: "fr",
  });

interface Found {
  name: string;
  at: Record<string, string>;
  text: string;
  /** What the groups around it move it by. */
  dx: number;
  dy: number;
}

function moved(element: Element): { dx: number; dy: number } {
  const around = element.parentNode as Element | null;
  if (around?.nodeType !== 1) return { dx: 0, dy: 0 };
  const [, x = 0, y = 0] = /translate\((\S+) (\S+)\)/.exec(around.getAttribute("transform") ?? "") ?? [];
  const { dx, dy } = moved(around);
  return { dx: dx + Number(x), dy: dy + Number(y) };
}

/** Every element of a figure with its attributes and the text right in it; throws where it is not XML. */
function elements(svg: string): Found[] {
  const found: Found[] = [];
  create(svg).each(
    (element) => {
      const { nodeName, attributes } = element.node as unknown as Element;
      if (element.node.nodeType !== 1) return;
      const at = Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
      const text = [...element.node.childNodes].flatMap((child) => (child.nodeType === 3 ? [child.nodeValue] : []));
      found.push({ name: nodeName, at, text: text.join(""), ...moved(element.node as unknown as Element) });
    },
    true,
    true,
  );
  return found;
}

const texts = (svg: string): string[] => elements(svg).flatMap(({ name, text }) => (name === "text" ? [text] : []));

/** Boxes of the words on a figure that are not turned, as wide as the figure makes them in any font. */
function boxes(svg: string) {
  return elements(svg).flatMap(({ name, at, text, dx, dy }) => {
    if (name !== "text" || at["transform"]) return [];
    const [x, y, width, size] = ["x", "y", "textLength", "font-size"].map((key) => Number(at[key]));
    const left = dx + x! - { start: 0, middle: width! / 2, end: width! }[at["text-anchor"] ?? "start"]!;
    return [{ text, left, right: left + width!, top: dy + y! - size! * 0.72, bottom: dy + y! + size! * 0.2 }];
  });
}

function overlaps(svg: string): string[] {
  const all = boxes(svg);
  expect(all.length).toBeGreaterThan(5);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

async function real(query: string): Promise<Graph> {
  const app = await serve(REAL);
  const answer = (await app.inject(`/api/graph?${query}`)).json<Graph>();
  await app.close();
  return answer;
}

describe("the figure of a network", () => {
  test("holds every node and link once, isolated ones too, and its words as text", () => {
    const svg = figure(scene(SMALL));
    const all = elements(svg);
    expect(all[0]).toMatchObject({ name: "svg", at: { xmlns: "http://www.w3.org/2000/svg", role: "img" } });
    expect(
      all
        .filter(({ at }) => at["data-node"])
        .map(({ at }) => Number(at["data-node"]))
        .toSorted((a, b) => a - b),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(all.filter(({ at }) => at["data-link"])).toHaveLength(SMALL.edges.length);
    expect(texts(svg)).toEqual(expect.arrayContaining(["Un titre", "Une note.", "a", "coach", "lone"]));
    expect(texts(svg)).toEqual(expect.arrayContaining(["Accompagnement", "Occitanie", fr.kinds.theme.one]));
    const alone = graph([node("project:z")], []);
    expect(elements(figure(scene(alone))).filter(({ at }) => at["data-node"])).toHaveLength(1);
    expect(texts(figure(scene(alone)))).toContain("z");
  });

  test("is the same file for the same view, whatever the order of the answer", () => {
    const turned = { ...SMALL, nodes: SMALL.nodes.toReversed(), edges: SMALL.edges.toReversed() };
    expect(figure(scene(turned))).toBe(figure(scene(SMALL)));
  });

  test("keeps names that break careless writers", () => {
    const names = [
      ...NASTY_NAMES.filter((name) => name.length < 100),
      "</text></svg><script>alert(1)</script>",
      "a\u0000b\ud800c",
    ];
    const nasty = graph(
      [node("project:p"), ...names.map((name, i) => node(`organisation:o${i}`, { name, x: i * 40, y: (i % 3) * 40 }))],
      names.map((_, i) => edge(`organisation:o${i}`, "partners", "project:p")),
    );
    const svg = figure(scene(nasty, { selection: ["project:p"] }));
    const all = elements(svg);
    expect(all.some(({ name }) => name === "script")).toBe(false);
    expect(all.filter(({ at }) => at["data-node"])).toHaveLength(names.length + 1);
    // The parser keeps carriage returns that XML folds.
    const titles = all.filter(({ name }) => name === "title").map(({ text }) => text.replaceAll("\r\n", "\n"));
    const held = (name: string): string =>
      name
        .toWellFormed()
        .replaceAll("\r\n", "\n")
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
    for (const name of names) expect(titles).toContain(held(name));
    expect(titles).toContain("a\ufffdb\ufffdc");
  });

  test("asks nothing from elsewhere and runs nothing", () => {
    const svg = figure(scene(SMALL));
    expect(svg).not.toMatch(/<script|<style|<image|href=|url\((?!#)|on\w+=|@import/);
  });

  test("shows pins, what is hidden, what is chosen and the language", () => {
    const plain = figure(scene(SMALL));
    const place = (svg: string, index: number): string =>
      /data-node="\d+"><title>[^<]*<\/title><circle cx="[^"]*" cy="[^"]*"/.exec(
        svg.slice(svg.indexOf(`data-node="${index}"`) - 1),
      )![0];
    const pinned = figure(scene(SMALL, { pinned: [{ id: "person:coach", x: 9, y: 19 }] }));
    const coach = toNetwork(SMALL).nodes().toSorted().indexOf("person:coach");
    expect(place(pinned, coach)).not.toBe(place(plain, coach));
    const hidden = figure(scene(SMALL, { shown: withoutNodes(toNetwork(SMALL), ["person:coach"], []) }));
    expect(hidden).not.toContain(">coach<");
    const chosen = figure(scene(SMALL, { selection: ["project:c"] }));
    expect(texts(chosen)).toContain("c");
    expect(texts(chosen)).not.toContain("coach");
    expect(chosen).not.toBe(plain);
    const shown = toNetwork(SMALL);
    const english = scene(SMALL, {
      shown,
      nameOf: (id) => nameIn("en", shown.getNodeAttributes(id)),
      words: en,
    });
    expect(texts(figure(english))).toEqual(expect.arrayContaining(["Food", "Coaching"]));
  });

  test("colours and sizes by a column where the view does, and its legend says what that means", () => {
    const attribute = { name: "staff", type: "integer" as const, of: ["organisation" as const], title: "Effectif" };
    const dataset = { attributes: [{ ...attribute, labels: {} }] };
    const answer = structuredClone(SMALL) as Graph;
    const sizes: Record<string, number> = { "organisation:town": 12, "organisation:lone": 3 };
    for (const { key, attributes } of answer.nodes)
      if (sizes[key]) Object.assign(attributes, { attr_staff: sizes[key] });
    const whole = toNetwork(answer);
    const options = { "network.colour": "staff", "network.size": "staff" };
    const svg = figure(scene(answer, { dataset, look: lookOf({ options }, dataset, whole, PALETTE) }));
    for (const said of [">Effectif (organisations)<", ">Taille", ">3<", ">12<", ">sans valeur, ou sans cette colonne<"])
      expect(svg).toContain(said);
    for (const colour of [PALETTE.steps.at(0)!, PALETTE.steps.at(-1)!, PALETTE.none])
      expect(svg.split(`fill="${colour}"`).length, colour).toBeGreaterThan(2);
    // Rings and grounds no longer mean regions.
    expect(svg).not.toContain(">Île-de-France<");
    expect(svg).not.toContain("cerclé");
  });

  test("dashes what the prose alone states, and says so", () => {
    const link = edge("organisation:town", "mentioned_in", "project:c");
    link.attributes.evidence[0]!.section = "prose";
    const svg = figure(scene({ ...SMALL, edges: [...SMALL.edges, link] }));
    expect(elements(svg).filter(({ at }) => at["data-link"] && at["stroke-dasharray"])).toHaveLength(1);
    expect(texts(svg).join(" ")).toContain("En tirets");
    expect(figure(scene(SMALL))).not.toMatch(/dasharray|En tirets/);
  });

  test("keeps the screen's frame when asked, and says what lies outside", () => {
    const cut = { frame: { x: [-12, 10], y: [-5, 20] } as const, camera: { x: 0.2, y: 0.1, ratio: 0.3 } };
    const svg = figure(scene(SMALL, { cut: cut as unknown as NonNullable<NetworkScene["cut"]> }));
    expect(texts(svg).join(" ")).toMatch(/\d points sont hors du cadre/);
    expect(elements(svg).filter(({ at }) => at["data-node"])).toHaveLength(8);
  });

  test.each([
    ["the whole on two columns", "kinds=project,organisation,person", 180, false],
    ["the whole on one column", "kinds=project,organisation,person", 90, false],
    ["the whole on a poster, all names", "kinds=project,organisation,person", 400, true],
    ["with themes and territories", "", 270, false],
    ["one region", "regions=76&kinds=project,organisation,person", 180, true],
  ])("sets no words over others: %s", async (_, query, millimetres, allNames) => {
    const answer = await real(query);
    const svg = figure(scene(answer, { allNames }), millimetres * POINTS - 24);
    expect(overlaps(svg)).toEqual([]);
    expect(elements(svg).filter(({ at }) => at["data-node"])).toHaveLength(answer.nodes.length);
    for (const { at } of elements(svg)) if (at["d"] !== undefined) expect(at["d"]).toMatch(/^[Mm][-\d. ]/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const width = Number(elements(svg)[0]!.at["viewBox"]!.split(" ")[2]);
    for (const { left, right, text } of boxes(svg)) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(width);
    }
  });
});

describe("a figure across a page", () => {
  const note = "Une note assez longue pour tenir sur plusieurs lignes de la colonne. ".repeat(3).trim();

  test.each([250, 270, 400])("has legend and notes beside its plate on %i mm, over nothing", async (millimetres) => {
    const { width, height, side } = roomFor(millimetres, "Un titre");
    const plate = networkPlate(scene(await real("kinds=project,organisation,person")), width, height);
    expect(plate.height).toBeLessThanOrEqual(height);
    const draw = () => drawFigure({ plate, side, title: "Un titre", notes: [note], palette: PALETTE, language: "fr" });
    const svg = draw();
    expect(draw()).toBe(svg);
    expect(overlaps(svg)).toEqual([]);
    const [, , whole, high] = elements(svg)[0]!.at["viewBox"]!.split(" ").map(Number);
    expect(whole).toBeCloseTo(millimetres * POINTS, 1);
    expect(high! / whole!).toBeLessThanOrEqual(190 / 270 + 1e-6);
    const beside = boxes(svg).filter(({ left }) => left > 12 + width);
    expect(beside.map(({ text }) => text)).toEqual(expect.arrayContaining(["Points", "Liens", "Régions", "Occitanie"]));
    expect(beside.map(({ text }) => text).join(" ")).toContain(note);
    for (const { right, bottom, text } of boxes(svg)) {
      expect(right, text).toBeLessThanOrEqual(whole! - 11.9);
      expect(bottom, text).toBeLessThanOrEqual(high!);
    }
  });

  test("stands upright where it is narrower, in lines or columns that take the least height", async () => {
    expect(roomFor(180, "Un titre")).toMatchObject({ side: 0, height: Infinity });
    const svg = figure(scene(await real("kinds=project,organisation,person")), 90 * POINTS - 24);
    const legend = new Map(boxes(svg).map((box) => [box.text, box]));
    expect(legend.get("Porte le projet")!.left).toBeLessThan(legend.get("Responsable")!.left);
    expect(legend.get("Liens")!.bottom).toBeLessThan(legend.get("Porte le projet")!.top);
    expect(Number(/ height="([\d.]+)mm"/.exec(svg)![1])).toBeLessThan(235);
  });
});

describe.each([90, 180, 270])("the names on %i mm", (millimetres) => {
  test("identify every project and shared actor, beside it, by a short line or by a number of the key", async () => {
    const answer = await real("kinds=project,organisation,person");
    const shown = toNetwork(answer);
    const plate = networkPlate(scene(answer), millimetres * POINTS - 24);
    const key = plate.legend.find(({ title }) => title === "Numéros")?.items ?? [];
    const body = texts(`<svg>${plate.body}</svg>`);
    const written = [...key.map(({ text }) => text), body.join(" ")].join(" | ");
    const projects = shown.filterNodes((_, { kind }) => kind === "project");
    const shared = shown.filterNodes(
      (id, { kind }) =>
        kind !== "project" && projects.filter((project) => shown.edges(id, project).length > 0).length > 1,
    );
    expect(projects.length).toBe(23);
    for (const id of [...projects, ...shared]) expect(written).toContain(shown.getNodeAttribute(id, "name"));
    // Every number of the key stands once on the drawing.
    for (const index of key.keys()) expect(body.filter((text) => text === String(index + 1))).toHaveLength(1);
    const unnamed = shown.order - projects.length - shared.length;
    expect(plate.notes.join(" ")).toContain(`n’est pas nommé\u202f: ${unnamed} points sur ${shown.order}`);
    for (const [, x, y, toX, toY] of plate.body.matchAll(/<path d="M(\S+) (\S+)L(\S+) (\S+)" stroke="#[0-9a-f]+"\/>/g))
      expect(Math.hypot(Number(x) - Number(toX), Number(y) - Number(toY))).toBeLessThan(
        Math.max(20, 0.2 * plate.width + 1),
      );
  });
});

describe("the figure of a matrix", () => {
  const rows = ["a", "b", "c"].map((id) => ({ id, name: id === "c" ? "Un nom & long ".repeat(9).trim() : id }));
  const shared = [{ id: "x", name: "X", roles: { a: ["accompanies" as const], b: ["partners" as const] } }];
  const tieOf = (a: string, b: string) =>
    [a, b].toSorted().join("") === "ab" ? { a: rows[0]!, b: rows[1]!, weight: 3, shared } : undefined;
  const plate = matrixPlate(
    { rows, tieOf, format: String, nothing: "rien", palette: PALETTE, words: fr, notes: ["Ordre."] },
    WIDTH,
  );
  const svg = drawFigure({ plate, title: "M", notes: [], palette: PALETTE, language: "fr" });

  test("has a cell for each pair, its value as text, and a row for who shares nothing", () => {
    expect(elements(svg).filter(({ name, at }) => name === "rect" && at["stroke-width"] === "0.4").length).toBe(9);
    expect(texts(svg).filter((text) => text === "3")).toHaveLength(2);
    expect(texts(svg).filter((text) => text.startsWith("Un nom & long"))).toHaveLength(2);
    expect(texts(svg)).toContain("Ordre.");
    expect(overlaps(svg)).toEqual([]);
  });

  test("has on its diagonal what ties stand within a row", () => {
    const end = { id: "b", name: "b" };
    const within = new Map([["b", { a: end, b: end, weight: 7, shared }]]);
    const scene = { rows, tieOf, within, format: String, nothing: "rien", palette: PALETTE, words: fr, notes: [] };
    const { body } = matrixPlate(scene, WIDTH);
    expect(body.match(/<title>b : 7<\/title>/g)).toHaveLength(1);
    expect(body.match(/>7<\/text>/g)).toHaveLength(1);
    expect(body).toContain("<title>a</title>");
  });

  test.each([90, 180, 270])("names the rows whole in letters that print, and fills a plate of %i mm", (millimetres) => {
    const many = Array.from({ length: 23 }, (_, i) => ({
      id: `${i}`,
      name: `Un nom de projet assez long, le ${i + 1}`,
    }));
    const width = millimetres * POINTS - 24;
    const tied = () => ({ a: rows[0]!, b: rows[1]!, weight: 3, shared });
    const { body } = matrixPlate(
      { rows: many, tieOf: tied, format: String, nothing: "rien", palette: PALETTE, words: fr, notes: [] },
      width,
    );
    const all = elements(`<svg>${body}</svg>`);
    const words = all.filter(({ name }) => name === "text");
    for (const { name } of many) expect(words.filter(({ text }) => text === name)).toHaveLength(2);
    expect(words.filter(({ text }) => text === "3")).toHaveLength(23 * 22);
    for (const { at } of words) expect(Number(at["font-size"])).toBeGreaterThanOrEqual(5);
    const ends = all.filter(({ name }) => name === "rect").map(({ at }) => Number(at["x"]) + Number(at["width"]));
    expect(Math.max(...ends)).toBeGreaterThan(width * 0.97);
  });

  test.each([90, 180, 270, 400])(
    "holds as many rows on %i mm as print in letters of 5 points, one beside the other",
    (mm) => {
      const width = mm * POINTS - 24;
      const most = mostRows(width);
      expect(most).toBeGreaterThanOrEqual(23);
      const many = Array.from({ length: most }, (_, i) => ({
        id: `${i}`,
        name: `Un acteur au nom assez long, le ${i}`,
      }));
      const none = () => undefined;
      const of = { rows: many, tieOf: none, format: String, nothing: "rien", palette: PALETTE, words: fr, notes: [] };
      const plate = matrixPlate(of, width);
      const words = elements(`<svg>${plate.body}</svg>`).filter(({ name }) => name === "text");
      for (const { at } of words) expect(Number(at["font-size"])).toBeGreaterThanOrEqual(5);
      // Names of so many rows are no higher than their rows.
      for (const { at } of words) expect(Number(at["font-size"])).toBeLessThan(5.5);
      const rows = words.filter(({ at }) => !at["transform"]).map(({ at }) => Number(at["y"]));
      expect(rows).toHaveLength(most);
      for (const [i, y] of rows.slice(1).entries()) expect(y - rows[i]!).toBeGreaterThan(5 * 0.92);
    },
  );

  test("sets no words over others", () => {
    expect(overlaps(svg)).toEqual([]);
  });
});

describe("the figure of the map", () => {
  test("places every project that has a place, names the others, and ties the pairs", async () => {
    const whole = toNetwork(await real(""));
    const projects = whole
      .filterNodes((_, { kind }) => kind === "project")
      .map((id) => ({ id, region: whole.getNodeAttribute(id, "region") ?? null }));
    const [a, b] = ["project:coopter-2024-carma", "project:coopter-2024-inco"].map((id) => {
      const { name, region } = whole.getNodeAttributes(id);
      return { id, name, region: region ?? null };
    });
    const shared = [
      {
        id: "person:x",
        name: "X",
        kind: "person" as const,
        roles: { a: ["accompanies" as const], b: ["accompanies" as const] },
      },
    ];
    const pairs = [{ a: a!, b: b!, weight: 1, shared }];
    const asked = { whole, projects, pairs, ends: "projects" as const, around: null, apart: "accompanies" as const };
    const of = { asked, selection: [], palette: PALETTE, words: fr, notes: [] };
    const svg = drawFigure({ plate: mapPlate(of, WIDTH), title: "C", notes: [], palette: PALETTE, language: "fr" });
    expect(elements(svg).filter(({ name, at }) => name === "circle" && at["stroke-width"] === "1")).toHaveLength(
      23 + 2,
    );
    expect(elements(svg).map(({ text }) => text)).toContain("CARMA – INCO\u202f: X");
    expect(overlaps(svg)).toEqual([]);
    // What the page's legend says of the same signs.
    expect(texts(svg)).toEqual(expect.arrayContaining([fr.map.place.departement, fr.map.place.region]));
    expect(texts(svg).join(" ")).toContain(
      "2 projets ont plusieurs départements et sont placés dans le premier par son numéro\u202f: Action Logement Occitanie (31, 32)\u202f; Compagnons Bâtisseurs Occitanie (11, 34).",
    );
    const without = mapPlate({ ...of, asked: { ...asked, projects: projects.slice(1) } }, WIDTH);
    expect(without.body).not.toContain(`<title>${whole.getNodeAttribute(projects[0]!.id, "name")}</title>`);
  });
});

describe("a picture of a figure", () => {
  test("has the pixels of its millimetres, and says its resolution", () => {
    expect(sizeOf(`<svg width="25.4mm" height="50.8mm">`, 300)).toEqual({ width: 300, height: 600 });
    expect(() => sizeOf("<svg>", 300)).toThrow("no size");
    const blank = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
      "base64",
    );
    const png = Buffer.from(withResolution(blank, 300));
    const at = png.indexOf("pHYs");
    expect(at).toBe(37);
    expect([png.readUInt32BE(at - 4), png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png[at + 12]]).toEqual([
      9, 11811, 11811, 1,
    ]);
    // Checksum of this chunk by zlib.
    expect(png.readUInt32BE(at + 13)).toBe(0x78a53f76);
    expect(png.subarray(at + 17).equals(blank.subarray(33))).toBe(true);
  });
});
