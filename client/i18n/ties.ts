import { numbers, type Noun } from "./numbers.ts";
import { QUESTIONS } from "./questions.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");

/** What makes a tie: actors that two projects or territories share, or projects where two actors are. */
type Made = "actors" | "projects";

const fr = {
  as: "Montrer en",
  shapes: { matrix: "matrice", network: "réseau", list: "liste" },
  order: "Ordre",
  orders: {
    likeness: "par ressemblance",
    community: "par groupe",
    region: "par région",
    name: "par nom",
  },
  orderHelp: {
    likeness: "Voisins sur la diagonale : ceux qui partagent le plus.",
    community: "Groupes trouvés par le calcul (Louvain, 2008) : plus de liens dedans que dehors.",
    region: "",
    name: "",
  },
  weight: "Poids d’un lien",
  weights: (what: Made) =>
    what === "actors"
      ? { count: "nombre d’acteurs", newman: "moins pour qui est partout", jaccard: "part commune" }
      : { count: "nombre de projets", newman: "moins pour un projet nombreux", jaccard: "part commune" },
  weightHelp: (what: Made, noun: Noun) => ({
    count: "",
    newman:
      what === "actors"
        ? `Un acteur présent dans k ${noun.other} ne pèse que 1/(k − 1) : qui est partout lie moins que qui n’est qu’à deux endroits (Newman, 2001).`
        : "Un projet de k acteurs ne pèse que 1/(k − 1) : où tout le monde est, on se croise moins que là où l’on n’est que deux (Newman, 2001).",
    jaccard:
      what === "actors"
        ? "Acteurs communs sur tous les acteurs des deux : 1 s’ils ont exactement les mêmes, 0 s’ils n’en ont aucun en commun (Jaccard, 1901)."
        : "Projets communs sur tous les projets des deux : 1 s’ils ont exactement les mêmes, 0 s’ils n’en ont aucun en commun (Jaccard, 1901).",
  }),
  /** `coachesOnly` is null where it says nothing: coaching alone is counted, coaching is not, or not every pair was read. */
  finding: (pairs: number, possible: number, coachesOnly: number | null, noun: Noun) => {
    if (possible === 1)
      return `Les deux ${noun.other} ${pairs === 0 ? "ne partagent aucun acteur nommé" : "partagent au moins un acteur"}${coachesOnly === 1 ? ", seulement par l’accompagnement" : ""}.`;
    const of = `${f.number(possible)} paires possibles de ${noun.other}`;
    if (pairs === 0) return `Aucune des ${of} ne partage d’acteur nommé.`;
    const found = `${f.number(pairs)} des ${of} ${f.plural(pairs, { one: "partage", other: "partagent" })} au moins un acteur`;
    if (coachesOnly === null) return `${found}.`;
    if (pairs === 1) return `${found}, ${coachesOnly === 1 ? "seulement" : "et pas seulement"} par l’accompagnement.`;
    const those = coachesOnly === pairs ? "toutes" : coachesOnly === 0 ? "aucune" : f.number(coachesOnly);
    return `${found} ; ${those} seulement par l’accompagnement.`;
  },
  /** `several` is null where not every pair was read. */
  findingActors: (pairs: number, several: number | null) => {
    if (pairs === 0) return "Aucun projet ne réunit deux acteurs nommés.";
    const found = `${f.count(pairs, { one: "paire d’acteurs se croise", other: "paires d’acteurs se croisent" })} dans au moins un projet`;
    if (several === null) return `${found}.`;
    return `${found} ; ${several === 0 ? "aucune" : f.number(several)} dans plusieurs.`;
  },
  few: (noun: string) => `Il faut au moins deux ${noun} à comparer : élargissez le choix des projets.`,
  next: "Élargissez le choix des projets, ou comptez tous les acteurs.",
  cell: (a: string, b: string, n: number, what: Made, weight: string | null, inBoth: number) =>
    `${a} et ${b} : ${what === "actors" ? QUESTIONS.fr.tie.count(n) : QUESTIONS.fr.tie.together(n)}${inBoth === 0 ? "" : `, ${QUESTIONS.fr.tie.inBoth(inBoth, n)}`}${weight === null ? "" : `, poids ${weight}`}`,
  inBoth: (n: number, total: number, noun: { other: string }) =>
    `${f.number(n)} des ${f.count(total, { one: "paire", other: "paires" })} de ${noun.other} ${f.plural(n, { one: "compte", other: "comptent" })} des acteurs d’un seul projet qui est dans les deux, et qui n’y relie donc pas deux projets ; le coin de la case est alors plein.`,
  none: (a: string, b: string, what: Made) =>
    `${a} et ${b} : ${what === "actors" ? "aucun acteur partagé nommé" : "aucun projet commun"}`,
  notRead: (a: string, b: string) => `${a} et ${b} : paire non lue`,
  pick: "Choisissez une case pour lire qui la fait, et les mots imprimés qui le disent. Au clavier : flèches, puis Entrée.",
  pickLine:
    "Choisissez un point ou un trait pour lire ce qui le fait. Au clavier : flèches d’un point à l’autre, puis Entrée.",
  node: (n: number) => (n === 0 ? "Aucun lien nommé avec les autres." : f.count(n, { one: "lien", other: "liens" })),
  clique: (name: string, ends: number, sole: number, pairs: number, noun: Noun) =>
    sole === 0
      ? `${name} réunit ${f.count(ends, noun)} ; les liens entre eux tiennent aussi par d’autres.`
      : `${name} réunit ${f.count(ends, noun)} et fait, sans rien d’autre, ${f.number(sole)} des ${f.count(pairs, { one: "lien", other: "liens" })}.`,
  beware: "Attention :",
  many: (n: number) =>
    `Trop grand pour être dessiné en entier : les ${f.number(n)} plus liés sont montrés. La liste a tout.`,
  truncated: (n: number, total: number) =>
    `Seules les ${f.number(n)} paires les plus liées sur ${f.number(total)} sont lues.`,
  picture: (noun: { other: string }) => `Liens entre ${noun.other}`,
};

const en: typeof fr = {
  as: "Show as",
  shapes: { matrix: "a matrix", network: "a network", list: "a list" },
  order: "Order",
  orders: { likeness: "by likeness", community: "by group", region: "by region", name: "by name" },
  orderHelp: {
    likeness: "Neighbours on the diagonal are those that share most.",
    community: "Groups found by computation (Louvain, 2008): more ties inside than outside.",
    region: "",
    name: "",
  },
  weight: "Weight of a tie",
  weights: (what) =>
    what === "actors"
      ? { count: "number of actors", newman: "less for those found everywhere", jaccard: "common share" }
      : { count: "number of projects", newman: "less for a project of many", jaccard: "common share" },
  weightHelp: (what, noun) => ({
    count: "",
    newman:
      what === "actors"
        ? `An actor of k ${noun.other} weighs only 1/(k − 1): who is everywhere ties less than who is in two places (Newman, 2001).`
        : "A project of k actors weighs only 1/(k − 1): where everybody is, two meet less than where they are alone (Newman, 2001).",
    jaccard:
      what === "actors"
        ? "Actors in common over all actors of the two: 1 when they have exactly the same, 0 when none is in common (Jaccard, 1901)."
        : "Projects in common over all projects of the two: 1 when they have exactly the same, 0 when none is in common (Jaccard, 1901).",
  }),
  finding: (pairs, possible, coachesOnly, noun) => {
    if (possible === 1)
      return `The two ${noun.other} share ${pairs === 0 ? "no named actor" : "at least one actor"}${coachesOnly === 1 ? ", by coaching alone" : ""}.`;
    const of = `${e.number(possible)} possible pairs of ${noun.other}`;
    if (pairs === 0) return `None of the ${of} shares a named actor.`;
    const found = `${e.number(pairs)} of the ${of} ${e.plural(pairs, { one: "shares", other: "share" })} at least one actor`;
    if (coachesOnly === null) return `${found}.`;
    if (pairs === 1) return `${found}, ${coachesOnly === 1 ? "by" : "not by"} coaching alone.`;
    const those = coachesOnly === pairs ? "all of them" : coachesOnly === 0 ? "none" : e.number(coachesOnly);
    return `${found}; ${those} by coaching alone.`;
  },
  findingActors: (pairs, several) => {
    if (pairs === 0) return "No project brings two named actors together.";
    const found = `${e.count(pairs, { one: "pair of actors meets", other: "pairs of actors meet" })} in at least one project`;
    if (several === null) return `${found}.`;
    return `${found}; ${several === 0 ? "none" : e.number(several)} in several.`;
  },
  few: (noun) => `At least two ${noun} are needed to compare: choose more projects.`,
  next: "Choose more projects, or count every actor.",
  cell: (a, b, n, what, weight, inBoth) =>
    `${a} and ${b}: ${what === "actors" ? QUESTIONS.en.tie.count(n) : QUESTIONS.en.tie.together(n)}${inBoth === 0 ? "" : `, ${QUESTIONS.en.tie.inBoth(inBoth, n)}`}${weight === null ? "" : `, weight ${weight}`}`,
  inBoth: (n, total, noun) =>
    `${e.number(n)} of the ${e.count(total, { one: "pair", other: "pairs" })} of ${noun.other} ${e.plural(n, { one: "counts", other: "count" })} actors of a single project that lies in both, and so ties no two projects there; the corner of its cell is filled.`,
  none: (a, b, what) => `${a} and ${b}: ${what === "actors" ? "no named shared actor" : "no project in common"}`,
  notRead: (a, b) => `${a} and ${b}: pair not read`,
  pick: "Choose a cell to read who makes it, and the printed words that state it. By keyboard: arrows, then Enter.",
  pickLine: "Choose a point or a line to read what makes it. By keyboard: arrows from point to point, then Enter.",
  node: (n) => (n === 0 ? "No named tie with the others." : e.count(n, { one: "tie", other: "ties" })),
  clique: (name, ends, sole, pairs, noun) =>
    sole === 0
      ? `${name} brings together ${e.count(ends, noun)}; others make the ties between them as well.`
      : `${name} brings together ${e.count(ends, noun)} and alone makes ${e.number(sole)} of the ${e.count(pairs, { one: "tie", other: "ties" })}.`,
  beware: "Beware:",
  many: (n) => `Too large to be drawn whole: the ${e.number(n)} most tied are shown. The list has all.`,
  truncated: (n, total) => `Only the ${e.number(n)} most tied of ${e.number(total)} pairs are read.`,
  picture: (noun) => `Ties between ${noun.other}`,
};

/** The words of ties two by two. */
export const TIES = { fr: french(fr), en };
