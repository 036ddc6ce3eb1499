import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { EdgeEntry, Measures, NodeEntry } from "../contract/graph.ts";
import type { GraphStream } from "../engine/port.ts";
import { byCodeUnit } from "../network/code-unit.ts";
import { edgeKey } from "../contract/edge-key.ts";
import { merged } from "./merged-entries.ts";
import { sunflower } from "./sunflower.ts";
import { withTiesUnnamed } from "./unnamed-ties.ts";

/** A person without a name: what is left of their node, and their links as JSON, which takes a third of the memory. */
interface Unnamed {
  packages: string[];
  measures: Measures | undefined;
  /** Projects it is placed between. */
  projects: string[];
  links: string[];
  signature: string;
}

const PERSON = "person:";

/**
 * A graph whose people have pseudonyms, the same at each reading. People are numbered in the order of a hash of what
 * the result shows of them (editions, roles, projects, kinds of evidence). So the result is a function of itself: two
 * datasets that differ only in the names of people give the same bytes, no secret is needed, and no guessed name can be
 * tried against a pseudonym. People whose links are the same are interchangeable, so that their order says nothing
 * either. Names, other names, words, lines and position (which the picture of the named network shows too) are left
 * out; a person stands between their projects instead. So are links between two people: who is tied to whom would
 * number people by more than each one's own links. Ties of people that are projects of a network of one mode, which the
 * data have or not (`hasTies`), are called by the pseudonyms of their ends, and people numbered by them.
 */
export async function pseudonymous(named: GraphStream, hasTies = false): Promise<GraphStream> {
  const { graph, order, ties } = hasTies ? await withTiesUnnamed(named) : { graph: named, order: null, ties: NONE };
  const people = await withoutNames(graph, order);
  const { filter } = graph.attributes;
  const isNamed = (id: unknown): boolean => !String(id).startsWith(PERSON) && !ties.has(String(id));
  const left = Object.entries(filter).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.filter(isNamed) : value,
  ]);
  return {
    attributes: {
      ...graph.attributes,
      filter: Object.fromEntries(left) as typeof filter,
      edges: graph.attributes.edges - people.between,
    },
    nodes: () => merged(graph.nodes(), ({ key }) => key.startsWith(PERSON), nodesOf(people)),
    edges: () => merged(graph.edges(), hasPerson, edgesOf(people)),
  };
}

const NONE: ReadonlySet<string> = new Set();

const hasPerson = ({ source, target }: EdgeEntry): boolean => source.startsWith(PERSON) || target.startsWith(PERSON);

interface People {
  /** By key, and thus by number. */
  keys: Map<string, Unnamed>;
  positions: Map<string, { x: number; y: number }>;
  /** Links between two of them, which are left out. */
  between: number;
}

/** People by their numbers: in this order, where one is given, else in that of what is shown of each. */
async function withoutNames(graph: GraphStream, given: readonly string[] | null): Promise<People> {
  const named = new Map<string, Unnamed>();
  const positions = new Map<string, { x: number; y: number }>();
  for await (const { key, attributes } of graph.nodes()) {
    const { packages, measures, x, y } = attributes;
    if (attributes.kind === "person") named.set(key, { packages, measures, projects: [], links: [], signature: "" });
    if (attributes.kind === "project") positions.set(key, { x, y });
  }
  let between = 0;
  for await (const edge of graph.edges()) {
    if (!hasPerson(edge)) continue;
    const { source, target, attributes } = edge;
    const isOut = source.startsWith(PERSON);
    if (isOut && target.startsWith(PERSON)) {
      between++;
      continue;
    }
    const person = named.get(isOut ? source : target)!;
    const other = isOut ? target : source;
    const evidence = attributes.evidence.map(({ section, source: reference, status }) => ({
      mention: "",
      qualifier: null,
      group: null,
      source: reference,
      section,
      lines: null,
      status,
    }));
    const { role, participates, source: reference, status } = attributes;
    if (other.startsWith("project:")) person.projects.push(other);
    const left = { role, ...(participates && { participates }), mention: "", lines: null, source: reference };
    person.links.push(
      JSON.stringify({ ...(isOut ? { target } : { source }), attributes: { ...left, status, evidence } }),
    );
  }
  for (const person of given === null ? named.values() : []) {
    const shown = JSON.stringify([person.packages, person.links]);
    person.signature = base64url(sha256(utf8ToBytes(shown)));
  }
  const order = given
    ? given.map((key) => named.get(key)!)
    : [...named.values()].sort((a, b) => byCodeUnit(a.signature, b.signature));
  const width = String(order.length).length;
  const keys = order.map((person, i) => [`${PERSON}p-${String(i + 1).padStart(width, "0")}`, person] as const);
  return { keys: new Map(keys), positions, between };
}

/** RFC 4648, section 5, without padding. */
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function* nodesOf({ keys, positions }: People): Generator<NodeEntry> {
  let number = 0;
  for (const [key, { packages, measures, projects }] of keys) {
    number++;
    const places = projects.flatMap((project) => positions.get(project) ?? []);
    const mean = (of: "x" | "y") => places.reduce((sum, place) => sum + place[of], 0) / Math.max(1, places.length);
    // Beside their projects, people of the same ones apart.
    const { x, y } = sunflower(number, 20, { x: mean("x"), y: mean("y") });
    yield {
      key,
      attributes: { kind: "person", name: `P${number}`, x, y, otherNames: [], packages, ...(measures && { measures }) },
    };
  }
}

function* edgesOf({ keys }: People): Generator<EdgeEntry> {
  // By key, as they are merged; links that lead to people stand among those of what they come from.
  const all = [...keys].flatMap(([person, { links }]) =>
    links.map((link) => {
      const { source = person, target = person, attributes } = JSON.parse(link) as Link;
      return { key: edgeKey(source, attributes.role, target), source, target, link };
    }),
  );
  all.sort((a, b) => byCodeUnit(a.key, b.key));
  for (const { link, ...edge } of all) yield { ...edge, attributes: (JSON.parse(link) as Link).attributes };
}

/** A link of a person's as it is held, with its other end. */
interface Link {
  source?: string;
  target?: string;
  attributes: EdgeEntry["attributes"];
}
