import { UnreadableFile } from "./file-fault.ts";
import { type GraphItem, graphSheets } from "./graph-sheets.ts";
import type { Sheet } from "./sheet.ts";
import type { Work } from "./work.ts";
import { readXml } from "./xml.ts";

/** Elements that hold the label of what yEd draws. */
const LABEL = /^(Node|Edge)Label$/;

/** Attributes that name a point, the first that it has counts; yEd draws its labels instead. */
const LABELS = ["label", "Label", "name", "Name", "nom", "Nom"];

/** The points and ties of a GraphML document (http://graphml.graphdrawing.org/specification.html). */
export async function readGraphml(file: string, text: string, work: Work): Promise<Sheet[]> {
  const points: GraphItem[] = [];
  const ties: GraphItem[] = [];
  const names = new Map<string, string>();
  const defaults = new Map<string, string>();
  let item: { values: Map<string, string> } | null = null;
  let key: string | null = null;
  let declared: string | null = null;
  let words = "";
  let drawn = false;
  const onOpen = (name: string, given: Readonly<Record<string, string>>, line: number) => {
    const { id = "" } = given;
    if (name === "hyperedge") throw new UnreadableFile("hyperedge");
    if (name === "key") {
      declared = id;
      names.set(id, given["attr.name"] ?? id);
    } else if (name === "node") {
      item = { values: new Map([["Id", id]]) };
      points.push({ at: line, id, values: item.values });
    } else if (name === "edge") {
      item = {
        values: new Map([
          ["Source", given["source"] ?? ""],
          ["Target", given["target"] ?? ""],
        ]),
      };
      ties.push({ at: line, id, values: item.values });
    } else if (name === "data") key = given["key"] ?? "";
    // The words of a label stand before what says how it is drawn.
    if (drawn && words.trim() !== "") return;
    drawn = LABEL.test(name);
    words = "";
  };
  const onClose = (name: string) => {
    if (name === "default" && declared !== null) defaults.set(declared, words);
    if (name === "NodeLabel" && item && words.trim() !== "") item.values.set("Label", words.trim());
    if (name === "EdgeLabel" && item && words.trim() !== "") item.values.set("relation", words.trim());
    if (LABEL.test(name)) drawn = false;
    if (name === "data" && item && key !== null && words.trim() !== "") item.values.set(names.get(key) ?? key, words);
    if (name === "data") key = null;
    if (name === "node" || name === "edge") item = null;
    if (!drawn) words = "";
  };
  await readXml(text, { open: onOpen, text: (piece) => (words += piece), close: onClose }, work);
  for (const { values } of points) {
    const label = LABELS.find((name) => values.get(name));
    if (!values.has("Label")) values.set("Label", label ? values.get(label)! : values.get("Id")!);
    if (label && label !== "Label") values.delete(label);
  }
  return graphSheets(file, points, ties);
}
