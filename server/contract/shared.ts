import { Type, type Static, type TSchema } from "typebox";
import { AttributeValue } from "./attributes.ts";
import { oneOf } from "../../seed/package/schema.ts";
import { KINDS, ROLES, SECTIONS, STATUSES } from "./vocabulary.ts";

/** A schema or null. */
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** What a node is. */
export const Kind = oneOf(KINDS);
export type Kind = Static<typeof Kind>;

/** What an edge says of its two ends. */
export const Role = Type.String({
  description: `One of ${ROLES.join(", ")}, or a role that a package has of its own (\`roles\` of \`/api/dataset\`).`,
});
export type Role = Static<typeof Role>;

/** Of a link of a package's own role by which actors take part in projects; absent of any other. */
export const Participates = Type.Optional(Type.Literal(true));

/** How sure a piece of evidence is: printed as such, settled by a reviewer, or inferred. */
export const Status = oneOf(STATUSES);
export type Status = Static<typeof Status>;

/** Which reading of the dataset: with what a reviewer joined, or without. */
export const Merging = oneOf(["reviewed", "strict"]);
export type Merging = Static<typeof Merging>;

/** Project by project, or region by region. */
export const ProjectOrRegion = oneOf(["project", "region"]);
export type ProjectOrRegion = Static<typeof ProjectOrRegion>;

/** How an entity is referred to in lists. */
export const EntityRef = Type.Object({ id: Type.String(), kind: Kind, name: Type.String() });
export type EntityRef = Static<typeof EntityRef>;

/** A territory (usually a region) as shown beside a name. */
export const Place = Type.Object({ id: Type.String(), name: Type.String() });
export type Place = Static<typeof Place>;

/** One place that states a link. `lines` is [first, last] in the booklet's text, from 1; null for another source. */
export const Evidence = Type.Object({
  mention: Type.String(),
  qualifier: nullable(Type.String()),
  group: nullable(Type.String()),
  source: Type.String(),
  section: nullable(oneOf(SECTIONS)),
  lines: nullable(Type.Tuple([Type.Integer(), Type.Integer()])),
  status: Status,
  /** Id, address or cell of the record in the source; absent where it has none. */
  record: Type.Optional(Type.String()),
  /** What the row has in columns of the package's own; absent where it has none. */
  attributes: Type.Optional(Type.Record(Type.String(), AttributeValue)),
});
export type Evidence = Static<typeof Evidence>;

/**
 * A name that a reviewer took for an entity, as the ledger has it, and why: in the words of the dataset, in English
 * where it says it in French too (`reason-in.ts` chooses). Of a name that a correction joined, in the words of who made
 * it, which `corrected` says.
 */
export const Review = Type.Object({
  surface: Type.String(),
  reason: Type.String(),
  reasonFr: Type.Optional(Type.String()),
  corrected: Type.Optional(Type.Boolean()),
});
export type Review = Static<typeof Review>;

/** A partner mentioned without a name, kept on its project. */
export const UnnamedPartner = Evidence;
export type UnnamedPartner = Static<typeof UnnamedPartner>;
