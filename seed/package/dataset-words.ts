import { Type, type Static } from "typebox";
import { KINDS } from "./vocabulary.ts";

const text = Type.String({ minLength: 1 });
/** `feminine`: in a language whose articles and adjectives agree, as French (`une relation`). Masculine without it. */
const Noun = Type.Object(
  { one: text, other: text, feminine: Type.Optional(Type.Boolean()) },
  { additionalProperties: false },
);

/**
 * The words of one language by which a dataset is spoken of; each may be absent, and the page then says what is true of
 * any.
 */
export const Terms = Type.Object(
  {
    /** What nodes are called; what stands in parentheses, as in `projet (ECT)`, is said in titles alone. */
    kinds: Type.Optional(
      Type.Object(Object.fromEntries(KINDS.map((kind) => [kind, Type.Optional(Noun)])), {
        additionalProperties: false,
      }),
    ),
    /** What the projects are about, after their noun: `de coopération territoriale`. */
    topic: Type.Optional(text),
    /** The projects by the name of their programme, in the plural: `projets COOP’TER`. */
    named: Type.Optional(text),
    /** The source with its article, and with "of": `le carnet`, `du carnet`. */
    source: Type.Optional(Type.Object({ the: text, of: text }, { additionalProperties: false })),
    /**
     * What the source has on each project: `fiche`, `fiches`, `les fiches`, `de la fiche`, `aucune fiche`, `sur une
     * fiche`.
     */
    card: Type.Optional(
      Type.Object({ one: text, other: text, the: text, of: text, no: text, on: text }, { additionalProperties: false }),
    ),
    /** Whom one may want to leave out, as the menu says it. */
    leftOut: Type.Optional(text),
    /** What a project is: a sentence, and a question with its answer. */
    explanation: Type.Optional(Type.Object({ short: text, title: text, text }, { additionalProperties: false })),
  },
  { additionalProperties: false },
);
export type Terms = Static<typeof Terms>;

/**
 * `vocabulary` in datapackage.json: `apart` is the role that is told apart in matrices, map and findings (none without
 * it), one by which actors take part; then the dataset's words by language.
 */
export const Vocabulary = Type.Object(
  { apart: Type.Optional(text), fr: Type.Optional(Terms), en: Type.Optional(Terms) },
  { additionalProperties: false },
);
export type Vocabulary = Static<typeof Vocabulary>;

/** `methods` in datapackage.json: how the dataset was made, in sentences, by language. */
export const Methods = Type.Object(
  { fr: Type.Optional(text), en: Type.Optional(text) },
  { additionalProperties: false },
);
export type Methods = Static<typeof Methods>;
