import { COLUMNS_TYPE } from "../contract/column-file.ts";
import { Graph } from "../contract/graph.ts";
import { maskColumns } from "../exports/columns.ts";
import { FORMS, graphFormat, GRAPH_FILES, inFormat } from "./graph-format.ts";
import { FilterParameters } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import { type Question, Stream } from "./question.ts";

const parameters = {
  ...FilterParameters,
  format: graphFormat(
    `${FORMS} \`mask\` says which nodes and links of the whole network, in the order of its columns under the same \`prose\` and \`merging\`, the filter leaves: a bit each.`,
    "mask",
  ),
};

/** The filtered network in graphology's form or in columns, sent piece by piece, or as a mask of the whole. */
export const graph: Question<typeof parameters, typeof Graph> = {
  name: "graph",
  path: "/api/graph",
  summary: "The network, or the part that a filter leaves, as graphology's export() or as columns",
  parameters,
  answer: Graph,
  files: GRAPH_FILES,
  handle: async (engine, { format, ...query }, { signal }) => {
    const filter = await resolveFilter(engine, query);
    if (format !== "mask") return inFormat(await engine.graph(filter), format);
    const keys = await engine.keys(filter, signal);
    return new Stream(maskColumns(await engine.graph(filter), keys), COLUMNS_TYPE);
  },
};
