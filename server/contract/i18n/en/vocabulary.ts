import type { ActorRole, BuiltInRole, Kind, Status } from "../../vocabulary.ts";
import type { Noun } from "../numbers.ts";

/** What each kind of node is called, one of them and several. */
export const kinds: Record<Kind, Noun> = {
  project: { one: "project", other: "projects" },
  organisation: { one: "organisation", other: "organisations" },
  person: { one: "person", other: "people" },
  theme: { one: "theme", other: "themes" },
  territory: { one: "territory", other: "territories" },
};

/** What a source is to a target. */
export const roles: Record<BuiltInRole, string> = {
  carries: "carries",
  leads: "leads",
  accompanies: "coaches",
  co_facilitates: "co-facilitates",
  partners: "partner",
  addresses: "theme",
  located_in: "located in",
  part_of: "part of",
  initiated: "initiated",
  mentioned_in: "mentioned in",
};

/** What whoever holds a role is called. */
export const roleNouns: Record<ActorRole, string> = {
  carries: "carrier",
  leads: "lead",
  accompanies: "coach",
  co_facilitates: "co-facilitator",
  partners: "partner",
};

/** Other words by which they are looked for. */
export const roleSynonyms: Record<ActorRole, string> = {
  carries: "holder",
  leads: "leader",
  accompanies: "adviser advisor",
  co_facilitates: "cofacilitator facilitator",
  partners: "partnership",
};

/** How far a fact was checked. */
export const statuses: Record<Status, string> = {
  stated: "printed as such",
  reviewed: "reviewed and settled",
  inferred: "inferred",
};

/** Any node of the network. */
export const entity: Noun = { one: "entity", other: "entities" };

/** Any edge of it. */
export const link: Noun = { one: "link", other: "links" };
