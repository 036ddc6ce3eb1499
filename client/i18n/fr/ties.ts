import type { Noun } from "../../../server/contract/i18n/numbers.ts";
import { number, count, plural } from "./numbers.ts";
import { kinds } from "../kinds.ts";
import { questions } from "./questions.ts";

/** What makes a tie: actors that two projects or territories share, or projects where two actors are. */
type Made = "actors" | "projects";

/** The words of ties two by two. */
export const ties = {
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
      : { count: "nombre {ofProjects}", newman: "moins là où sont beaucoup d’acteurs", jaccard: "part commune" },
  weightHelp: (what: Made, noun: Noun) => ({
    count: "",
    newman:
      what === "actors"
        ? `Un acteur présent dans k ${noun.other} ne pèse que 1/(k − 1) : qui est partout lie moins que qui n’est qu’à deux endroits (Newman, 2001).`
        : "Un{e} {project} de k acteurs ne pèse que 1/(k − 1) : où tout le monde est, on se croise moins que là où l’on n’est que deux (Newman, 2001).",
    jaccard:
      what === "actors"
        ? "Acteurs communs sur tous les acteurs des deux : 1 s’ils ont exactement les mêmes, 0 s’ils n’en ont aucun en commun (Jaccard, 1901)."
        : "{Projects} commun{e}s sur {all} les {projects} des deux : 1 s’ils ont exactement les mêmes, 0 s’ils n’en ont aucun{e} en commun (Jaccard, 1901).",
  }),
  /**
   * `coachesOnly` is null where it says nothing: coaching alone is counted, coaching is not, or not every pair was
   * read.
   */
  finding: (pairs: number, possible: number, coachesOnly: number | null, noun: Noun & { of: string }) => {
    if (possible === 1)
      return `Les deux ${noun.other} ${pairs === 0 ? "ne partagent aucun acteur nommé" : "partagent au moins un acteur"}${coachesOnly === 1 ? ", seulement par {apart}" : ""}.`;
    const of = `${number(possible)} paires possibles ${noun.of}`;
    if (pairs === 0) return `Aucune des ${of} ne partage d’acteur nommé.`;
    const found = `${number(pairs)} des ${of} ${plural(pairs, { one: "partage", other: "partagent" })} au moins un acteur`;
    if (coachesOnly === null) return `${found}.`;
    if (pairs === 1) return `${found}, ${coachesOnly === 1 ? "seulement" : "et pas seulement"} par {apart}.`;
    const those = coachesOnly === pairs ? "toutes" : coachesOnly === 0 ? "aucune" : number(coachesOnly);
    return `${found} ; ${those} seulement par {apart}.`;
  },
  /** `several` is null where not every pair was read. */
  findingActors: (pairs: number, several: number | null) => {
    if (pairs === 0) return "Aucun{e} {project} ne réunit deux acteurs nommés.";
    const found = `${count(pairs, { one: "paire d’acteurs se croise", other: "paires d’acteurs se croisent" })} dans au moins un{e} {project}`;
    if (several === null) return `${found}.`;
    return `${found} ; ${several === 0 ? "aucune" : number(several)} dans plusieurs.`;
  },
  few: (noun: string) => `Il faut au moins deux ${noun} à comparer : élargissez le choix des {projects}.`,
  next: "Élargissez le choix des {projects}, ou comptez tous les acteurs.",
  cell: (a: string, b: string, n: number, what: Made, weight: string | null, inBoth: number) =>
    `${a} et ${b} : ${what === "actors" ? questions.tie.count(n) : questions.tie.together(n)}${inBoth === 0 ? "" : `, ${questions.tie.inBoth(inBoth, n)}`}${weight === null ? "" : `, poids ${weight}`}`,
  inBoth: (n: number, total: number, noun: { other: string }) =>
    `${total === 1 ? "La seule paire" : `${number(n)} des ${number(total)} paires`} de ${noun.other} ${plural(n, { one: "compte", other: "comptent" })} des acteurs d’un{e} seul{e} {project} qui est dans les deux, et qui n’y relie donc pas deux {projects} ; le coin de la case est alors plein.`,
  none: (a: string, b: string, what: Made) =>
    `${a} et ${b} : ${what === "actors" ? "aucun acteur partagé nommé" : "aucun{e} {project} commun{e}"}`,
  within: (name: string, n: number) => `${name}, entre ses {projects} : ${questions.tie.within(n)}`,
  withinHelp: "Sur la diagonale : combien de paires {ofProjects} du même territoire partagent des acteurs.",
  withinTitle: "Entre {projects} d’un même territoire",
  findingWithin: (pairs: number, territories: number, noun: Noun) =>
    pairs === 0
      ? ""
      : `De plus, ${count(pairs, { one: "paire {ofProjects} partage", other: "paires {ofProjects} partagent" })} des acteurs à l’intérieur de ${count(territories, noun)}.`,
  notRead: (a: string, b: string) => `${a} et ${b} : paire non lue`,
  pick: "Choisissez une case pour lire qui la fait, et les mots {printed}s qui le disent. Au clavier : flèches, puis Entrée.",
  strongest: "Les paires les plus liées",
  pickLine:
    "Choisissez un point ou un trait pour lire ce qui le fait. Au clavier : flèches d’un point à l’autre, puis Entrée.",
  node: (n: number) => (n === 0 ? "Aucun lien nommé avec les autres." : count(n, { one: "lien", other: "liens" })),
  clique: (name: string, ends: number, sole: number, pairs: number, noun: Noun) =>
    sole === 0
      ? `${name} réunit ${count(ends, noun)} ; les liens entre eux tiennent aussi par d’autres.`
      : `${name} réunit ${count(ends, noun)} et fait, sans rien d’autre, ${pairs === 1 ? "le seul lien" : `${number(sole)} des ${number(pairs)} liens`}.`,
  beware: "Attention :",
  many: (n: number) =>
    `Trop grand pour être dessiné en entier : les ${number(n)} plus liés sont montrés. La liste a tout.`,
  grouped: (groups: number, most: number, areRegions: boolean) =>
    `Au-delà de ${count(most, kinds.project)}, la matrice les réunit ${areRegions ? "par région" : "selon leur place dans l’image du réseau"} : ${count(groups, { one: "groupe", other: "groupes" })}. Une case : combien d’acteurs sont dans des {projects} des deux groupes ; sur la diagonale, dans au moins deux {projects} du groupe.`,
  toMost: "Montrer plutôt les {projects} les plus lié{e}s",
  toGroups: "Réunir {all} les {projects} en groupes",
  projectsOf: (name: string, n: number) => `${name} · ${count(n, kinds.project)}`,
  noRegion: "Sans région",
  otherRegions: (n: number) => count(n, { one: "autre région", other: "autres régions" }),
  part: "une partie",
  opened: "Groupes ouverts",
  allGroups: "Tous les groupes",
  openTitle: "Ouvrir un groupe",
  openGroup: (name: string, n: number) => `Ouvrir ${name} (${count(n, kinds.project)})`,
  pickGroups:
    "Choisissez une case pour lire qui relie les deux groupes, puis ouvrez l’un d’eux. Au clavier : flèches, puis Entrée.",
  groupWithin: (name: string, n: number) =>
    n === 0
      ? `${name} : aucun acteur nommé dans deux de ses {projects}`
      : `${name} : ${count(n, { one: "acteur", other: "acteurs" })} dans au moins deux de ses {projects}`,
  sharedWithin: (n: number) => `${count(n, { one: "acteur", other: "acteurs" })} dans au moins deux de ses {projects}.`,
  askBoth: "Qui est dans les deux régions, avec les preuves",
  moreActors: (next: number, left: number) =>
    `${next < left ? `${number(next)} de plus, sur ` : ""}${count(left, { one: "autre acteur…", other: "autres acteurs…" })}`,
  truncated: (n: number, total: number) =>
    `Seules les ${number(n)} paires les plus liées sur ${number(total)} sont lues.`,
  picture: (noun: { other: string }) => `Liens entre ${noun.other}`,
};
