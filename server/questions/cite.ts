import { Type } from "typebox";
import { Cite, TieLevel } from "../contract/cite.ts";
import { type Language, LANGUAGES, ORIGINAL } from "../contract/i18n/languages.ts";
import { Weight } from "../contract/project-pairs.ts";
import { BadParameters } from "../contract/errors.ts";
import { citation } from "../exports/citation/citation.ts";
import { countGraph } from "../exports/citation/provenance.ts";
import { FilterParameters, urlParameter } from "./parameters.ts";
import { provenanceOf } from "./provenance.ts";
import { resolveFilter } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = {
  ...FilterParameters,
  url: urlParameter,
  accessed: Type.Optional(
    Type.String({
      description: "Day on which the view was seen, YYYY-MM-DD, as the citation is to say it; none unless given.",
    }),
  ),
  lang: Type.Optional(
    Type.Unsafe<Language>({
      type: "string",
      enum: [...LANGUAGES],
      default: ORIGINAL,
      description: "Language of BibTeX and CSL-JSON; sentence and methods come in both.",
    }),
  ),
  weight: Type.Optional(
    Type.Unsafe<Weight>({
      ...Weight,
      description: "Weight of the ties in the view, for the methods text.",
    }),
  ),
  level: Type.Optional(
    Type.Unsafe<TieLevel>({
      ...TieLevel,
      description: "What these ties join, for the methods text; projects or territories unless given.",
    }),
  ),
};

/** How to cite a view. */
export const cite: Question<typeof parameters, typeof Cite> = {
  name: "cite",
  path: "/api/cite",
  summary: "How to cite the network, or the part that a filter leaves: sentence, methods paragraph, BibTeX, CSL-JSON",
  tag: "export",
  parameters,
  answer: Cite,
  handle: async (graph, { url, accessed, lang, weight, level, ...filterQuery }, { origin, dataset, signal }) => {
    if (accessed !== undefined && !isDay(accessed)) {
      throw new BadParameters([{ parameter: "accessed", value: accessed, allowed: "a day written YYYY-MM-DD" }]);
    }
    const filter = await resolveFilter(graph, filterQuery);
    const about = await provenanceOf(graph, filter, origin, { url, dataset, query: filterQuery, signal });
    const counts = { ...(await countGraph(await graph.graph(filter))), joined: await about.joined() };
    return citation(about, counts, { accessed, weight, level, language: lang });
  },
};

/** Whether a text is a day of the calendar; `Date` would read 30 February as 1 March. */
function isDay(text: string): boolean {
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(NaN);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
