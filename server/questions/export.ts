import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { Type } from "typebox";
import { Graph } from "../contract/graph.ts";
import type { FormatName } from "../contract/vocabulary.ts";
import { type Format, FORMATS } from "../exports/formats/formats.ts";
import { People, type Provenance } from "../exports/citation/provenance.ts";
import { measured, MEASURED_UP_TO } from "../exports/measures.ts";
import { pseudonymous } from "../exports/pseudonyms.ts";
import { FilterParameters, urlParameter } from "./parameters.ts";
import { hasTiesOfPeople } from "../contract/vocabulary.ts";
import { provenanceOf } from "./provenance.ts";
import { resolveFilter } from "./resolve.ts";
import { type Question, Stream } from "./question.ts";

const parameters = {
  format: Type.Unsafe<FormatName>({
    type: "string",
    enum: Object.keys(FORMATS),
    description: "The format; `pack` is a zip of tables, graphs, codebook, methods text, citation and terms.",
  }),
  ...FilterParameters,
  url: urlParameter,
  people: Type.Optional(
    Type.Unsafe<People>({
      ...People,
      default: "names",
      description:
        "`pseudonyms` writes P1, P2… for people and leaves out the words and lines that name them; what that cannot hide stands in the file. `url` is left out then.",
    }),
  ),
};

/** The filtered network as a file, sent piece by piece. */
export const exportGraph: Question<typeof parameters, typeof Graph> = {
  name: "export",
  path: "/api/export/:format",
  summary: `The network, or the part that a filter leaves, as a file: ${Object.keys(FORMATS).join(", ")}`,
  tag: "export",
  takesLong: "file",
  parameters,
  answer: Graph,
  files: Object.fromEntries(
    Object.values(FORMATS).map(({ mediaType, extension }) => [
      mediaType.split(";")[0]!,
      extension === "json" ? Graph : Type.String(),
    ]),
  ),
  handle: async (graph, { format: name, url, people, ...filterQuery }, { origin, dataset, signal }) => {
    const format: Format = FORMATS[name];
    // Files are kept: the same data always give the same.
    await graph.placed();
    const filter = await resolveFilter(graph, filterQuery);
    const about = await provenanceOf(graph, filter, origin, { url, people, dataset, query: filterQuery, signal });
    const whole = await graph.graph(filter);
    const { nodes } = whole.attributes;
    const isSmall = nodes > 0 && nodes <= MEASURED_UP_TO;
    const named = isSmall
      ? measured(whole, await graph.bridges({ filter, level: "project", limit: nodes, exact: false }, signal))
      : whole;
    const stream = people === "pseudonyms" ? await pseudonymous(named, hasTiesOfPeople(about.dataset.roles)) : named;
    return new Stream(format.write(stream, about), format.mediaType, fileName(format, about, stream.attributes.filter));
  },
};

/** Most characters of a file's name before its extension; what an archive or an old disk still takes. */
const LONGEST = 120;

/** `maillage-coopter-2024-43a88e366c7d-part-1f09ab-pseudonyms-pack.zip`: data, version, which part, how, what. */
function fileName({ extension, label }: Format, { dataset, people }: Provenance, filter: object): string {
  const packages = dataset.packages.map(({ name }) => name).join("-");
  const part =
    Object.keys(filter).length > 0
      ? `part-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(filter)))).slice(0, 6)}`
      : undefined;
  const rest = [dataset.version, part, people === "pseudonyms" ? people : undefined, label].filter(Boolean).join("-");
  return `maillage-${packages.slice(0, LONGEST - rest.length)}-${rest}.${extension}`;
}
