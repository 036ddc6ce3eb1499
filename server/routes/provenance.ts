import type { FastifyRequest } from "fastify";
import type { Filter } from "../contract/filter.ts";
import { BadParameters, NotFound } from "../errors.ts";
import { filterInWords, NAMED } from "../exports/filter-words.ts";
import type { Provenance } from "../exports/provenance.ts";
import type { NetworkGraph } from "../graph/port.ts";

/**
 * What an answer to this filter says of itself. `url` is the address of the view, where the caller has one; else the address
 * of the same data, on the server as it was asked. With pseudonyms, neither words nor address name a person whom the filter
 * names: the view's address, which may hold anyone, is left out. Throws `BadParameters` for a `url` that is no address of the web.
 */
export async function provenanceOf(
  graph: NetworkGraph,
  given: Filter,
  request: Pick<FastifyRequest, "protocol" | "host">,
  { url, people = "names" }: { url?: string | undefined; people?: Provenance["people"] | undefined } = {},
): Promise<Provenance> {
  const dataset = await graph.dataset();
  const view = url === undefined ? null : withVersion(url, dataset.version);
  const data = `${request.protocol}://${request.host}${dataAddress(given, dataset.version)}`;
  const withheld = people === "pseudonyms" ? (given.ids ?? []).filter(isPerson).length : 0;
  const filter = withheld > 0 ? { ...given, ids: given.ids!.filter((id) => !isPerson(id)) } : given;
  return {
    dataset,
    filter,
    filterInWords: filterInWords(filter, await namesOf(graph, filter), withheld),
    url: withheld > 0 ? null : people === "names" && view !== null ? view : data,
    people,
  };
}

const isPerson = (id: string): boolean => id.startsWith("person:");

/** `/api/graph` with a filter and the version of the data; what is not asked for is left out. */
function dataAddress(filter: Filter, version: string): string {
  const { prose, merging, ...given } = filter;
  const parameters = {
    ...given,
    prose: prose || undefined,
    merging: merging === "strict" ? merging : undefined,
    version,
  };
  const written = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${[value].flat().map(readable).join(",")}`],
  );
  return `/api/graph?${written.join("&")}`;
}

/** Commas part a list and colons stand in ids: both may stand in an address as they are. */
const readable = (value: string | number | boolean): string => encodeURIComponent(value).replaceAll("%3A", ":");

function withVersion(given: string, version: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new BadParameters([
      { parameter: "url", value: given, allowed: "an address that starts with http:// or https://" },
    ]);
  }
  if (url.searchParams.get("version") === version) return url.href;
  if (url.searchParams.has("version")) {
    throw new BadParameters([
      { parameter: "url", value: given, allowed: `an address with version=${version}, or none` },
    ]);
  }
  url.search += `${url.search === "" ? "?" : "&"}version=${version}`;
  // Braces are data to an address, and structure to BibTeX.
  return url.href.replaceAll(/[{}]/g, encodeURIComponent);
}

/** Names of the entities that the words of a filter name; an id stands for itself where there is no name to be had. */
async function namesOf(graph: NetworkGraph, filter: Filter): Promise<(id: string) => string> {
  const { projects = [], regions = [], themes = [], ids = [] } = filter;
  const wanted = new Set([projects, regions, themes, ids].flatMap((list) => list.slice(0, NAMED)));
  const names = new Map<string, string>();
  for (const id of wanted) names.set(id, await nameOf(graph, id));
  return (id) => names.get(id) ?? id;
}

async function nameOf(graph: NetworkGraph, id: string): Promise<string> {
  try {
    return (await graph.entity(id)).name;
  } catch (error) {
    // An entity of the strict layer has an id and no page of its own.
    if (error instanceof NotFound) return id;
    throw error;
  }
}
