import { BACKBONE } from "./backbone.ts";
import { BRIDGES } from "./bridges.ts";
import { numbers } from "./numbers.ts";
import { TIES } from "./ties.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");
const project = { one: "projet", other: "projets" };
const projectEn = { one: "project", other: "projects" };

const fr = {
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
  ties: TIES.fr,
  without: {
    lead: "Deux projets sont liés quand ils partagent un acteur. Retirez-en : que reste-t-il ?",
    nothing: "Cochez ce qu’il faut retirer.",
    sentence: (before: number, after: number, total: number, isolates: number) =>
      before === 1
        ? "Même avec tous les acteurs, aucun projet n’en partage avec un autre."
        : `Avec tous les acteurs, ${before === total ? `les ${f.count(total, project)}` : `${f.count(before, project)} sur ${f.number(total)}`} tiennent ensemble de proche en proche. Sans eux, le plus grand groupe en réunit ${f.number(after)}, et ${isolates === 0 ? "aucun projet ne reste seul" : f.count(isolates, { one: "projet reste seul", other: "projets restent seuls" })}.`,
    same: "Ce qu’on retire ne change rien à la façon dont les projets se tiennent.",
    tiesNothing:
      "C’était acquis d’avance : dans ces projets, aucun des acteurs retirés n’est engagé dans deux à la fois, donc aucun n’en relie.",
    sure: (prose: boolean): string =>
      prose
        ? "Sûr pour ce que le carnet imprime ; des partenaires cités sans nom peuvent lier des projets sans qu’on le voie."
        : "Sûr pour ce que les fiches impriment. Le texte des projets peut nommer d’autres liens (« Compter aussi les organisations citées dans le texte », à côté du réseau) ; des partenaires cités sans nom peuvent en cacher.",
    measure: "Mesure",
    before: "Avec tous",
    after: "Sans eux",
    components: "Morceaux : groupes liés et projets seuls",
    largest: "Projets du plus grand morceau",
    isolates: "Projets seuls",
    distance: "Distance moyenne entre projets encore liés, en acteurs à passer",
    reachable: (pairs: number) => f.count(pairs, { one: "paire", other: "paires" }),
    distanceCaveat: (after: number, before: number) =>
      `La distance ne se compare pas d’une colonne à l’autre : sans eux, un chemin ne mène plus qu’entre ${f.count(after, { one: "paire", other: "paires" })} de projets sur ${f.number(before)}, et la moyenne ne porte que sur celles-là. Une distance plus courte ne veut pas dire que les projets se rapprochent.`,
    ties: "Paires de projets liées",
    regionTies: (n: number) =>
      `Paires de régions liées directement, entre ${f.count(n, { one: "région", other: "régions" })}`,
    /** Of pairs of regions tied directly; of no regions to tie, nothing. */
    regionsSaid: (before: number, after: number) => {
      if (before === 0) return "";
      if (after === 0)
        return "Aucune région n’est plus liée directement à une autre : les territoires ne se lient que par ces acteurs-là.";
      const left = `${f.count(after, { one: "paire de régions reste liée", other: "paires de régions restent liées" })} directement, sur ${f.number(before)}`;
      if (after === before) return `${left} : les territoires se lient tout autant sans eux.`;
      return after * 4 <= before
        ? `${left} : les territoires ne se lient presque que par ces acteurs-là.`
        : `${left} : les territoires restent en partie liés sans eux.`;
    },
    strip: (label: string, sizes: string) => `${label} : groupes de ${sizes}`,
    stripHelp:
      "Chaque bloc est un groupe de projets qui se tiennent, large de son nombre ; les projets seuls sont les plus fins.",
    show: "Voir ce réseau sans eux",
    nothingLeft: "Le filtre ne garde que les rôles laissés de côté : sans eux, il ne reste aucun réseau à voir.",
    remaining: (n: number) =>
      n === 0
        ? "Aucune paire de projets ne reste liée."
        : `${f.count(n, { one: "paire de projets reste liée", other: "paires de projets restent liées" })}, par :`,
  },
  bridges: BRIDGES.fr,
  gaps: {
    lead: "Paires qui travaillent les mêmes thèmes sans acteur commun nommé : de quoi préparer des échanges entre pairs.",
    themes: "Thèmes communs",
    share: "Part commune",
    shareHelp: "Part commune : thèmes communs sur tous les thèmes des deux ; 1 quand ce sont les mêmes (Jaccard).",
    hidden: "Partenaires sans nom",
    found: (n: number) =>
      `${f.count(n, { one: "paire travaille", other: "paires travaillent" })} au moins un même thème sans acteur partagé nommé.`,
    caveat:
      "À vérifier avant d’en conclure : un partenaire cité sans nom peut cacher un acteur commun. Plus il y en a, moins l’écart est sûr.",
    none: "Aucune paire du choix n’a de thème commun sans partager aussi un acteur. Élargissez le choix des projets.",
    shown: (n: number, total: number) => `Les ${f.number(n)} plus proches sur ${f.number(total)}.`,
    read: "Lire les mots imprimés",
    printedThemes: "Thèmes tels qu’imprimés",
    printedUnnamed: "Partenaires cités sans nom",
    noUnnamed: "aucun",
    open: "liste ouverte (« etc. » ou « … »)",
  },
  backbone: BACKBONE.fr,
  paths: {
    lead: "Tous les plus courts chemins entre deux noms, en passant par les rôles des acteurs ; thèmes et territoires ne comptent pas.",
    from: "De",
    to: "À",
    choose: "Choisissez deux noms : tapez quelques lettres.",
    same: "Choisissez deux noms différents.",
    ignored: (id: string) =>
      `Cette adresse cherche un chemin de ou vers « ${id} », qui n’est ni un projet, ni une organisation, ni une personne de ces données.`,
    swap: "Échanger",
    none: (from: string, to: string) => `Aucun chemin ne mène de ${from} à ${to}.`,
    noneNext: "Remettez des acteurs, ou choisissez un autre nom.",
    /** `more` where not every path was asked for. */
    found: (from: string, to: string, n: number, between: number, more: boolean) =>
      `De ${from} à ${to}, ${more ? "plus de " : ""}${f.count(n, { one: "plus court chemin", other: "plus courts chemins" })} ${n > 1 ? "passent" : "passe"} par ${f.count(between, { one: "intermédiaire", other: "intermédiaires" })}.`,
    direct: (from: string, to: string) => `${from} et ${to} sont liés directement.`,
    more: (n: number) => `Les ${f.number(n)} premiers sont montrés.`,
    show: "Voir ce chemin sur le réseau",
    sure: "Un chemin absent du carnet n’est pas un chemin qui n’existe pas.",
  },
};

const en: typeof fr = {
  title: "Territories",
  menu: "Questions",
  questions: {
    ties: { title: "Who shares with whom", about: "Two by two, the actors in common; as a matrix, a network, a list." },
    backbone: { title: "More than chance?", about: "Pairs tied beyond what chance would give." },
    without: { title: "And without…?", about: "What still holds without coaching, ADEME or others." },
    bridges: { title: "Who bridges", about: "Actors and projects that paths run through, and how sure that is." },
    paths: { title: "From one to another", about: "The shortest paths between two names, role by role." },
    gaps: { title: "Possible exchanges", about: "Same themes, no actor in common: who would gain from talking?" },
  },
  level: "Compare",
  levels: { project: "projects", region: "regions", departement: "départements", actor: "actors" },
  levelOf: {
    project: { one: "project", other: "projects", of: "of projects" },
    region: { one: "region", other: "regions", of: "of regions" },
    departement: { one: "département", other: "départements", of: "of départements" },
    actor: { one: "actor", other: "actors", of: "of actors" },
  },
  ties: TIES.en,
  without: {
    lead: "Two projects are tied when they share an actor. Take some away: what is left?",
    nothing: "Tick what to take away.",
    sentence: (before, after, total, isolates) =>
      before === 1
        ? "Even with every actor, no project shares one with another."
        : `With every actor, ${before === total ? (total === 2 ? "both projects" : `all ${e.count(total, projectEn)}`) : `${e.count(before, projectEn)} of ${e.number(total)}`} hold together, one tied to the next. Without them, the largest group has ${e.number(after)}, and ${isolates === 0 ? "no project stands alone" : e.count(isolates, { one: "project stands alone", other: "projects stand alone" })}.`,
    same: "What is taken away changes nothing in how the projects hang together.",
    tiesNothing:
      "That was given from the start: among these projects, none of the actors taken away takes part in two, so none ties any.",
    sure: (prose) =>
      prose
        ? "Sure for what the booklet prints; partners mentioned without a name may tie projects unseen."
        : "Sure for what the cards print. The projects’ texts may name other ties (“Count organisations mentioned in the text too”, beside the network); partners mentioned without a name may hide some.",
    measure: "Measure",
    before: "With all",
    after: "Without them",
    components: "Pieces: tied groups and projects alone",
    largest: "Projects of the largest piece",
    isolates: "Projects alone",
    distance: "Mean distance between projects still tied, in actors to pass",
    reachable: (pairs) => e.count(pairs, { one: "pair", other: "pairs" }),
    distanceCaveat: (after, before) =>
      `The two distances cannot be compared: without them, a path leads between only ${e.count(after, { one: "pair", other: "pairs" })} of projects of ${e.number(before)}, and the mean is over these alone. A shorter distance does not mean that projects come closer.`,
    ties: "Tied pairs of projects",
    regionTies: (n) => `Pairs of regions tied directly, among ${e.count(n, { one: "region", other: "regions" })}`,
    regionsSaid: (before, after) => {
      if (before === 0) return "";
      if (after === 0)
        return "No region is tied directly to another any more: the territories are tied only through these actors.";
      const left = `${e.count(after, { one: "pair of regions remains", other: "pairs of regions remain" })} tied directly, of ${e.number(before)}`;
      if (after === before) return `${left}: the territories are tied as much without them.`;
      return after * 4 <= before
        ? `${left}: the territories are tied almost only through these actors.`
        : `${left}: the territories remain partly tied without them.`;
    },
    strip: (label, sizes) => `${label}: groups of ${sizes}`,
    stripHelp:
      "Each block is a group of projects that hold together, as wide as their number; projects alone are the thinnest.",
    show: "See this network without them",
    nothingLeft: "The filter keeps only the roles that are left out: without them, no network remains to be seen.",
    remaining: (n) =>
      n === 0
        ? "No pair of projects remains tied."
        : `${e.count(n, { one: "pair of projects remains", other: "pairs of projects remain" })} tied, by:`,
  },
  bridges: BRIDGES.en,
  gaps: {
    lead: "Pairs that work on the same themes with no named actor in common: a shortlist for exchanges between peers.",
    themes: "Common themes",
    share: "Common share",
    shareHelp: "Common share: themes in common over all themes of the two; 1 when they are the same (Jaccard).",
    hidden: "Unnamed partners",
    found: (n) =>
      `${e.count(n, { one: "pair works", other: "pairs work" })} on at least one same theme without a named shared actor.`,
    caveat:
      "To be checked before concluding: a partner mentioned without a name may hide a common actor. The more there are, the less sure the gap.",
    none: "No pair of the choice has a theme in common without sharing an actor as well. Choose more projects.",
    shown: (n, total) => `The closest ${e.number(n)} of ${e.number(total)}.`,
    read: "Read the printed words",
    printedThemes: "Themes as printed",
    printedUnnamed: "Partners mentioned without a name",
    noUnnamed: "none",
    open: "open list (“etc.” or “…”)",
  },
  backbone: BACKBONE.en,
  paths: {
    lead: "Every shortest path between two names, over the actors’ roles; themes and territories do not count.",
    from: "From",
    to: "To",
    choose: "Choose two names: type a few letters.",
    same: "Choose two different names.",
    ignored: (id) =>
      `This address looks for a path from or to “${id}”, which is no project, organisation or person of these data.`,
    swap: "Swap",
    none: (from, to) => `No path leads from ${from} to ${to}.`,
    noneNext: "Put actors back, or choose another name.",
    found: (from, to, n, between, more) =>
      `From ${from} to ${to}, ${more ? "more than " : ""}${e.count(n, { one: "shortest path", other: "shortest paths" })} ${n > 1 ? "run" : "runs"} through ${e.count(between, { one: "go-between", other: "go-betweens" })}.`,
    direct: (from, to) => `${from} and ${to} are tied directly.`,
    more: (n) => `The first ${e.number(n)} are shown.`,
    show: "See this path on the network",
    sure: "A path that the booklet does not show is not a path that does not exist.",
  },
};

/** The words of the territories' questions. */
export const TERRITORIES = { fr: french(fr), en };
/** Their type, French being the original. */
export type TerritoriesWords = typeof fr;
