import { Type } from "typebox";
import { COLUMNS_TYPE } from "../contract/column-file.ts";
import { Graph } from "../contract/graph.ts";
import type { GraphStream } from "../engine/port.ts";
import { evidenceColumns, networkColumns } from "../exports/columns.ts";
import { serialised } from "../exports/formats/json.ts";
import { oneOf } from "../../seed/package/schema.ts";
import { FilterParameters } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import { JSON_TYPE, type Question, Stream } from "./question.ts";

const FORMATS = {
  json: { mediaType: JSON_TYPE, write: (graph: GraphStream) => serialised(graph) },
  columns: { mediaType: COLUMNS_TYPE, write: networkColumns },
  evidence: { mediaType: COLUMNS_TYPE, write: evidenceColumns },
} as const;

const parameters = {
  ...FilterParameters,
  format: Type.Optional(
    Type.Unsafe<keyof typeof FORMATS>({
      ...oneOf(Object.keys(FORMATS)),
      default: "json",
      description:
        "`columns` is what the page draws from: nodes, and links without their evidence, as arrays of numbers and texts (`server/contract/column-file.ts`), a tenth of the JSON; `evidence` is that of these links, in their order.",
    }),
  ),
};

/** The filtered network in graphology's form or in columns, sent piece by piece. */
export const graph: Question<typeof parameters, typeof Graph> = {
  name: "graph",
  path: "/api/graph",
  summary: "The network, or the part that a filter leaves, as graphology's export() or as columns",
  parameters,
  answer: Graph,
  files: { "application/json": Graph, [COLUMNS_TYPE]: Type.String({ format: "binary" }) },
  handle: async (engine, { format = "json", ...query }) => {
    const { mediaType, write } = FORMATS[format];
    const stream = await engine.graph(await resolveFilter(engine, query));
    return new Stream(write(stream), mediaType);
  },
};
