import { type Level } from "../../server/contract/view-conditions.ts";
import type { Graph } from "../../server/contract/graph.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { fnv1a } from "../../server/contract/hash.ts";
import type { Paths } from "../../server/contract/paths.ts";
import type { Bridges } from "../../server/contract/bridges.ts";
import type { Api } from "../session/api.ts";
import type { Parameters } from "../model/filter-parameters.ts";
import { describe } from "../ui/description.ts";
import { isLocal } from "../session/export-scope.ts";
import { mapPlate } from "./map.ts";
import { matrixPlate, mostRows } from "./matrix.ts";
import { networkPlate } from "./network.ts";
import { drawFigure, POINTS, PRINT_PALETTES, roomFor, type Plate, type Room } from "./figure.ts";
import { bounds, nameIn, type Network } from "../model/network.ts";
import type { Theme } from "../../server/contract/palette.ts";
import { pathOnScreen, type PathQuestion } from "../model/path-question.ts";
import { questionOf } from "../model/options/questions.ts";
import { TIES } from "../model/options/ties.ts";
import { partOf, scopeParameters } from "../model/scope.ts";
import { START, type State } from "../model/state.ts";
import { orderRows, tieRows, type ORDERS } from "../model/tie-rows.ts";
import { pairsPath, tieKey, type Tie } from "../model/ties.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { FIRST_KINDS } from "../model/vocabulary.ts";
import { toAddress } from "../session/address.ts";
import type { Words } from "../i18n/words.ts";

/** What can be drawn for print. */
export const FIGURES = ["network", "matrix", "map"] as const;
export type FigureName = (typeof FIGURES)[number];

/** What one may choose of a figure beside what the view says. */
export interface FigureChoice {
  figure: FigureName;
  title: string;
  millimetres: number;
  theme: Theme;
  /** The screen's frame instead of all that is shown. */
  framed: boolean;
  allNames: boolean;
  /** A day to print on it, as words; "" prints none. */
  day: string;
  /** Whether people are named. */
  people: boolean;
  /** Where the view is found again. */
  address: string;
}

/** Points beyond which nobody reads a printed network. */
export const MOST_POINTS = 3000;
/** Widths in millimetres: a column of a journal, two, a page laid across, a poster. */
export const WIDTHS = [90, 180, 270, 400] as const;
/** Pairs that are asked for. */
const ASKED = 5000;
const MARGINS = 24;

/** The figure that a view offers first. */
export const figureOf = (state: State): FigureName =>
  state.view === "map"
    ? "map"
    : state.view === "territories" && questionOf(state).question === "ties"
      ? "matrix"
      : "network";

/** The title that a figure has unless one gives another. */
export function titleOf(words: Words, state: State, figure: FigureName): string {
  const { title } = words.figure;
  return figure === "matrix" ? title.matrix[questionOf(state).level] : title[figure];
}

/** How a figure says where its view is found: an address that works from this computer alone is no link. */
const found = (address: string, own: Words["figure"]): string =>
  isLocal(address) ? own.local(new URL(address).search) : address;

/** The name of a figure's file without its ending: data, drawing, width, language, what departs from the first choices, and a hash of the view's address where it has one. */
export function figureFile(
  state: State,
  { figure, millimetres, theme, framed, allNames, people }: Omit<FigureChoice, "title" | "day" | "address">,
  version: string,
): string {
  const plain = { ...state, language: START.language, camera: framed ? state.camera : null };
  const query = toAddress(plain);
  return [
    `maillage-${version}-${figure}-${millimetres}mm-${state.language}`,
    theme === "dark" && "night",
    framed && "framed",
    allNames && "all-names",
    !people && "nameless",
    query !== "" && shortHash(query),
  ]
    .filter(Boolean)
    .join("-");
}

/** Six hexadecimal digits that differ where texts differ, nearly always. */
const shortHash = (text: string): string => fnv1a(text).toString(16).padStart(8, "0").slice(0, 6);

/** The present view as an SVG document. */
export async function drawView(props: ViewProps, figure: FigureChoice): Promise<string> {
  const { state, words, dataset, api } = props;
  const called = figure.people ? (network: Network) => network : nameless(words);
  const [whole, shown] = [called(props.whole), called(props.shown)];
  const own = words.figure;
  const room = roomFor(figure.millimetres, figure.title);
  const palette = PRINT_PALETTES[figure.theme];
  const source = [
    `${words.caption.source(dataset.citation)} ${words.caption.absence}`,
    [own.version(dataset.edition, dataset.version), figure.day && own.on(figure.day), !figure.people && own.nameless]
      .filter(Boolean)
      .join(" "),
    // An address that names people by their ids names them.
    figure.people || !figure.address.includes("person:") ? found(figure.address, own) : "",
  ];
  const finish = (plate: Plate, what: string, { side }: Room = room): string =>
    drawFigure({ plate, side, title: figure.title, notes: [what, ...source], palette, language: state.language });

  if (figure.figure === "network") {
    const nameOf = (id: string): string => {
      const attributes = shown.getNodeAttributes(id);
      return attributes.kind === "person" && !figure.people ? "" : nameIn(state.language, attributes);
    };
    const { what, filter } = describe({ ...props, whole, shown });
    const question = pathOnScreen(state, whole);
    const path = question && (await api.ask<Paths>("paths", { ...question }));
    const onPath = new Set(path?.paths.flatMap(({ edges }) => edges.flatMap((step) => step.map(({ key }) => key))));
    const selection = question ? [question.from, question.to] : state.selection;
    const chosen = selection.filter((id) => shown.hasNode(id));
    const around =
      chosen.length > 0
        ? own.around(
            words.list(chosen.slice(0, 6).map((id) => nameOf(id) || words.kinds.person.one)),
            Math.max(0, chosen.length - 6),
          )
        : "";
    const frame = bounds(whole, state.filter.kinds);
    const cut = figure.framed && state.camera ? { frame, camera: state.camera } : null;
    const { pinned } = state;
    const { allNames } = figure;
    const scene = { shown, whole, palette, selection, path: onPath, pinned, cut, nameOf, words, allNames };
    const hidden = [...onPath].filter((key) => !shown.hasEdge(key)).length;
    const ofPath =
      question && path
        ? pathInWords(own, question, path, hidden, (id) => nameIn(state.language, whole.getNodeAttributes(id)))
        : "";
    return finish(
      networkPlate(scene, room.width, room.height),
      [what, filter, around, ofPath].filter(Boolean).join(" "),
    );
  }

  // Matrix and map answer the filter of projects, whatever is folded, hidden or drawn on the network.
  const plain: State = { ...state, focus: null, expanded: [], collapsed: [], hidden: [], pinned: [] };
  const filtered = { ...plain, filter: { ...plain.filter, kinds: FIRST_KINDS, minProjects: 1 } };
  const { filter } = describe({ ...props, whole, shown, state: filtered });
  const nameOfWhole = (id: string, name: string): string =>
    whole.getNodeAttribute(id, "kind") === "person" && !figure.people ? words.kinds.person.one : name;
  if (figure.figure === "matrix") {
    const { level } = questionOf(state);
    const { weight, order } = TIES.read(state);
    const shared = level === "actor" ? "projects" : "actors";
    const part = partOf(state);
    const scope = scopeParameters(state);
    const inTerritories = level === "region" || level === "departement";
    const asked = { ...scope, ...(inTerritories && { level }), weight, limit: ASKED };
    const { pairs, total } = await api.ask<{ pairs: readonly Tie[]; total: number }>(pairsPath(level), asked);
    const all = tieRows(level, pairs, whole, await projectsIn(api, scope));
    // More rows than a page laid across holds stand upright.
    const fits = all.length <= mostRows(Math.min(room.width, room.height));
    const sheet = fits ? room : roomFor(figure.millimetres, figure.title, true);
    const rows = orderRows(
      all.slice(0, mostRows(sheet.width)),
      pairs,
      order,
      await communitiesOf(api, scope, level, order),
    );
    const ties = new Map(pairs.map((tie) => [tieKey(tie.a.id, tie.b.id), tie]));
    const format = (n: number): string => new Intl.NumberFormat(state.language, { maximumFractionDigits: 2 }).format(n);
    const called = rows.map(({ id, name }) => ({ id, name: whole.hasNode(id) ? nameOfWhole(id, name) : name }));
    const notes = [
      own.matrix(own.weights[shared][weight], own.orders[order]),
      part === "all" ? "" : own.parts[part],
      rows.length < all.length ? own.tooMany(rows.length, all.length, widthFor(all.length)) : "",
    ];
    const tieOf = (a: string, b: string): Tie | undefined => ties.get(tieKey(a, b));
    const drawn = { rows: called, tieOf, format, nothing: own.none[shared], palette, words, notes };
    const plate = matrixPlate(drawn, sheet.width, sheet.height);
    return finish(plate, `${own.matrixHolds[level](all.length, total)} ${filter}`, sheet);
  }
  const by = partOf(state);
  const scope = scopeParameters(state);
  const answer = await api.ask<ProjectPairs>("project-pairs", { ...scope, limit: ASKED });
  const { total, truncated } = answer;
  const pairs = figure.people ? answer.pairs : answer.pairs.map(withoutPeople(words));
  const projects = (await projectsIn(api, scope)).map(({ id }) => id);
  const notes = [by === "all" ? "" : own.parts[by], truncated ? own.pairsTruncated(pairs.length, total) : ""];
  const plate = mapPlate(
    { whole, projects, pairs, selection: state.selection, palette, words, notes },
    room.width,
    room.height,
  );
  return finish(plate, `${own.matrixHolds.project(projects.length, total)} ${filter}`);
}

/** What the thick links are, and what of them the view does not show. */
function pathInWords(
  own: Words["figure"],
  { from, to, without }: PathQuestion,
  { length, paths, truncated }: Paths,
  hidden: number,
  nameOf: (id: string) => string,
): string {
  const ends = [nameOf(from), nameOf(to)] as const;
  return [
    length === null ? own.pathNone(...ends) : own.path(...ends, length, paths.length, truncated),
    without.length > 0 && own.pathWithout,
    hidden > 0 && own.pathHidden(hidden),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The least width that holds a matrix of so many rows; null for more than any holds. */
const widthFor = (rows: number): number | null =>
  WIDTHS.find((millimetres) => mostRows(millimetres * POINTS - MARGINS) >= rows) ?? null;

/** The projects in a scope. */
async function projectsIn(api: Api, scope: Parameters) {
  const { nodes } = await api.ask<Graph>("graph", { ...scope, kinds: ["project"] });
  return nodes.map(({ key, attributes }) => ({ id: key, name: attributes.name, region: attributes.region ?? null }));
}

/** The community of each project, where rows stand by community. */
async function communitiesOf(
  api: Api,
  scope: Parameters,
  level: Level,
  order: (typeof ORDERS)[number],
): Promise<Map<string, number>> {
  if (order !== "community" || (level !== "project" && level !== "region")) return new Map();
  const { projects } = await api.ask<Bridges>("bridges", { ...scope, level, limit: 10_000 });
  return new Map(projects.map(({ entity, community }) => [entity.id, community]));
}

const withoutPeople =
  (words: Words) =>
  (pair: ProjectPairs["pairs"][number]): ProjectPairs["pairs"][number] => ({
    ...pair,
    shared: pair.shared.map((one) => (one.kind === "person" ? { ...one, name: words.kinds.person.one } : one)),
  });

/** A network whose people are called by what they are. */
const nameless =
  (words: Words) =>
  (network: Network): Network => {
    const copy: Network = network.copy();
    const name = words.kinds.person.one;
    copy.updateEachNodeAttributes((_, attributes) =>
      attributes.kind === "person" ? { ...attributes, name, otherNames: [] } : attributes,
    );
    return copy;
  };
