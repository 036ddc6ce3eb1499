import type { Bilingual } from "../../contract/cite.ts";
import type { GraphStream } from "../../engine/port.ts";
import { citation } from "../citation/citation.ts";
import { tables } from "./csv.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { countGraph, type Provenance, statements } from "../citation/provenance.ts";
import { LIMITS } from "../pseudonyms.ts";
import type { Language } from "../citation/words.ts";
import { once, zip } from "./zip.ts";

/**
 * The research pack, one zip: tables with evidence and codebook, the graph for Gephi and for R or Python, a methods text and
 * the terms in both languages, the citation. Everything in it is of one filter and one version of the data.
 */
export async function* pack(graph: GraphStream, about: Provenance): AsyncGenerator<Uint8Array> {
  const counts = { ...(await countGraph(graph)), joined: await about.joined() };
  const cited = citation(about, counts);
  const inEnglish = citation(about, counts, { language: "en" });
  yield* zip([
    ["LISEZ-MOI.txt", once(readme("fr", graph, about))],
    ["README.txt", once(readme("en", graph, about))],
    ["methodes.txt", once(`${cited.methods.fr}\n`)],
    ["methods.txt", once(`${cited.methods.en}\n`)],
    ["citation.txt", once(`${cited.sentence.fr}\n\n${cited.sentence.en}\n`)],
    ["citation.bib", once(cited.bibtex)],
    ["citation.json", once(`${JSON.stringify(cited.cslJson, null, 2)}\n`)],
    ["citation-en.bib", once(inEnglish.bibtex)],
    ["citation-en.json", once(`${JSON.stringify(inEnglish.cslJson, null, 2)}\n`)],
    ["licence.txt", once(terms(about))],
    ...tables(graph, about, "data/"),
    ["graph/network.gexf", gexf(graph, about)],
    ["graph/network.graphml", graphml(graph, about)],
  ]);
}

function readme(language: Language, graph: GraphStream, about: Provenance): string {
  const other = language === "fr" ? "filter_en" : "filter_fr";
  const facts = statements(about, graph.attributes).flatMap(([name, value]) =>
    name === other ? [] : [`${name.replace(`_${language}`, "")}: ${value}`],
  );
  const limits = about.people === "pseudonyms" ? [LIMITS[language], ""] : [];
  return [HEADING[language], "", ...facts, "", ...limits, CONTENTS[language], ""].join("\n");
}

function terms({ dataset }: Provenance): string {
  const sources = dataset.sources.map(
    ({ title, licence, citation: cited }) => `${title}\n${licence ?? "?"}\n${cited}\n`,
  );
  return [dataset.licence, "", dataset.citation, "", ...sources].join("\n");
}

const HEADING: Bilingual = {
  fr: "Dossier de recherche tiré de Maillage",
  en: "Research pack taken from Maillage",
};

const CONTENTS: Bilingual = {
  fr: `data/nodes.csv      les entités
data/edges.csv      les liens, une ligne par source, rôle et cible, avec les noms des deux bouts
data/evidence.csv   les preuves, une ligne par passage qui établit un lien : mots imprimés, publication, lignes
data/codebook.csv   le sens de chaque colonne
datapackage.json    la description des tables (Frictionless Data Package)
graph/              le même réseau pour Gephi (GEXF), R, Python ou yEd (GraphML)
methodes.txt        un paragraphe pour vos méthodes : filtre, effectifs, poids, rapprochement des noms
citation*           comment citer l’extrait et ses sources : phrase, BibTeX, CSL-JSON (-en : en anglais)
licence.txt         les conditions de chaque source`,
  en: `data/nodes.csv      the entities
data/edges.csv      the links, a row for each source, role and target, with the names of both ends
data/evidence.csv   the evidence, a row for each passage that states a link: words printed, publication, lines
data/codebook.csv   what each column means
datapackage.json    the description of the tables (Frictionless Data Package)
graph/              the same network for Gephi (GEXF), R, Python or yEd (GraphML)
methods.txt         a paragraph for your methods: filter, counts, weights, joining of names
citation*           how to cite the extract and its sources: sentence, BibTeX, CSL-JSON (-en: in English)
licence.txt         the terms of each source`,
};
