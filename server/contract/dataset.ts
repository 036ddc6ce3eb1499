import { Type, type Static } from "typebox";
import { Attribute } from "./attributes.ts";
import { Methods, Vocabulary } from "../../seed/package/dataset-words.ts";
import { DeclaredLevel } from "../../seed/package/levels.ts";
import { RoleRow } from "../../seed/package/role-row.ts";
import { nullable } from "./shared.ts";

const Package = Type.Object({
  name: Type.String(),
  title: Type.String(),
  /** Null where the package says none. */
  edition: nullable(Type.String()),
  licence: Type.String(),
  citation: Type.String(),
  source: Type.Object({ title: Type.String(), url: nullable(Type.String()) }),
  /** Who made the data, and the DOI of their deposit, where the package says so. */
  authors: Type.Optional(Type.Array(Type.String())),
  doi: Type.Optional(Type.String()),
});

/** `GET /api/dataset`: what is loaded, under which terms, and how complete each card is. */
export const Dataset = Type.Object({
  title: Type.String(),
  /** Empty where no package says one. */
  edition: Type.String(),
  /** Hash of the content (12 hex digits of SHA-256). */
  version: Type.String(),
  licence: Type.String(),
  source: Type.Object({ title: Type.String(), url: nullable(Type.String()) }),
  citation: Type.String(),
  packages: Type.Array(Package),
  sources: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      /** Who published it, and when; absent in what an older import holds. */
      author: Type.Optional(nullable(Type.String())),
      year: Type.Optional(nullable(Type.Integer())),
      url: nullable(Type.String()),
      licence: nullable(Type.String()),
      citation: Type.String(),
    }),
  ),
  counts: Type.Object({
    kinds: Type.Record(Type.String(), Type.Integer()),
    roles: Type.Record(Type.String(), Type.Integer()),
    /**
     * Links that the running text alone states, which the other counts leave out; absent in what an older import holds.
     */
    prose: Type.Optional(Type.Integer()),
    /** Links that cite lines of a text, as tables have none; absent likewise. */
    lines: Type.Optional(Type.Integer()),
    /** Names that a reviewer joined to others, which strict merging keeps apart; absent likewise. */
    joined: Type.Optional(Type.Integer()),
  }),
  /**
   * Levels of territories that the packages declare beside `country` and the French divisions; absent where none does.
   */
  levels: Type.Optional(Type.Array(DeclaredLevel)),
  /** Roles of links that the packages have beside the built-in ones, by id; absent where they have none. */
  roles: Type.Optional(Type.Array(RoleRow)),
  /**
   * The dataset's own words and the role that it tells apart (see seed/README.md); of several packages, where they
   * agree.
   */
  vocabulary: Type.Optional(Vocabulary),
  /** How the dataset was made, by language; of several packages, one after the other. */
  methods: Type.Optional(Methods),
  /**
   * Corrections that a reader made in their page and that the data's keepers have not adopted; absent where there are
   * none, as in all that a server answers.
   */
  corrections: Type.Optional(Type.Integer()),
  /** True where people were left out, who are in no count then; absent where they are not. */
  withoutPeople: Type.Optional(Type.Boolean()),
  /**
   * Where the points of a large network stand provisionally, as on a server that started from its tables until it is
   * drawn; absent once each has its place for good (`x` and `y` of graphs).
   */
  layout: Type.Optional(Type.Literal("coming")),
  legalForms: Type.Array(Type.String()),
  /** Columns that the packages have of their own; absent where they have none. */
  attributes: Type.Optional(Type.Array(Attribute)),
  /** One row a project: what the card states and what it leaves open. */
  completeness: Type.Array(
    Type.Object({
      project: Type.String(),
      name: Type.String(),
      missing: Type.Array(Type.String()),
      namedPartners: Type.Integer(),
      unnamedPartners: Type.Integer(),
      /** Null where nobody says whether the list of partners is whole. */
      openPartners: nullable(Type.Boolean()),
    }),
  ),
});
export type Dataset = Static<typeof Dataset>;
