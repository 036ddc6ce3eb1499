import type { Dataset } from "../package/schema.ts";
import { type Ends, type Judgement, NAMED, NOT_NAMED, type PackageComparison } from "./compare-packages.ts";
import { linkSubject } from "./correction.ts";
import { type Point, type Said, statedIn, titlesOf } from "./point.ts";
import { readProjects, unreadIn } from "./reader-ties.ts";

type Links = Dataset["links"];

/** Points of two packages, told with the words and places of each: those that both have, and those to be settled. */
export function packagePoints(
  a: Dataset,
  b: Dataset,
  { fields }: PackageComparison,
): { shared: () => Generator<Point>; differences: Point[] } {
  const linksOf = [a, b].map((dataset) => ({ links: linksByEnds(dataset), titles: titlesOf(dataset) }));
  const saidBy = (reader: 0 | 1, field: string, value: string, ends: Ends): Said => {
    const { links, titles } = linksOf[reader]!;
    const rows = ends.about === null ? [] : rowsBetween(links, field, ends.project, ends.about);
    return { value, corrections: [], evidence: statedIn(rows, titles) };
  };
  const pointOf = (field: string, { project, about, kind, ids, ...said }: Judgement): Point => ({
    key: JSON.stringify([field, ids.a.project, ids.b.project, about, ...(kind === null ? [] : [kind])]),
    ...{ field, project, about, kind, ids },
    first: saidBy(0, field, said.a, ids.a),
    second: saidBy(1, field, said.b, ids.b),
    other: about === null ? "value" : "name",
  });
  return {
    shared: function* () {
      for (const { field, shared } of fields) for (const one of shared) yield pointOf(field, one);
    },
    differences: [
      ...projectsAlone(a, b),
      ...fields.flatMap(({ field, differences }) => differences.map((one) => pointOf(field, one))),
    ],
  };
}

/** The rows of a link by its source, role and target. */
export function linksByEnds({ links }: Dataset): ReadonlyMap<string, Links> {
  const all = new Map<string, Links>();
  for (const link of links) {
    const key = linkSubject(link);
    const rows = all.get(key);
    if (rows) rows.push(link);
    else all.set(key, [link]);
  }
  return all;
}

/** The rows that tie a project to somebody by a role, in either direction. */
export const rowsBetween = (links: ReadonlyMap<string, Links>, role: string, project: string, about: string): Links => [
  ...(links.get(linkSubject({ source: project, role, target: about })) ?? []),
  ...(links.get(linkSubject({ source: about, role, target: project })) ?? []),
];

function projectsAlone(a: Dataset, b: Dataset): Point[] {
  const unread = unreadIn([a, b]);
  const [first, second] = [readProjects(a, unread), readProjects(b, unread)];
  const said = (has: boolean): Said => ({ value: has ? NAMED : NOT_NAMED, corrections: [], evidence: [] });
  const alone = (reader: 0 | 1): Point[] => {
    const [own, others] = reader === 0 ? [first, second] : [second, first];
    return [...own].flatMap(([key, { id, name }]) => {
      if (others.has(key)) return [];
      const ends = { project: id, about: null };
      return {
        key: JSON.stringify(["project", reader, id]),
        ...{ field: "project", project: name, about: null, kind: null },
        first: said(reader === 0),
        second: said(reader === 1),
        other: "none" as const,
        ids: reader === 0 ? { a: ends, b: null } : { a: null, b: ends },
      };
    });
  };
  return [...alone(0), ...alone(1)];
}
