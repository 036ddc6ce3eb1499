import { Readable } from "node:stream";
import { Type } from "typebox";
import { Graph } from "../contract/graph.ts";
import { FORMATS, type FormatName } from "../exports/formats.ts";
import { BadParameters } from "../errors.ts";
import { FilterParameters } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import type { Route } from "./route.ts";

/** The filtered network as a file, sent piece by piece. */
export const exportGraph: Route<typeof FilterParameters> = {
  name: "export",
  path: "/api/export/:format",
  summary: `The network, or the part that a filter leaves, as a file: ${Object.keys(FORMATS).join(", ")}`,
  tag: "export",
  params: {
    format: Type.Unsafe<FormatName>({ type: "string", enum: Object.keys(FORMATS), description: "The format." }),
  },
  query: FilterParameters,
  answer: Graph,
  answers: {
    200: {
      description: "The file",
      content: Object.fromEntries(
        Object.values(FORMATS).map(({ mediaType, extension }) => [
          mediaType.split(";")[0]!,
          { schema: extension === "json" ? Graph : Type.String() },
        ]),
      ),
    },
  },
  handle: async (graph, query, { params }, reply) => {
    const name = params.format!;
    if (!isFormat(name)) throw new BadParameters([{ parameter: "format", value: name, allowed: Object.keys(FORMATS) }]);
    const { mediaType, extension, write } = FORMATS[name];
    const stream = await graph.graph(await resolveFilter(graph, query));
    const part = Object.keys(stream.attributes.filter).length > 0 ? "-part" : "";
    const file = `maillage-${stream.attributes.version}${part}${name === "incidence" ? "-incidence" : ""}.${extension}`;
    return reply
      .type(mediaType)
      .header("content-disposition", `attachment; filename="${file}"`)
      .send(Readable.from(write(stream)));
  },
};

const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);
