import { type TSchema, Type } from "typebox";
import { COLUMNS_TYPE } from "../contract/column-file.ts";
import { Graph } from "../contract/graph.ts";
import type { GraphStream } from "../engine/port.ts";
import { evidenceColumns, networkColumns } from "../exports/columns.ts";
import { serialised } from "../exports/formats/json.ts";
import { oneOf } from "../../seed/package/schema.ts";
import { JSON_TYPE, Stream } from "./question.ts";

const FORMATS = {
  json: { mediaType: JSON_TYPE, write: (graph: GraphStream) => serialised(graph) },
  columns: { mediaType: COLUMNS_TYPE, write: networkColumns },
  evidence: { mediaType: COLUMNS_TYPE, write: evidenceColumns },
} as const;

/** The form of an answer that is a network. */
export type GraphFormat = keyof typeof FORMATS;

/** The parameter that chooses it, of those and any `more`. */
export const graphFormat = <More extends string = never>(description: string, ...more: More[]) =>
  Type.Optional(
    Type.Unsafe<GraphFormat | More>({ ...oneOf([...Object.keys(FORMATS), ...more]), default: "json", description }),
  );

/** What the forms of a network are, for a description. */
export const FORMS =
  "`columns` are nodes, and links without their evidence, as arrays of numbers and texts (`server/contract/column-file.ts`), before packing about a fifteenth of the JSON; `evidence` is that of these links, in their order.";

/** What such an answer may be, by media type. */
export const GRAPH_FILES: Record<string, TSchema> = {
  "application/json": Graph,
  [COLUMNS_TYPE]: Type.String({ format: "binary" }),
};

/** A network in a form, sent piece by piece. */
export function inFormat(graph: GraphStream, format: GraphFormat = "json"): Stream {
  const { mediaType, write } = FORMATS[format];
  return new Stream(write(graph), mediaType);
}
