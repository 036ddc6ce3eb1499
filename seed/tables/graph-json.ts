import { UnreadableFile } from "./file-fault.ts";
import { type GraphItem, graphSheets } from "./graph-sheets.ts";
import type { Sheet } from "./sheet.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * The points and ties of a graph in JSON: graphology's (`nodes` with `key` and `attributes`), the node-link form of D3
 * and networkx (`nodes` with `id`; `links` or `edges`), a blueprint of Kumu (`elements`, `connections`). Throws
 * `UnreadableFile`.
 */
export function readGraphJson(file: string, text: string): Sheet[] {
  let json: Json;
  try {
    json = (JSON.parse(text) ?? {}) as Json;
  } catch (cause) {
    throw new UnreadableFile("broken-json", null, { cause });
  }
  // Cytoscape keeps both lists under one name, and what is known of each in `data`.
  const { nodes: within, edges: tiesWithin } = isObject(json["elements"]) ? json["elements"] : json;
  const nodes = listOf(within ?? json["elements"]);
  const edges = listOf(tiesWithin ?? json["links"] ?? json["connections"]);
  if (!nodes) throw new UnreadableFile("unknown-json");
  const points = nodes.map((node, i): GraphItem => {
    const { _id, key = _id, id = key, label, name, attributes, ...others } = flat(node);
    const own = valuesOf({ ...others, ...(attributes as Json) });
    const shown = [label, name, own.get("label"), own.get("name"), id].find((one) => one !== undefined && one !== "");
    own.delete("label");
    own.delete("name");
    return {
      at: i + 1,
      id: textOf(id ?? shown),
      values: new Map([["Id", textOf(id ?? shown)], ["Label", textOf(shown)], ...own]),
    };
  });
  const ties = (edges ?? []).map((edge, i): GraphItem => {
    const { _id, key = _id, id = key, source, target, from = source, to = target, attributes, ...others } = flat(edge);
    const own = valuesOf({ ...others, ...(attributes as Json) });
    const end = (value: unknown): string => {
      if (typeof value === "number" && nodes[value] && nodes[value]["id"] === undefined) return points[value]!.id;
      return textOf(isObject(value) ? (value["id"] ?? value["key"]) : value);
    };
    return { at: i + 1, id: textOf(id), values: new Map([["Source", end(from)], ["Target", end(to)], ...own]) };
  });
  return graphSheets(file, points, ties);
}

/** What is known of a point or a tie, in `data` (Cytoscape) or beside its ends; how Cytoscape draws it is not. */
function flat(item: Json): Json {
  if (!isObject(item["data"])) return item;
  const { data, position: _position, selected: _selected, group: _group, ...others } = item;
  return { ...others, ...data };
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): Json[] | null => (Array.isArray(value) ? value.filter(isObject) : null);

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** What a cell can hold of the attributes; lists are written as such, objects are left out. */
function valuesOf(attributes: Json): Map<string, string> {
  return new Map(
    Object.entries(attributes).flatMap(([name, value]) => {
      const text = Array.isArray(value) ? value.map(textOf).filter(Boolean).join(" ; ") : textOf(value);
      return text === "" ? [] : [[name, text] as const];
    }),
  );
}
