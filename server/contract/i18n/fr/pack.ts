import { languageName } from "./numbers.ts";

/** The words of the research pack, and the names of its files in the language. */
export const pack = {
  readmeFile: "LISEZ-MOI.txt",
  methodsFile: "methodes.txt",
  heading: "Dossier de recherche tiré de Maillage",
  /** `others` are the languages in which the citation comes beside the first. */
  contents: (others: readonly string[]) => `data/nodes.csv      les entités
data/edges.csv      les liens, une ligne par source, rôle et cible, avec les noms des deux bouts
data/evidence.csv   les preuves, une ligne par passage qui établit un lien : mots imprimés, publication, lignes
data/codebook.csv   le sens de chaque colonne
datapackage.json    la description des tables (Frictionless Data Package)
graph/              le même réseau pour Gephi (GEXF), R, Python ou yEd (GraphML)
methodes.txt        un paragraphe pour vos méthodes : filtre, effectifs, poids, rapprochement des noms
citation*           comment citer l’extrait et ses sources : phrase, BibTeX, CSL-JSON (${others.map((code) => `-${code} : en ${languageName(code)}`).join(", ")})
licence.txt         les conditions de chaque source`,
};
