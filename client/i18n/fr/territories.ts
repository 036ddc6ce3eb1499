/** The words of the view of territories: its questions and what they compare. */
export const territories = {
  title: "Questions",
  menu: "Questions",
  questions: {
    ties: {
      title: "Qui partage avec qui ?",
      about: "Deux à deux, les acteurs communs ; en matrice, en réseau, en liste.",
    },
    backbone: {
      title: "Est-ce plus que le hasard ?",
      about: "Les paires liées au-delà de ce que donnerait le hasard.",
    },
    without: {
      title: "Que reste-t-il sans… ?",
      about: "Ce qui tient encore sans {leftOut}.",
    },
    bridges: {
      title: "Qui fait le pont ?",
      about: "Les acteurs et {projects} par où passent les chemins, et à quel point c’est sûr.",
    },
    paths: {
      title: "Comment X et Y sont-ils reliés ?",
      about: "Les plus courts chemins entre deux noms, rôle par rôle.",
    },
    gaps: { title: "Qui gagnerait à se parler ?", about: "Mêmes thèmes, aucun acteur commun." },
    editions: {
      title: "Qui reste, part, arrive ?",
      about: "D’une édition à l’autre, les acteurs que l’on retrouve ou non.",
    },
  },
  level: "Comparer",
  levels: {
    project: "les {projects}",
    region: "les régions",
    departement: "les départements",
    country: "les pays",
    actor: "les acteurs",
  },
  levelOf: {
    project: { one: "{project}", other: "{projects}", of: "{ofProjects}" },
    region: { one: "région", other: "régions", of: "de régions" },
    departement: { one: "département", other: "départements", of: "de départements" },
    country: { one: "pays", other: "pays", of: "de pays" },
    actor: { one: "acteur", other: "acteurs", of: "d’acteurs" },
  },
};
