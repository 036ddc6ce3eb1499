import { Type, type Static, type TString } from "typebox";
import { oneOf } from "../../seed/package/schema.ts";
import { nullable } from "./shared.ts";
import { LANGUAGES, type Language } from "./i18n/languages.ts";

/** What the ties of a view join. */
export const TieLevel = oneOf(["project", "region", "departement", "country", "actor"]);
export type TieLevel = Static<typeof TieLevel>;

/** One text in each language of exports. */
export const Translations = Type.Object(
  Object.fromEntries(LANGUAGES.map((language) => [language, Type.String()])) as Record<Language, TString>,
);

/**
 * Names as printed in the evidence of a view that a reviewer joined to another name, and the entities they are joined
 * to.
 */
export const Joined = Type.Object({ names: Type.Integer(), entities: Type.Integer() });
export type Joined = Static<typeof Joined>;

/**
 * `GET /api/cite`: how to cite a view of the network and say what it holds. Same question, same answer: no date of
 * today is in it, only `accessed` where the question gives one.
 */
export const Cite = Type.Object({
  /** Hash of the dataset's content; it stands in `url` as `version`. */
  version: Type.String(),
  /**
   * The view's permanent address: the one given, with the version; else that of `/api/graph` with the same filter, or
   * null where the server does not know under which address readers find it. Of data that a reader opened in the page,
   * the address that these state; null where they state none.
   */
  url: nullable(Type.String()),
  /** The filter in words. */
  filter: Translations,
  counts: Type.Object({
    nodes: Type.Integer(),
    edges: Type.Integer(),
    /** Nodes of each kind, and links of each role; none that is zero. */
    kinds: Type.Record(Type.String(), Type.Integer()),
    roles: Type.Record(Type.String(), Type.Integer()),
    joined: Joined,
  }),
  /** A reference in one sentence, for a note or a caption. */
  sentence: Translations,
  /** A paragraph for an article: source, filter, counts, weights, merging rule, limits. */
  methods: Translations,
  /** The view and the dataset's sources as BibTeX entries, in the language that `lang` asks. */
  bibtex: Type.String(),
  /** The same as CSL-JSON items (https://docs.citationstyles.org/en/stable/specification.html). */
  cslJson: Type.Array(Type.Record(Type.String(), Type.Unknown())),
});
export type Cite = Static<typeof Cite>;
