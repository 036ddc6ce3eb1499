/*
 * The fixed words of a package, without the library that checks it, so that whatever only needs the words loads no
 * more.
 */

/**
 * The built-in roles of edges, in the order in which they are listed everywhere; those that a package has of its own
 * (own-roles.ts) come after them.
 */
export const ROLES = [
  "carries",
  "leads",
  "accompanies",
  "co_facilitates",
  "partners",
  "addresses",
  "located_in",
  "part_of",
  "initiated",
  "mentioned_in",
] as const;

/**
 * The built-in roles by which an actor takes part in a project; two projects share an actor that holds any of them, or
 * a role of the package's own that participates, in both.
 */
export const ACTOR_ROLES = ["carries", "leads", "accompanies", "co_facilitates", "partners"] as const;

/**
 * The role of a package's own by which the two actors of a tie take part in what the tie of a network of one mode
 * becomes: a project of two, which is nothing but that tie.
 */
export const TIE_ROLE = "in_relation";

/** The kinds of nodes; an id starts with its kind and a colon. */
export const KINDS = ["project", "organisation", "person", "theme", "territory"] as const;

/** The kinds that ties between projects are made of: projects, and the actors that they share. */
export const TIED_KINDS = ["project", "organisation", "person"] as const satisfies readonly (typeof KINDS)[number][];

/** How far a fact was checked: printed as such, settled by a reviewer, or derived. */
export const STATUSES = ["stated", "reviewed", "inferred"] as const;

/** Where in the booklet a fact stands; other sources have no section. */
export const SECTIONS = ["card", "prose"] as const;

/** The level above all divisions, which every country has. */
export const COUNTRY = "country";

/** Levels of the French territorial divisions. */
export const LEVELS = ["region", "departement", "epci", "commune"] as const;

/** What an organisation is, where its name or the booklet says so. */
export const ORGANISATION_TYPES = [
  "authority",
  "public_body",
  "company",
  "association",
  "cooperative",
  "network",
  "lab",
  "school",
] as const;

/** One of the built-in roles. */
export type BuiltInRole = (typeof ROLES)[number];
/** The id of a role: a built-in one, or one that a package has of its own. */
export type Role = string;
/** One of the built-in roles by which an actor takes part. */
export type ActorRole = (typeof ACTOR_ROLES)[number];
/** One of the kinds. */
export type Kind = (typeof KINDS)[number];
/** One of the statuses. */
export type Status = (typeof STATUSES)[number];
/** One of the territorial levels. */
export type Level = (typeof LEVELS)[number];
/** One of them, or that of countries. */
export type PlaceLevel = Level | typeof COUNTRY;
