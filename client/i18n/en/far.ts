import type { far as french } from "../fr/far.ts";
import { kinds } from "../kinds.ts";
import { count, number } from "./numbers.ts";

const areas = {
  countries: { one: "country", other: "countries" },
  regions: { one: "region", other: "regions" },
  zones: { one: "zone", other: "zones" },
};
const ties = { one: "tie", other: "ties" };
const points = { one: "point", other: "points" };
const actors = { one: "actor", other: "actors" };

/** The words of the picture of a large network: what stands for what, from how far. */
export const far: typeof french = {
  around: (name, within) => (within === null ? `Around ${name}` : `${within}, around ${name}`),
  counts: (projects, n) => [...(projects > 0 ? [count(projects, kinds.project)] : []), count(n, actors)].join(" · "),
  areas: (by, n, what) => `From far: ${count(n, areas[by])} for ${what}.`,
  parts: (by, n, all) => `Nearer: ${count(n, areas[by])} in sight out of ${number(all)}.`,
  zone: "A zone holds points that lie together on the picture and bears the name of the one with most links.",
  ties: (drawn, all) => (drawn === all ? "" : `${count(drawn, ties)} drawn of ${number(all)}, strongest first.`),
  roles:
    "A line joins two discs that have actors in common, the wider the more they have; its colours are those of their roles, the most frequent the widest.",
  left: (by, n, isProjects) =>
    `Without a ${by === "countries" ? "country" : "region"}, so not drawn: ${count(n, isProjects ? kinds.project : points)}.`,
  open: "Choosing a disc, or coming closer, shows what it holds.",
  shared: (drawn, all) =>
    `Nearer: ${count(drawn, points)} out of ${number(all)} in sight, {projects} and actors of several {projects}; actors of one alone come as one comes closer.`,
  all: (drawn, all) => `From near: every point in sight, ${number(drawn)} of ${number(all)}.`,
  leaving: "Not all links that leave the sight are drawn.",
  list: (by, n) => `How to read it; ${count(n, areas[by])} as a list`,
  name: "Name",
  projects: "{ProjectsTitle}",
  actors: "Actors",
  nearest: "Strongest tie",
  tie: (name, n) => `${name} (${number(n)})`,
  said: (name, counts, tie) => `${name}: ${counts}${tie === null ? "" : `, first a tie to ${tie}`}. Enter to open it.`,
};
