import { type GraphItem, graphSheets, leaveOnes } from "./graph-sheets.ts";
import type { Sheet } from "./sheet.ts";

/** A word or what stands in quotes. */
const WORDS = /"([^"]*)"|(\S+)/g;

/**
 * The points and ties of a Pajek `.net` (Mrvar & Batagelj, Pajek manual): vertices, arcs, edges, their lists and
 * matrices. In a network of two modes (`*Vertices 32 18`) those of the second are projects.
 */
export function readPajek(file: string, text: string): Sheet[] {
  const points: GraphItem[] = [];
  const ties: GraphItem[] = [];
  let section = "";
  /** What the section says that its ties are: `*Arcs :1 "information"`. */
  let relation = "";
  let first = Infinity;
  let count = 0;
  let row = 0;
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    const words = [...line.matchAll(WORDS)].map(([, quoted, word]) => decoded(quoted ?? word ?? ""));
    const [head = "", ...rest] = words;
    if (head === "" || head.startsWith("%")) continue;
    if (head.startsWith("*")) {
      section = head.toLowerCase();
      relation = rest[0]?.startsWith(":") ? (rest[1] ?? "") : "";
      if (section === "*vertices") count = Number(rest[0]);
      if (section === "*vertices" && rest[1] !== undefined) first = Number(rest[1]);
      row = 0;
    } else if (section === "*vertices") points.push(vertex(i + 1, head, rest[0] ?? head, Number(head) > first, first));
    else if (section === "*arcs" || section === "*edges") ties.push(tie(i + 1, head, rest[0] ?? "", rest, relation));
    else if (section === "*arcslist" || section === "*edgeslist")
      for (const target of rest) ties.push(tie(i + 1, head, target, [], relation));
    else if (section === "*matrix") {
      row += 1;
      // Of two modes, the columns are those of the second.
      const shift = first === Infinity ? 0 : first;
      for (const [column, value] of words.entries())
        if (Number(value) !== 0)
          ties.push(tie(i + 1, String(row), String(shift + column + 1), [String(shift + column + 1), value], relation));
    }
  }
  leaveOnes(ties);
  const named = new Set(points.map(({ id }) => id));
  for (const { values } of ties)
    for (const end of ["Source", "Target"]) {
      const id = values.get(end)!;
      // A network may number its vertices without naming them; beyond their number there is none.
      if (named.has(id) || !(Number(id) >= 1 && Number(id) <= count)) continue;
      named.add(id);
      points.push(vertex(0, id, id, Number(id) > first, first));
    }
  return graphSheets(file, ...withOwnIds(points, ties));
}

/** Vertices that carry an id of a package are known by it, and not by their number. */
function withOwnIds(points: readonly GraphItem[], ties: readonly GraphItem[]): [GraphItem[], GraphItem[]] {
  const own = new Map(
    points.flatMap(({ id, values }) => (values.has("own") ? [[id, values.get("own")!] as const] : [])),
  );
  const renamed = (item: GraphItem, ...ends: string[]): GraphItem => {
    const values = new Map([...item.values].filter(([name]) => name !== "own"));
    for (const end of ends) values.set(end, own.get(values.get(end)!) ?? values.get(end)!);
    return { ...item, values };
  };
  return [points.map((point) => renamed(point, "Id")), ties.map((one) => renamed(one, "Source", "Target"))];
}

/** A vertex; « name [organisation:id] » is how this project's own export labels one. */
function vertex(at: number, id: string, label: string, isProject: boolean, first: number): GraphItem {
  const [, name, own] = /^(.*) \[((?:project|organisation|person|theme|territory):[^\]\s]+)\]$/.exec(label) ?? [];
  const kind = own?.split(":", 1)[0] ?? (first === Infinity ? "" : isProject ? "project" : "organisation");
  const values = new Map([["Id", id], ["Label", name ?? label], ...(kind === "" ? [] : [["kind", kind] as const])]);
  return { at, id, values };
}

/** A tie with its weight and its label (`l "partners"`), or that of its section. */
function tie(at: number, source: string, target: string, rest: readonly string[], relation: string): GraphItem {
  const weight = rest[1] !== undefined && /^-?[\d.]+$/.test(rest[1]) ? rest[1] : "";
  const label = rest.indexOf("l", 1);
  const role = (label > 0 ? rest[label + 1] : undefined) ?? relation;
  const values = new Map([
    ["Source", source],
    ["Target", target],
    ...(weight ? [["weight", weight] as const] : []),
    ...(role ? [["role", role] as const] : []),
  ]);
  return { at, id: "", values };
}

/** Letters as Pajek writes them: `&#233;`. */
const decoded = (text: string): string =>
  text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
