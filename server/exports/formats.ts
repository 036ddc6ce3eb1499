import type { GraphStream } from "../graph/port.ts";
import { csv } from "./csv.ts";
import { cypher } from "./cypher.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { incidence } from "./incidence.ts";
import { pajek } from "./pajek.ts";
import { json } from "./json.ts";

/** A format in which a graph leaves the explorer; `write` yields the file piece by piece and never holds it whole. */
export interface Format {
  mediaType: string;
  extension: string;
  write: (graph: GraphStream) => AsyncIterable<string | Uint8Array>;
}

/** Every format of `/api/export/:format`. */
export const FORMATS = {
  gexf: { mediaType: "application/gexf+xml; charset=utf-8", extension: "gexf", write: gexf },
  graphml: { mediaType: "application/graphml+xml; charset=utf-8", extension: "graphml", write: graphml },
  csv: { mediaType: "application/zip", extension: "zip", write: csv },
  json: { mediaType: "application/json; charset=utf-8", extension: "json", write: json },
  cypher: { mediaType: "application/x-cypher-query; charset=utf-8", extension: "cypher", write: cypher },
  net: { mediaType: "text/x-pajek; charset=utf-8", extension: "net", write: pajek },
  incidence: { mediaType: "text/csv; charset=utf-8", extension: "csv", write: incidence },
} as const satisfies Record<string, Format>;

/** Name of a format. */
export type FormatName = keyof typeof FORMATS;
