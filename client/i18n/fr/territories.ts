/** The words of the view of territories: its questions and what they compare. */
export const territories = {
  title: "Territoires",
  menu: "Questions",
  questions: {
    ties: {
      title: "Qui partage avec qui",
      about: "Deux à deux, les acteurs communs ; en matrice, en réseau, en liste.",
    },
    backbone: {
      title: "Plus que le hasard ?",
      about: "Les paires liées au-delà de ce que donnerait le hasard.",
    },
    without: { title: "Et sans… ?", about: "Ce qui tient encore sans l’accompagnement, l’ADEME ou d’autres." },
    bridges: {
      title: "Qui relie",
      about: "Les acteurs et projets par où passent les chemins, et à quel point c’est sûr.",
    },
    paths: { title: "De l’un à l’autre", about: "Les plus courts chemins entre deux noms, rôle par rôle." },
    gaps: { title: "Échanges possibles", about: "Mêmes thèmes, aucun acteur commun : qui gagnerait à se parler ?" },
  },
  level: "Comparer",
  levels: { project: "les projets", region: "les régions", departement: "les départements", actor: "les acteurs" },
  levelOf: {
    project: { one: "projet", other: "projets", of: "de projets" },
    region: { one: "région", other: "régions", of: "de régions" },
    departement: { one: "département", other: "départements", of: "de départements" },
    actor: { one: "acteur", other: "acteurs", of: "d’acteurs" },
  },
};
