import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");

const fr = {
  lead: "Qui fait le lien ? Plusieurs mesures, parce qu’aucune ne dit tout. Avec si peu de projets, le rang exact compte moins que sa fourchette.",
  what: "Classer",
  whats: { actors: "les acteurs", projects: "les projets", regions: "les régions" },
  /** `range` is null where leaving out was not tried. */
  finding: (name: string, range: readonly [number, number] | null, tied: number) => {
    const first = `${name} arrive en tête${tied > 1 ? `, à égalité avec ${f.count(tied - 1, { one: "autre", other: "autres" })}` : ""}`;
    if (range === null) return `${first} ; sans essai de retirer un projet, on ne sait pas si ce rang tient.`;
    const [best, worst] = range;
    if (worst === 1) return `${first}${tied > 1 ? " ; ce rang tient" : ""}, quel que soit le projet qu’on retire.`;
    return best === worst
      ? `${first}, mais au rang ${f.number(best)} dès qu’on retire un projet.`
      : `${first}, mais en retirant un projet à la fois, son rang va de ${f.number(best)} à ${f.number(worst)}.`;
  },
  nobody: "Personne ne relie deux projets dans ce choix. Élargissez le choix des projets.",
  actor: "Acteur",
  project: "Projet",
  projects: "Projets",
  regionsHeld: "Régions",
  degree: "Liens directs",
  degreeHelp: {
    actors: "Part des projets où l’acteur est engagé : 1 s’il est dans tous.",
    projects: "Part des acteurs engagés dans le projet.",
  },
  between: "Passage",
  betweenHelp:
    "Intermédiarité : combien de plus courts chemins du réseau acteurs–projets passent ici, rapporté au plus grand nombre possible pour un acteur, ou pour un projet, dans un réseau de cette taille : 0 si aucun n’y passe, 1 au plus (Borgatti et Everett, 1997). Haute : sans lui, des projets s’éloignent.",
  sole: "Seul lien",
  soleHelp: "Paires de projets que cet acteur est seul à relier : sans lui, elles ne partageraient plus personne.",
  soleSplit: (between: number, total: number) =>
    total === 1
      ? "entre deux régions"
      : between === total
        ? "toutes entre deux régions"
        : `dont ${f.number(between)} entre deux régions`,
  brokerage: "Mise en relation",
  brokerageHelp:
    "Paires de projets voisins qui ne se partagent personne l’un à l’autre, mais chacun quelqu’un avec celui-ci (Gould et Fernandez, 1989).",
  brokerageKinds: {
    coordinator: "dans sa région",
    gatekeeper: "entre sa région et une autre",
    consultant: "dans une autre région",
    liaison: "entre deux autres régions",
    unplaced: "sans région connue",
  },
  community: "Groupe",
  communityHelp: (count: number, modularity: string, runs: number) =>
    `Groupe : ${f.count(count, { one: "ensemble", other: "ensembles" })} de projets plus liés dedans que dehors (Louvain, 2008 ; modularité ${modularity}). La stabilité dit combien de fois, sur ${f.count(runs, { one: "essai", other: "essais" })}, un projet reste avec les siens.`,
  constancy: "stable à",
  togetherTitle: (n: number) => `Dans le même groupe, sur ${f.count(n, { one: "essai", other: "essais" })} :`,
  togetherShare: (share: number) =>
    new Intl.NumberFormat("fr", { style: "percent", maximumFractionDigits: 0 }).format(share),
  nobodyTogether: "Seul dans tous les essais.",
  group: "Avec qui ?",
  itsTies: "Lire ses liens",
  triads: (n: number) =>
    n === 0
      ? "Ses voisins se partagent tous quelqu’un : il n’en met aucun en relation. Ses liens :"
      : `Met en relation ${f.count(n, { one: "paire de projets qui ne se partage personne", other: "paires de projets qui ne se partagent personne" })} ; ses liens, qui le permettent, sont dessous.`,
  range: "Rang si l’on retire un projet",
  rangeOf: (rank: number, best: number, worst: number) =>
    best === worst && rank === best
      ? `rang ${f.number(rank)}, toujours`
      : rank < best || rank > worst
        ? `rang ${f.number(rank)} avec tous les projets ; de ${f.number(best)} à ${f.number(worst)} dès qu’il en manque un`
        : `rang ${f.number(rank)}, de ${f.number(best)} à ${f.number(worst)} selon le projet retiré`,
  rangeUnknown: "fourchette non calculée",
  tied: (n: number) => `à égalité avec ${f.count(n - 1, { one: "autre", other: "autres" })}`,
  strict: "Rang, noms séparés",
  strictHelp:
    "Rang, noms séparés : celui qu’on aurait sans réunir les noms qu’un relecteur a jugés être les mêmes. Des noms à égalité portent le même rang, le meilleur d’entre eux. Un tiret : le nom n’existe pas sous cette forme.",
  how: "Comment lire",
  sure: "Fourchette : le meilleur et le pire rang quand on retire chaque projet tour à tour. Large, le rang tient à un projet ; étroite, il est solide. Le rang avec tous les projets peut tomber hors de sa fourchette : un projet retiré, le classement est aussi plus court.",
  estimated: (pivots: number) => `Passage estimé sur ${f.number(pivots)} points de départ tirés au sort.`,
  regionsLead: "Une région ouverte partage ses acteurs avec d’autres ; une région fermée, entre ses propres projets.",
  ei: "Ouverture (E–I)",
  eiHelp:
    "Ouverture : de −1 (tous les liens restent dans la région) à 1 (tous en sortent) ; Krackhardt et Stern, 1988. Une région d’un seul projet ne peut que s’ouvrir.",
  internal: "Liens dans la région",
  external: "Liens vers d’autres",
  noTies: "aucun lien",
  more: (shown: number, total: number) => `Les ${f.number(shown)} premiers sur ${f.number(total)}.`,
};

const en: typeof fr = {
  lead: "Who makes the link? Several measures, since none says all. With so few projects, the exact rank matters less than its range.",
  what: "Rank",
  whats: { actors: "actors", projects: "projects", regions: "regions" },
  finding: (name, range, tied) => {
    const first = `${name} comes first${tied > 1 ? `, tied with ${e.count(tied - 1, { one: "other", other: "others" })}` : ""}`;
    if (range === null) return `${first}; leaving out a project was not tried, so whether the rank holds is not known.`;
    const [best, worst] = range;
    if (worst === 1) return `${first}${tied > 1 ? "; that rank holds" : ""}, whichever project is left out.`;
    return best === worst
      ? `${first}, but at rank ${e.number(best)} once a project is left out.`
      : `${first}, but leaving out one project at a time its rank runs from ${e.number(best)} to ${e.number(worst)}.`;
  },
  nobody: "Nobody ties two projects in this choice. Choose more projects.",
  actor: "Actor",
  project: "Project",
  projects: "Projects",
  regionsHeld: "Regions",
  degree: "Direct ties",
  degreeHelp: {
    actors: "Share of the projects that the actor takes part in: 1 when in all.",
    projects: "Share of the actors that take part in the project.",
  },
  between: "Passage",
  betweenHelp:
    "Betweenness: how many shortest paths of the actor–project network run through here, over the most that an actor, or a project, could have in a network of this size: 0 when none does, 1 at most (Borgatti & Everett, 1997). High: without it, projects drift apart.",
  sole: "Sole tie",
  soleHelp: "Pairs of projects that this actor alone ties: without it they would share nobody.",
  soleSplit: (between, total) =>
    total === 1
      ? "between two regions"
      : between === total
        ? "all between two regions"
        : `${e.number(between)} of them between two regions`,
  brokerage: "Brokerage",
  brokerageHelp:
    "Pairs of neighbouring projects that share nobody with each other, but each someone with this one (Gould & Fernandez, 1989).",
  brokerageKinds: {
    coordinator: "within its region",
    gatekeeper: "between its region and another",
    consultant: "within another region",
    liaison: "between two other regions",
    unplaced: "without a known region",
  },
  community: "Group",
  communityHelp: (count, modularity, runs) =>
    `Group: ${e.count(count, { one: "set", other: "sets" })} of projects more tied inside than outside (Louvain, 2008; modularity ${modularity}). Stability says how often, over ${e.count(runs, { one: "run", other: "runs" })}, a project stays with its own.`,
  constancy: "stable at",
  togetherTitle: (n) => `In the same group, over ${e.count(n, { one: "run", other: "runs" })}:`,
  togetherShare: (share) => new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 }).format(share),
  nobodyTogether: "Alone in every run.",
  group: "With whom?",
  itsTies: "Read its ties",
  triads: (n) =>
    n === 0
      ? "Its neighbours all share someone with each other: it brings none together. Its ties:"
      : `Brings together ${e.count(n, { one: "pair of projects that shares nobody", other: "pairs of projects that share nobody" })}; the ties by which it does are below.`,
  range: "Rank when a project is left out",
  rangeOf: (rank, best, worst) =>
    best === worst && rank === best
      ? `rank ${e.number(rank)}, always`
      : rank < best || rank > worst
        ? `rank ${e.number(rank)} with every project; from ${e.number(best)} to ${e.number(worst)} once one is left out`
        : `rank ${e.number(rank)}, from ${e.number(best)} to ${e.number(worst)} depending on the project left out`,
  rangeUnknown: "range not computed",
  tied: (n) => `tied with ${e.count(n - 1, { one: "other", other: "others" })}`,
  strict: "Rank, names apart",
  strictHelp:
    "Rank, names apart: the one without joining the names that a reviewer judged to be the same. Names that are tied hold the same rank, the best of theirs. A dash: the name does not exist in this form.",
  how: "How to read",
  sure: "Range: the best and the worst rank when each project is left out in turn. Wide, the rank hangs on one project; narrow, it is solid. The rank with every project may fall outside its range: with one project left out, there is also less to rank.",
  estimated: (pivots) => `Passage estimated from ${e.number(pivots)} starting points drawn by lot.`,
  regionsLead: "An open region shares its actors with others; a closed one, among its own projects.",
  ei: "Openness (E–I)",
  eiHelp:
    "Openness: from −1 (every tie stays in the region) to 1 (every tie leaves it); Krackhardt & Stern, 1988. A region of a single project can only open.",
  internal: "Ties within the region",
  external: "Ties to others",
  noTies: "no tie",
  more: (shown, total) => `The first ${e.number(shown)} of ${e.number(total)}.`,
};

/** The words of who bridges. */
export const BRIDGES = { fr: french(fr), en };
