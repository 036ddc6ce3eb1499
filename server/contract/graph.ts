import { Type, type Static } from "typebox";
import { AttributeValue } from "./attributes.ts";
import { Evidence, Kind, nullable, Participates, Place, Role, Status } from "./shared.ts";

/** Names of what packages have of their own. */
const OWN = { patternProperties: { "^attr_": AttributeValue } };
type Own = { [name: `attr_${string}`]: AttributeValue };

/**
 * Of an actor the number of its projects; of actors and projects the betweenness in the two-mode network of the
 * extract, normalised by what its mode can reach (Borgatti & Everett 1997); of a project the number of its community,
 * from 1, largest first (Louvain, Blondel et al. 2008): as `/api/bridges` answers under the same filter.
 */
export const Measures = Type.Object({
  projects: Type.Optional(Type.Integer()),
  betweenness: Type.Number(),
  community: Type.Optional(Type.Integer()),
});
/** See the schema of the same name. */
export type Measures = Static<typeof Measures>;

/** What every node carries, what only its kind does (absent otherwise), and what its package has of its own. */
export const NodeAttributes = Type.Object(
  {
    kind: Kind,
    name: Type.String(),
    x: Type.Number(),
    y: Type.Number(),
    otherNames: Type.Array(Type.String()),
    /** Names of the packages (editions) that hold it. */
    packages: Type.Array(Type.String()),
    /**
     * Projects and organisations: the region that `located_in` links lead to; null where none, and for an organisation
     * in several.
     */
    region: Type.Optional(nullable(Place)),
    /**
     * Projects, organisations and territories: ids of every territory that they are in, from `located_in` and `part_of`
     * upwards.
     */
    territories: Type.Optional(Type.Array(Type.String())),
    /** Projects: */
    title: Type.Optional(nullable(Type.String())),
    legalForm: Type.Optional(nullable(Type.String())),
    legalFormPrinted: Type.Optional(nullable(Type.String())),
    sites: Type.Optional(Type.Array(Type.String())),
    openPartners: Type.Optional(nullable(Type.Boolean())),
    unnamedPartners: Type.Optional(Type.Integer()),
    lines: Type.Optional(nullable(Type.Tuple([Type.Integer(), Type.Integer()]))),
    /** Organisations: */
    type: Type.Optional(nullable(Type.String())),
    site: Type.Optional(nullable(Type.String())),
    /** Themes: */
    nameEn: Type.Optional(nullable(Type.String())),
    /** Territories: */
    /** `country`, a French division, or a level that its package declares (`levels` of the dataset). */
    level: Type.Optional(Type.String()),
    code: Type.Optional(Type.String()),
    /** Exports alone: what is measured of projects and of actors in the extract, see `Measures`. */
    measures: Type.Optional(Measures),
  },
  OWN,
);
/** See the schema of the same name. */
export type NodeAttributes = Static<typeof NodeAttributes> & Own;

/**
 * `mention`, `lines`, `source` and `status` are those of the first evidence entry, attributes those of the first that
 * has them.
 */
export const EdgeAttributes = Type.Object(
  {
    role: Role,
    participates: Participates,
    mention: Type.String(),
    lines: nullable(Type.Tuple([Type.Integer(), Type.Integer()])),
    source: Type.String(),
    status: Status,
    evidence: Type.Array(Evidence),
  },
  OWN,
);
/** See the schema of the same name. */
export type EdgeAttributes = Static<typeof EdgeAttributes> & Own;

/** What is known of a link beside its evidence, which `/api/graph` gives apart. */
export const LinkAttributes = Type.Object(
  {
    role: Role,
    participates: Participates,
    /** The statuses of its evidence, each once; that of the first entry first. */
    statuses: Type.Array(Status),
    /** Where the prose alone states it; absent otherwise. */
    prose: Type.Optional(Type.Literal(true)),
  },
  OWN,
);
/** See the schema of the same name. */
export type LinkAttributes = Static<typeof LinkAttributes> & Own;

/** A link in columns, by the numbers, from 0, of the nodes at its ends and of its `LinkAttributes`. */
export interface NumberedLink {
  source: number;
  target: number;
  attributes: number;
}

/** A node: its id and what is known of it. */
export const NodeEntry = Type.Object({ key: Type.String(), attributes: NodeAttributes });
/** See the schema of the same name. */
export type NodeEntry = Static<typeof NodeEntry> & { attributes: NodeAttributes };

/** An edge: its stable key, its two ends, and what is known of it. */
export const EdgeEntry = Type.Object({
  key: Type.String(),
  source: Type.String(),
  target: Type.String(),
  attributes: EdgeAttributes,
});
/** See the schema of the same name. */
export type EdgeEntry = Static<typeof EdgeEntry> & { attributes: EdgeAttributes };

/** What the whole is: dataset version, the filter it was cut with (only what was given), source and citation. */
export const GraphAttributes = Type.Object({
  title: Type.String(),
  version: Type.String(),
  licence: Type.String(),
  citation: Type.String(),
  filter: Type.Record(Type.String(), Type.Unknown()),
  nodes: Type.Integer(),
  edges: Type.Integer(),
  /** Where `x` and `y` are provisional, as the dataset says too; else absent. */
  layout: Type.Optional(Type.Literal("coming")),
});
export type GraphAttributes = Static<typeof GraphAttributes>;

/** `GET /api/graph`: graphology's serialised form (`Graph.export()`); nodes by key, edges by key. */
export const Graph = Type.Object({
  attributes: GraphAttributes,
  options: Type.Object({
    type: Type.Literal("directed"),
    multi: Type.Literal(true),
    allowSelfLoops: Type.Optional(Type.Boolean()),
  }),
  nodes: Type.Array(NodeEntry),
  edges: Type.Array(EdgeEntry),
});
export type Graph = Static<typeof Graph>;
