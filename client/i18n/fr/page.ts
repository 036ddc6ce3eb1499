import { languageName } from "./numbers.ts";

/** The words of the page’s frame. */
export const page = {
  title: "Maillage",
  noScript: "Cette page a besoin de JavaScript.",
  subtitle: "Le réseau {?partners:des partenaires }des {named}",
  skip: "Aller au contenu",
  skipNetwork: "Aller au réseau",
  skipSearch: "Aller à la recherche",
  views: "Vues",
  switchTo: (language: string) => `Passer la page en ${languageName(language)}`,
  toDark: "Nuit",
  toLight: "Jour",
  theme: "Changer de thème : clair ou sombre",
  legend: "Filtres et légende",
  sheet: "Fiche",
  close: "Fermer",
  undo: "Annuler",
  redo: "Rétablir",
  undone: (step: string) => `Annulé : ${step}.`,
  redone: (step: string) => `Rétabli : ${step}.`,
  wentTo: (step: string) => `Revenu à l’étape : ${step}.`,
  nothingToUndo: "Rien à annuler.",
  nothingToRedo: "Rien à rétablir.",
  history: "Étapes",
  keys: "Toutes les touches du clavier (?)",
  menu: "Menu",
};
