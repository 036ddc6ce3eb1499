import type { FormatName } from "../../contract/vocabulary.ts";
import type { GraphStream } from "../../engine/port.ts";
import { csv } from "./csv.ts";
import { cypher } from "./cypher.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { incidence } from "./incidence.ts";
import { pajek } from "./pajek.ts";
import { json } from "./json.ts";
import { pack } from "./pack.ts";
import type { Provenance } from "../citation/provenance.ts";

/** A format in which a graph leaves the explorer; `write` yields the file piece by piece and never holds it whole. */
export interface Format {
  mediaType: string;
  extension: string;
  /** What a file's name says where its extension does not say which format it is. */
  label?: string;
  write: (graph: GraphStream, about: Provenance) => AsyncIterable<string | Uint8Array>;
}

/** How each format of `/api/export/:format` is written. */
export const FORMATS: Record<FormatName, Format> = {
  gexf: { mediaType: "application/gexf+xml; charset=utf-8", extension: "gexf", write: gexf },
  graphml: { mediaType: "application/graphml+xml; charset=utf-8", extension: "graphml", write: graphml },
  csv: { mediaType: "application/zip", extension: "zip", label: "csv", write: csv },
  json: { mediaType: "application/json; charset=utf-8", extension: "json", write: json },
  cypher: { mediaType: "application/x-cypher-query; charset=utf-8", extension: "cypher", write: cypher },
  net: { mediaType: "text/x-pajek; charset=utf-8", extension: "net", write: pajek },
  incidence: { mediaType: "text/csv; charset=utf-8", extension: "csv", label: "incidence", write: incidence },
  pack: { mediaType: "application/zip", extension: "zip", label: "pack", write: pack },
};
