import type { pack as french } from "../fr/pack.ts";
import { languageName } from "./numbers.ts";

/** The words of the research pack, and the names of its files in the language. */
export const pack: typeof french = {
  readmeFile: "README.txt",
  methodsFile: "methods.txt",
  heading: "Research pack taken from Maillage",
  contents: (others) => `data/nodes.csv      the entities
data/edges.csv      the links, a row for each source, role and target, with the names of both ends
data/evidence.csv   the evidence, a row for each passage that states a link: words printed, publication, lines
data/codebook.csv   what each column means
datapackage.json    the description of the tables (Frictionless Data Package)
graph/              the same network for Gephi (GEXF), R, Python or yEd (GraphML)
methods.txt         a paragraph for your methods: filter, counts, weights, joining of names
citation*           how to cite the extract and its sources: sentence, BibTeX, CSL-JSON (${others.map((code) => `-${code}: in ${languageName(code)}`).join(", ")})
licence.txt         the terms of each source`,
};
