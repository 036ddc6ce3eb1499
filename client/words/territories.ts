import { numbers } from "./numbers.ts";

const f = numbers("fr");
const e = numbers("en");
const project = { one: "projet", other: "projets" };
const projectEn = { one: "project", other: "projects" };
const decimals = (language: string, n: number) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(n);

const fr = {
  title: "Territoires",
  question: "Question",
  questions: {
    matrix: "Qui partage avec qui",
    without: "Et sans… ?",
    bridges: "Qui relie",
    gaps: "Échanges possibles",
    backbone: "Plus que le hasard",
    paths: "D’un acteur à l’autre",
  },
  level: "Comparer",
  levels: { project: "les projets", region: "les régions" },
  failed: "La réponse n’est pas venue.",
  loading: "Le calcul est en cours…",
  decimal: (n: number) => decimals("fr", n),
  unnamed: "Les partenaires cités sans nom ne comptent pas : ces nombres sont un plancher.",
  matrix: {
    lead: "Chaque case compte les acteurs que deux projets (ou deux régions) ont en commun. Choisissez une case pour les nommer.",
    order: "Ordre",
    orders: { likeness: "par ressemblance", region: "par région", name: "par nom" },
    weight: "Compter",
    weights: {
      count: "les acteurs",
      newman: "en divisant par leur nombre de projets (Newman)",
      jaccard: "la part commune (Jaccard)",
    },
    cell: (a: string, b: string, n: number) =>
      `${a} et ${b} : ${f.count(n, { one: "acteur partagé", other: "acteurs partagés" })}`,
    none: (a: string, b: string) => `${a} et ${b} : aucun acteur partagé nommé`,
    pick: "Choisissez une case.",
    clique: (name: string, n: number) =>
      `Attention : ${name} réunit à lui seul ${f.count(n, project)} et fait une grande part des paires.`,
    many: (n: number) => `Trop grand pour une matrice : les ${f.number(n)} plus liés sont montrés.`,
    list: "Les mêmes nombres en liste",
    pair: "Paire",
    weightTitle: "Poids",
    actors: "Acteurs partagés",
  },
  without: {
    lead: "Que reste-t-il des liens entre projets si l’on retire certains acteurs ?",
    leave: "Retirer",
    choices: {
      coaches: "l’accompagnement",
      funder: "l’ADEME",
      selection: "les acteurs choisis sur le réseau",
      partners: "les partenaires",
    },
    sentence: (before: number, after: number, total: number, isolates: number) =>
      `Avec tous les acteurs, ${f.count(before, project)} sur ${f.number(total)} tiennent ensemble ; sans eux, le plus grand groupe en réunit ${f.number(after)} et ${f.count(isolates, { one: "projet reste seul", other: "projets restent seuls" })}.`,
    direct: "Les territoires ne se lient donc presque que par ces acteurs.",
    still: "Les territoires restent donc en partie liés sans eux.",
    measure: "Mesure",
    before: "Avec tous",
    after: "Sans eux",
    components: "Groupes de projets liés",
    largest: "Le plus grand",
    isolates: "Projets seuls",
    distance: "Distance moyenne (en acteurs)",
    nothing: "Choisissez ce qu’il faut retirer.",
  },
  bridges: {
    lead: "Les acteurs par lesquels passent le plus de chemins entre projets.",
    rank: "Rang",
    actor: "Acteur",
    projects: "Projets",
    between: "Intermédiarité",
    betweenHelp: "Part des plus courts chemins du réseau qui passent par cet acteur (Borgatti et Everett, 1997).",
    brokerage: "Mises en relation",
    brokerageHelp: "Paires de projets que cet acteur relie et qu’aucun autre ne relie.",
    range: (a: number, b: number) =>
      a === b
        ? `stable au rang ${f.number(a)}`
        : `entre les rangs ${f.number(a)} et ${f.number(b)} si l’on retire un projet`,
    tied: (n: number) => `à égalité avec ${f.count(n - 1, { one: "autre", other: "autres" })}`,
    regions: "Ouverture des régions",
    ei: "Indice E–I",
    eiHelp: "De −1 (tous les liens restent dans la région) à 1 (tous en sortent) ; Krackhardt et Stern, 1988.",
    internal: "Liens internes",
    external: "Liens externes",
    noTies: "aucun lien",
  },
  gaps: {
    lead: "Paires qui travaillent les mêmes thèmes sans acteur commun nommé : de quoi préparer des échanges entre pairs.",
    themes: "Thèmes communs",
    share: "Part commune",
    hidden: "Partenaires sans nom",
    found: (n: number) =>
      `${f.count(n, { one: "paire", other: "paires" })} sur les mêmes thèmes sans acteur partagé nommé.`,
    caveat: "Un partenaire cité sans nom peut cacher un acteur commun.",
    none: "Aucune : toutes les paires aux thèmes communs partagent déjà un acteur.",
  },
  backbone: {
    lead: "Les paires qui partagent plus d’acteurs que si chaque acteur avait choisi ses projets au hasard, à nombres égaux.",
    model: "Modèle",
    models: { sdsm: "probabiliste (SDSM)", swap: "par permutations" },
    expected: "Attendu",
    shared: "Partagés",
    p: "p",
    corrected: "p corrigé",
    kept: (n: number, tested: number) =>
      n === 0
        ? `Sur ${f.number(tested)} paires, aucune ne dépasse le hasard de façon sûre (seuil de 5 %, corrigé par Holm) : avec si peu de projets, c’est à quoi s’attendre.`
        : `Sur ${f.number(tested)} paires, ${f.count(n, { one: "dépasse", other: "dépassent" })} le hasard de façon sûre (seuil de 5 %, corrigé par Holm).`,
  },
  paths: {
    lead: "Tous les plus courts chemins entre deux entités, par les rôles des acteurs.",
    from: "De",
    to: "À",
    same: "Choisissez deux entités différentes.",
    without: "Sans l’accompagnement",
    none: "Aucun chemin entre elles.",
    found: (n: number, length: number) =>
      `${f.count(n, { one: "chemin", other: "chemins" })} de ${f.count(length, { one: "lien", other: "liens" })}.`,
    more: "Il y en a d’autres.",
  },
};

const en: typeof fr = {
  title: "Territories",
  question: "Question",
  questions: {
    matrix: "Who shares with whom",
    without: "And without…?",
    bridges: "Who bridges",
    gaps: "Possible exchanges",
    backbone: "More than chance",
    paths: "From one to another",
  },
  level: "Compare",
  levels: { project: "projects", region: "regions" },
  failed: "No answer came.",
  loading: "Being computed…",
  decimal: (n) => decimals("en", n),
  unnamed: "Partners mentioned without a name do not count: these figures are a floor.",
  matrix: {
    lead: "Each cell counts the actors that two projects (or two regions) have in common. Choose a cell to name them.",
    order: "Order",
    orders: { likeness: "by likeness", region: "by region", name: "by name" },
    weight: "Count",
    weights: {
      count: "actors",
      newman: "divided by their number of projects (Newman)",
      jaccard: "common share (Jaccard)",
    },
    cell: (a, b, n) => `${a} and ${b}: ${e.count(n, { one: "shared actor", other: "shared actors" })}`,
    none: (a, b) => `${a} and ${b}: no named shared actor`,
    pick: "Choose a cell.",
    clique: (name, n) =>
      `Beware: ${name} alone brings together ${e.count(n, projectEn)} and makes a large part of the pairs.`,
    many: (n) => `Too large for a matrix: the ${e.number(n)} most tied are shown.`,
    list: "The same figures as a list",
    pair: "Pair",
    weightTitle: "Weight",
    actors: "Shared actors",
  },
  without: {
    lead: "What remains of the ties between projects when some actors are taken away?",
    leave: "Take away",
    choices: {
      coaches: "coaching",
      funder: "ADEME",
      selection: "the actors chosen on the network",
      partners: "partners",
    },
    sentence: (before, after, total, isolates) =>
      `With every actor, ${e.count(before, projectEn)} of ${e.number(total)} hold together; without them, the largest group has ${e.number(after)} and ${e.count(isolates, { one: "project stands alone", other: "projects stand alone" })}.`,
    direct: "So the territories are tied almost only through these actors.",
    still: "So the territories remain partly tied without them.",
    measure: "Measure",
    before: "With all",
    after: "Without them",
    components: "Groups of tied projects",
    largest: "The largest",
    isolates: "Projects alone",
    distance: "Mean distance (in actors)",
    nothing: "Choose what to take away.",
  },
  bridges: {
    lead: "The actors that most paths between projects run through.",
    rank: "Rank",
    actor: "Actor",
    projects: "Projects",
    between: "Betweenness",
    betweenHelp: "Share of the network’s shortest paths that run through this actor (Borgatti & Everett, 1997).",
    brokerage: "Brokered pairs",
    brokerageHelp: "Pairs of projects that this actor ties and no other does.",
    range: (a, b) =>
      a === b
        ? `steady at rank ${e.number(a)}`
        : `between ranks ${e.number(a)} and ${e.number(b)} when a project is left out`,
    tied: (n) => `tied with ${e.count(n - 1, { one: "other", other: "others" })}`,
    regions: "How open regions are",
    ei: "E–I index",
    eiHelp: "From −1 (every tie stays in the region) to 1 (every tie leaves it); Krackhardt & Stern, 1988.",
    internal: "Inner ties",
    external: "Outer ties",
    noTies: "no tie",
  },
  gaps: {
    lead: "Pairs that work on the same themes with no named actor in common: a shortlist for exchanges between peers.",
    themes: "Common themes",
    share: "Common share",
    hidden: "Unnamed partners",
    found: (n) => `${e.count(n, { one: "pair", other: "pairs" })} on the same themes without a named shared actor.`,
    caveat: "A partner mentioned without a name may hide a common actor.",
    none: "None: every pair with common themes already shares an actor.",
  },
  backbone: {
    lead: "Pairs that share more actors than if every actor had picked its projects by chance, with the same totals.",
    model: "Model",
    models: { sdsm: "probabilistic (SDSM)", swap: "by swaps" },
    expected: "Expected",
    shared: "Shared",
    p: "p",
    corrected: "corrected p",
    kept: (n, tested) =>
      n === 0
        ? `Of ${e.number(tested)} pairs, none surely exceeds chance (5% level, Holm’s correction): with so few projects, that is to be expected.`
        : `Of ${e.number(tested)} pairs, ${e.count(n, { one: "surely exceeds", other: "surely exceed" })} chance (5% level, Holm’s correction).`,
  },
  paths: {
    lead: "Every shortest path between two entities, over the actors’ roles.",
    from: "From",
    to: "To",
    same: "Choose two different entities.",
    without: "Without coaching",
    none: "No path between them.",
    found: (n, length) =>
      `${e.count(n, { one: "path", other: "paths" })} of ${e.count(length, { one: "link", other: "links" })}.`,
    more: "There are more.",
  },
};

/** The words of the territories' questions. */
export const TERRITORIES = { fr, en };
/** Their type, French being the original. */
export type TerritoriesWords = typeof fr;
