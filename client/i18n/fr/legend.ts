import { number } from "./numbers.ts";

/** The words of legend and filters. */
export const legend = {
  shown: "Ce qu’on voit",
  kinds: "Points",
  roles: "Liens",
  filters: "Filtrer les projets",
  regions: "Régions",
  themes: "Thèmes",
  legalForms: "Formes juridiques",
  projects: "Projets",
  threshold: "Un autre seuil :",
  statuses: "Ce qui fonde un lien",
  prose: "Compter aussi les organisations citées dans le texte",
  strict: "Séparer les noms qu’un relecteur a réunis",
  only: "seulement",
  all: "tout",
  of: (shown: number, all: number) => (shown === all ? number(all) : `${number(shown)} sur ${number(all)}`),
  more: (n: number) => `${number(n)} de plus`,
  fewer: "Moins",
  clear: "Tout montrer",
  remove: (what: string) => `Retirer : ${what}`,
  active: "Filtres en cours",
  explanation: "{explanationShort}",
  size: "Plein et nommé : engagé dans plusieurs projets. Pâle : dans un seul.",
};
