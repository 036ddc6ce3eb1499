import type { FastifyInstance } from "fastify";
import { create } from "xmlbuilder2";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../../server/contract/graph.ts";
import type { Paths } from "../../../server/contract/paths.ts";
import { type Api } from "../../../client/session/api.ts";
import { queryString } from "../../../client/model/filter-parameters.ts";
import type { FigureName } from "../../../client/figures/figure-choice.ts";
import { drawView } from "../../../client/figures/figure-view.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { START, type State } from "../../../client/model/state.ts";
import type { ViewProps } from "../../../client/ui/view-props.ts";
import { FIRST_KINDS } from "../../../client/model/vocabulary.ts";
import { REAL, serve } from "../../server/http/serve.ts";
import { en, fr } from "../words.ts";

const [FROM, TO] = ["project:coopter-2024-fab-t", "project:coopter-2024-archi-possible"];

let app: FastifyInstance;
let network: Graph;
beforeAll(async () => {
  app = await serve(REAL);
  network = (await app.inject("/api/graph")).json<Graph>();
});
afterAll(() => app.close());

const api = {
  ask: async (path: string, parameters = {}) => (await app.inject(`/api/${path}${queryString(parameters)}`)).json(),
} as Api;

/** The figure of the network as this state has it, its thick links and its words. */
async function drawn(
  more: Partial<State>,
  { people = true, figure = "network" as FigureName, millimetres = 180 } = {},
) {
  const state: State = { ...START, ...more };
  const [whole, dataset] = [toNetwork(network), (await app.inject("/api/dataset")).json()];
  const props = { state, words: state.language === "fr" ? fr : en, whole, shown: whole, uncored: whole, dataset, api };
  const common = { millimetres, theme: "light", framed: false, allNames: false, day: "" } as const;
  const choice = { ...common, figure, title: "T", people, address: "https://a.example/" } as const;
  const svg = await drawView(props as unknown as ViewProps, choice);
  const links: { key: string; width: number }[] = [];
  const said: string[] = [];
  const sizes: number[] = [];
  const keys = whole.edges().toSorted();
  create(svg).each(
    ({ node }) => {
      const element = node as unknown as Element;
      const at = element.nodeType === 1 ? element.getAttribute("data-link") : null;
      if (at) links.push({ key: keys[Number(at)]!, width: Number(element.getAttribute("stroke-width")) });
      if (element.nodeName !== "text") return;
      said.push(element.textContent ?? "");
      sizes.push(Number(element.getAttribute("font-size")));
    },
    true,
    true,
  );
  const height = Number(/ height="([\d.]+)mm"/.exec(svg)![1]);
  return { links, said: said.join(" "), sizes, height };
}

const keysOf = ({ paths }: Paths): string[] => [
  ...new Set(paths.flatMap(({ edges }) => edges.flatMap((step) => step.map(({ key }) => key)))),
];

test("the paths between two that are chosen stand out, and legend and notes say so", async () => {
  const answer = (await app.inject(`/api/paths?from=${FROM}&to=${TO}&limit=20`)).json<Paths>();
  const keys = keysOf(answer);
  const { links, said } = await drawn({ selection: [FROM, TO] });
  const on = links.filter(({ key }) => keys.includes(key));
  const off = links.filter(({ key }) => !keys.includes(key));
  expect(on).toHaveLength(keys.length);
  expect(Math.min(...on.map(({ width }) => width))).toBeGreaterThan(Math.max(...off.map(({ width }) => width)));
  expect(said).toContain("en trait épais, sur un plus court chemin");
  const { links: one, said: plain } = await drawn({ selection: [FROM] });
  expect(plain).not.toContain("trait épais");
  expect(Math.max(...one.map(({ width }) => width))).toBeLessThan(Math.min(...on.map(({ width }) => width)));
});

test("so does the answer of the question on paths, with what it leaves out, in its language", async () => {
  const ends = { "territories.question": "paths", "paths.from": FROM, "paths.to": TO };
  const options = { ...ends, "paths.without": "partners" };
  const asked = (await app.inject(`/api/paths?from=${FROM}&to=${TO}&without=partners&limit=50`)).json<Paths>();
  const { links, said } = await drawn({ view: "territories", options, language: "en" });
  expect(asked.length).toBeGreaterThan(0);
  const thickest = Math.max(...links.map(({ width }) => width));
  const keys = keysOf(asked);
  expect(keys).toContain(links.find(({ width }) => width === thickest)!.key);
  expect(said).toMatch(
    new RegExp(
      `Thick: .*shortest paths? between Fab-T and Archi Possible, in the whole network, of ${asked.length} links`,
      "i",
    ),
  );
  // Each sign of the legend has words of its own.
  expect(said).toContain("region territory smaller than a region Links");
  expect(said).toContain("What was left out to find it is not on it.");
  const none = { ...ends, "paths.without": "accompanies partners carries leads co_facilitates" };
  const { said: nothing } = await drawn({ view: "territories", options: none });
  expect(nothing).toMatch(/Aucun chemin par des acteurs, dans tout le réseau, entre .* et Archi Possible/);
  expect(nothing).not.toContain("trait épais");
});

test("no path is asked for to a theme, which paths do not run over; with names apart, one is", async () => {
  const theme = await drawn({ selection: ["theme:alimentation", FROM] });
  expect(theme.said).not.toMatch(/chemin/i);
  const strict = { ...START.filter, merging: "strict" } as const;
  const apart = await drawn({ selection: [FROM, TO], filter: strict });
  expect(apart.said).toMatch(/chemin/i);
});

test("a path runs over what the filter leaves on the picture, and not through what is hidden", async () => {
  const shared = await drawn({ selection: [FROM, TO] });
  expect(shared.said).toMatch(/chemin/i);
  // Without coaches and with one role alone, nothing leads from one to the other.
  const leads = await drawn({ selection: [FROM, TO], filter: { ...START.filter, roles: ["leads"] } });
  expect(leads.said).toMatch(/Aucun chemin/i);
});

test("a path names no person where people are not named", async () => {
  const person = "person:pierre-wolf";
  const named = await drawn({ selection: [person, FROM] });
  expect(named.said).toMatch(/entre Pierre Wolf et/);
  const { said } = await drawn({ selection: [person, FROM] }, { people: false });
  expect(said).toContain("chemin");
  expect(said).not.toContain("Wolf");
});

test.each([90, 180, 270])(
  "a matrix of all actors prints on %i mm, and says what it leaves out",
  async (millimetres) => {
    const options = { "territories.level": "actor" };
    const { said, sizes } = await drawn({ view: "territories", options }, { figure: "matrix", millimetres });
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
    expect(said).toMatch(/Seules les \d+ lignes les plus liées sur 205 sont dessinées/);
    expect(said).toContain("Aucune largeur ne les tient toutes\u202f: filtrez d’abord.");
  },
);

test("a matrix that a wider figure holds says which", async () => {
  const options = { "territories.level": "actor" };
  const filter = { ...START.filter, regions: ["territory:region-76"] };
  const state = { view: "territories", options, filter } as const;
  const { said } = await drawn(state, { figure: "matrix", millimetres: 90 });
  const [, all] = /Seules les 23 lignes les plus liées sur (\d+) sont dessinées/.exec(said)!;
  const [, width] = /Une largeur de (\d+) mm les tient toutes/.exec(said)!;
  expect(Number(all)).toBeGreaterThan(23);
  // Actors share projects; projects share actors.
  expect(said).toMatch(/aucun projet commun .*Dans chaque case\u202f: nombre de projets communs/);
  const { said: whole } = await drawn(state, { figure: "matrix", millimetres: Number(width) });
  expect(whole).toContain(`${all} acteurs`);
  expect(whole).not.toContain("Seules les");
});

test.each(["network", "matrix", "map"] as const)("a %s of 270 mm fits a page laid across", async (figure) => {
  const filter = { ...START.filter, kinds: FIRST_KINDS };
  const { height, sizes, said } = await drawn({ filter }, { figure, millimetres: 270 });
  expect(height).toBeLessThanOrEqual(190);
  expect(height).toBeGreaterThan(150);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
  expect(said).toContain("https://a.example/");
});
