import { type GraphItem, graphSheets, keepOnes } from "./graph-sheets.ts";
import type { Sheet } from "./sheet.ts";
import type { Work } from "./work.ts";
import { readXml } from "./xml.ts";

/** The points and ties of a GEXF document (https://gexf.net/schema.html), without how they are drawn. */
export async function readGexf(file: string, text: string, work: Work): Promise<Sheet[]> {
  const points: GraphItem[] = [];
  const ties: GraphItem[] = [];
  const titles = new Map<string, string>();
  const defaults = new Map<string, Map<string, string>>([
    ["node", new Map()],
    ["edge", new Map()],
  ]);
  const ones = new Set<GraphItem>();
  let declared = "";
  let words = "";
  let owner = "";
  let open: Map<string, string>[] = [];
  const add = (list: GraphItem[], at: number, id: string, values: Map<string, string>) => {
    list.push({ at, id, values });
    open.push(values);
  };
  const onOpen = (name: string, given: Readonly<Record<string, string>>, line: number) => {
    const { id = "" } = given;
    if (name === "attributes") owner = given["class"] ?? "node";
    else if (name === "attribute") titles.set(`${owner} ${id}`, (declared = given["title"] ?? id));
    else if (name === "node") add(points, line, id, present({ Id: id, Label: given["label"] ?? id, ...when(given) }));
    else if (name === "edge") {
      const { source, target, label, weight, kind } = given;
      add(
        ties,
        line,
        id,
        present({
          Source: source,
          Target: target,
          label: label,
          kind,
          weight: Number(weight) === 1 ? "" : weight,
          ...when(given),
        }),
      );
      if (Number(weight) === 1) ones.add(ties.at(-1)!);
    } else if (name === "attvalue") {
      const values = open.at(-1);
      const of = ties.at(-1)?.values === values ? "edge" : "node";
      const key = given["for"] ?? given["id"] ?? "";
      if (values) addValue(values, titles.get(`${of} ${key}`) ?? key, given["value"] ?? "");
    }
    words = "";
  };
  const onClose = (name: string) => {
    if (name === "default") defaults.get(owner)?.set(declared, words.trim());
    if (name === "node" || name === "edge") open.pop();
    if (name === "nodes" && open.length === 0) open = [];
  };
  await readXml(text, { open: onOpen, text: (piece) => (words += piece), close: onClose }, work);
  keepOnes(ties, ones);
  for (const { values } of points) complete(values, defaults.get("node")!);
  for (const { values } of ties) complete(values, defaults.get("edge")!);
  return graphSheets(file, points, ties);
}

/** What a point or tie has from when to when, as dynamic networks have it. */
const when = ({ start, end }: Readonly<Record<string, string>>) => ({ start, end });

/** A value; of one that changes with time every one, as the entries of a list. */
function addValue(values: Map<string, string>, name: string, value: string): void {
  const before = values.get(name);
  const isOther = before !== undefined && name !== "Label" && !before.split(" ; ").includes(value);
  values.set(name, isOther ? `${before} ; ${value}` : value);
}

function complete(values: Map<string, string>, defaults: ReadonlyMap<string, string>): void {
  for (const [name, value] of defaults) if (value !== "" && !values.has(name)) values.set(name, value);
}

const present = (values: Readonly<Record<string, string | undefined>>): Map<string, string> =>
  new Map(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
