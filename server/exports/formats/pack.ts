import type { GraphStream } from "../../engine/port.ts";
import { citation } from "../citation/citation.ts";
import { tables } from "./csv.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { countGraph, filterFact, limitsOf, type Provenance, statements } from "../citation/provenance.ts";
import { type Language, LANGUAGES, ORIGINAL, wordsIn } from "../../contract/i18n/languages.ts";
import { terms } from "../citation/terms.ts";
import { once, zip, type ZipEntry } from "../../../seed/package/zip.ts";

/**
 * The research pack, one zip: tables with evidence and codebook, the graph for Gephi and for R or Python, a methods
 * text and the terms in each language, the citation. Everything in it is of one filter and one version of the data.
 */
export async function* pack(graph: GraphStream, about: Provenance): AsyncGenerator<Uint8Array> {
  const counts = { ...(await countGraph(graph)), joined: await about.joined() };
  yield* zip([
    ...LANGUAGES.map((language): ZipEntry => [wordsIn(language).pack.readmeFile, once(readme(language, graph, about))]),
    ...citations(about, counts),
    ["licence.txt", once(terms(about.dataset))],
    ...tables(graph, about, "data/"),
    ["graph/network.gexf", gexf(graph, about)],
    ["graph/network.graphml", graphml(graph, about)],
  ]);
}

/**
 * Methods in each language, a sentence of all in one file, and the entries of each; those of the original have no mark.
 */
function citations(about: Provenance, counts: Parameters<typeof citation>[1]): ZipEntry[] {
  const { methods, sentence } = citation(about, counts);
  const texts = LANGUAGES.map((language): ZipEntry => [
    wordsIn(language).pack.methodsFile,
    once(`${methods[language]}\n`),
  ]);
  const entries = LANGUAGES.flatMap((language): ZipEntry[] => {
    const { bibtex, cslJson } = citation(about, counts, { language });
    const mark = language === ORIGINAL ? "" : `-${language}`;
    return [
      [`citation${mark}.bib`, once(bibtex)],
      [`citation${mark}.json`, once(`${JSON.stringify(cslJson, null, 2)}\n`)],
    ];
  });
  const sentences = LANGUAGES.map((language) => sentence[language]).join("\n\n");
  return [...texts, ["citation.txt", once(`${sentences}\n`)], ...entries];
}

function readme(language: Language, graph: GraphStream, about: Provenance): string {
  const { pack: say } = wordsIn(language);
  const others = LANGUAGES.filter((other) => other !== language).map(filterFact);
  const facts = statements(about, graph.attributes).flatMap(([name, value]) =>
    others.includes(name) ? [] : [`${name === filterFact(language) ? "filter" : name}: ${value}`],
  );
  const limits = about.people === "pseudonyms" ? [limitsOf(about, wordsIn(language)), ""] : [];
  const contents = say.contents(LANGUAGES.filter((other) => other !== ORIGINAL));
  return [say.heading, "", ...facts, "", ...limits, contents, ""].join("\n");
}
