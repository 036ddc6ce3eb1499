import type { Entity } from "../../contract/entity.ts";
import { NotFound } from "../../contract/errors.ts";
import type { Evidence, Review, UnnamedPartner } from "../../contract/shared.ts";
import { byRole, type Kind, type Role } from "../../contract/vocabulary.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import type { Reader } from "./reader.ts";
import { attributesOf } from "./rows.ts";

interface LinkResult {
  key: string;
  role: Role;
  participates: boolean;
  direction: "out" | "in";
  id: string;
  kind: Kind;
  name: string;
  sortName: string;
  evidence: string;
  reviews: string;
}

interface EntityResult {
  id: string;
  kind: Kind;
  name: string;
  attributes: string;
  unnamed: string;
  links: LinkResult[];
}

/** An entity with all its links, prose included. Throws `NotFound` for an unknown id. */
export async function entityOf(reader: Reader, id: string): Promise<Entity> {
  const [row] = await reader.all<EntityResult>("entity", { id });
  if (!row) throw new NotFound("id", id);
  const attributes = attributesOf({ attributes: row.attributes, strictAttributes: null }, "reviewed");
  const { kind, name } = row;
  return {
    id,
    kind,
    name,
    attributes,
    otherNames: attributes.otherNames,
    unnamed: JSON.parse(row.unnamed) as UnnamedPartner[],
    links: row.links.toSorted(byRoleAndName).map(linkOf),
  };
}

const linkOf = ({
  key,
  role,
  participates,
  direction,
  id,
  kind,
  name,
  evidence,
  reviews,
}: LinkResult): Entity["links"][number] => ({
  key,
  role,
  ...(participates && { participates: true }),
  direction,
  entity: { id, kind, name },
  evidence: JSON.parse(evidence) as Evidence[],
  reviews: JSON.parse(reviews) as Review[],
});

const byRoleAndName = (a: LinkResult, b: LinkResult): number =>
  byRole(a.role, b.role) ||
  byCodeUnit(a.sortName, b.sortName) ||
  byCodeUnit(a.id, b.id) ||
  Number(a.direction === "in") - Number(b.direction === "in");
