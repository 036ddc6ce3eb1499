import { type GraphItem, graphSheets } from "./graph-sheets.ts";
import type { Sheet } from "./sheet.ts";
import type { Work } from "./work.ts";
import { readXml } from "./xml.ts";

/** The points and ties of a GEXF document (https://gexf.net/schema.html), without how they are drawn. */
export async function readGexf(file: string, text: string, work: Work): Promise<Sheet[]> {
  const points: GraphItem[] = [];
  const ties: GraphItem[] = [];
  const titles = new Map<string, string>();
  let owner = "";
  let open: Map<string, string>[] = [];
  const add = (list: GraphItem[], at: number, id: string, values: Map<string, string>) => {
    list.push({ at, id, values });
    open.push(values);
  };
  const onOpen = (name: string, given: Readonly<Record<string, string>>, line: number) => {
    const { id = "" } = given;
    if (name === "attributes") owner = given["class"] ?? "node";
    else if (name === "attribute") titles.set(`${owner} ${id}`, given["title"] ?? id);
    else if (name === "node") add(points, line, id, present({ Id: id, Label: given["label"] ?? id }));
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
          weight: weight === "1" || weight === "1.0" ? "" : weight,
        }),
      );
    } else if (name === "attvalue") {
      const values = open.at(-1);
      const of = ties.at(-1)?.values === values ? "edge" : "node";
      const key = given["for"] ?? given["id"] ?? "";
      values?.set(titles.get(`${of} ${key}`) ?? key, given["value"] ?? "");
    }
  };
  const onClose = (name: string) => {
    if (name === "node" || name === "edge") open.pop();
    if (name === "nodes" && open.length === 0) open = [];
  };
  await readXml(text, { open: onOpen, close: onClose }, work);
  return graphSheets(file, points, ties);
}

const present = (values: Readonly<Record<string, string | undefined>>): Map<string, string> =>
  new Map(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
