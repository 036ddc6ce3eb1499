import { type Static, Type } from "typebox";
import { ATTRIBUTE_TYPES } from "../package/attributes.ts";
import { oneOf } from "../package/schema.ts";
import { KINDS } from "../package/vocabulary.ts";

/** What a sheet, a table of a file or a whole file may be; `package` is one of Maillage, taken as it is. */
export const FORMS = [
  /** One row a tie between a project and an actor, or several actors in one cell. */
  "links",
  /** One row a project; its actors stand in cells that hold lists, by one column a role. */
  "projects",
  /** Actors × projects: a cell that is filled (and neither 0 nor "non") is a tie. */
  "matrix",
  /** Projects × actors: the same, the other way round. */
  "matrix-of-projects",
  /** Points with what is known of them (Id, Label), whose ties stand in another table. */
  "points",
  /** Ties between the points of another table, or of nothing but their names (Source, Target), of two kinds. */
  "ties",
  /** The same between actors alone: each tie becomes a project of two. */
  "one-mode",
  /** What is known of organisations, people or projects that another table ties: one row each. */
  "register",
  "package",
  /** Nothing of it is taken. */
  "ignored",
] as const;
/** One of the forms. */
export type Form = (typeof FORMS)[number];

/** What the points of a network of one mode may be. */
export const POINT_KINDS = ["organisation", "person"] as const;
/** One of them. */
export type PointKind = (typeof POINT_KINDS)[number];

/** What a column may be taken for. */
export const MEANINGS = [
  /** Name of a project. */
  "project",
  /** Id of a project, which other tables use in the place of its name. */
  "project-id",
  /** Headline of the project. */
  "title",
  /** Names of organisations or people that take part, in the role of the column or of the row's role column. */
  "actor",
  /** Id of the actor. */
  "actor-id",
  /** In which role the row's actors take part. */
  "role",
  /** Whether the row's actor is an organisation or a person, in words; of a point: its kind. */
  "kind",
  "theme",
  /** Names or codes of places. */
  "place",
  /** Web address. */
  "site",
  /** Legal form of the project. */
  "legal-form",
  /** The words as printed, where the name is another form of them. */
  "mention",
  /** What the source adds to the name of the actor. */
  "qualifier",
  /** Where in the actor's source the row comes from: page, address, number of the record. */
  "record",
  /** One project (or actor) of a matrix, whose name is the header. */
  "cell",
  /** Ends of a tie; of a point: id and label. */
  "source",
  "target",
  "id",
  "label",
  /** A column of one's own, kept with its type. */
  "attribute",
  "ignored",
] as const;
/** One of the meanings. */
export type MeaningName = (typeof MEANINGS)[number];

/** What a column is taken for, with what the meaning leaves open. */
export const Meaning = Type.Object({
  is: oneOf(MEANINGS),
  /**
   * Whose: an `actor` is an organisation or a person; a `place` or `site` is a project's or an organisation's; an
   * `attribute` is that of an entity of this kind or of the link.
   */
  of: Type.Optional(oneOf([...KINDS, "link"])),
  /** Of an `actor`: its role, where the column and not each row says it. */
  role: Type.Optional(Type.String()),
  /** Of an `attribute`. */
  type: Type.Optional(oneOf(ATTRIBUTE_TYPES)),
});
export type Meaning = Static<typeof Meaning>;

/** Signs that may separate the entries of a list in one cell; `\n` is a line break within the cell. */
export const SEPARATORS = [";", ",", "|", "\n", " / ", " & ", " et ", " and ", " • "] as const;
/** One of the signs. */
export type Separator = (typeof SEPARATORS)[number];
