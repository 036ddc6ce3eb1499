import { MOST_ENTRIES } from "../contract/most-entries.ts";
import { Type } from "typebox";
import { oneOf } from "../../seed/package/schema.ts";
import { KINDS } from "../contract/vocabulary.ts";
import { Search } from "../contract/search.ts";
import { limit, list } from "./parameters.ts";
import type { Question } from "./question.ts";

const parameters = {
  q: Type.String({
    maxLength: 200,
    description:
      "Words of a name, or of a role that an actor holds; accents, case, hyphens, order, one typo, doubled letters and plurals do not matter.",
  }),
  kinds: list(oneOf(KINDS), "Kinds to look among."),
  limit: limit(20, MOST_ENTRIES),
};

/** Entities by name, other name or role. */
export const search: Question<typeof parameters, typeof Search> = {
  name: "search",
  path: "/api/search",
  summary: "Entities by name, other name or role, best first",
  parameters,
  answer: Search,
  handle: (graph, { q, kinds, limit: most }) => graph.search({ q, ...(kinds && { kinds }), limit: most! }),
};
