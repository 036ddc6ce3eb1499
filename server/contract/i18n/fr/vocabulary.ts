import type { ActorRole, BuiltInRole, Kind, Status } from "../../vocabulary.ts";
import type { Noun } from "../numbers.ts";

/** What each kind of node is called, one of them and several. */
export const kinds: Record<Kind, Noun> = {
  project: { one: "projet", other: "projets" },
  organisation: { one: "organisation", other: "organisations" },
  person: { one: "personne", other: "personnes" },
  theme: { one: "thème", other: "thèmes" },
  territory: { one: "territoire", other: "territoires" },
};

/** What a source is to a target. */
export const roles: Record<BuiltInRole, string> = {
  carries: "porte",
  leads: "responsable",
  accompanies: "accompagne",
  co_facilitates: "co-anime",
  partners: "partenaire",
  addresses: "thème",
  located_in: "situé en",
  part_of: "fait partie de",
  initiated: "a initié",
  mentioned_in: "citée dans",
};

/** What whoever holds a role is called. */
export const roleNouns: Record<ActorRole, string> = {
  carries: "porteur",
  leads: "responsable",
  accompanies: "accompagnateur·rice",
  co_facilitates: "co-animateur·rice",
  partners: "partenaire",
};

/** Other words by which they are looked for. */
export const roleSynonyms: Record<ActorRole, string> = {
  carries: "porteuse",
  leads: "référent référente",
  accompanies: "accompagnatrice accompagnant coach",
  co_facilitates: "coanimateur coanimatrice animateur animatrice",
  partners: "partenariat",
};

/** How far a fact was checked. */
export const statuses: Record<Status, string> = {
  stated: "imprimé tel quel",
  reviewed: "relu et tranché",
  inferred: "déduit",
};

/** Any node of the network. */
export const entity: Noun = { one: "entité", other: "entités" };

/** Any edge of it. */
export const link: Noun = { one: "lien", other: "liens" };
