import { numbers, type Noun } from "./numbers.ts";
import { QUESTIONS } from "./questions.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");
const project = { one: "projet", other: "projets" };
const projectEn = { one: "project", other: "projects" };

/** What makes a tie: actors that two projects or territories share, or projects where two actors are. */
type Made = "actors" | "projects";

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
  ties: {
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
  },
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
    sure: "Sûr pour ce que le carnet imprime ; des partenaires cités sans nom peuvent lier des projets sans qu’on le voie.",
    measure: "Mesure",
    before: "Avec tous",
    after: "Sans eux",
    components: "Groupes de projets liés",
    largest: "Projets du plus grand",
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
  bridges: {
    lead: "Qui fait le lien ? Plusieurs mesures, parce qu’aucune ne dit tout. Avec si peu de projets, le rang exact compte moins que sa fourchette.",
    what: "Classer",
    whats: { actors: "les acteurs", projects: "les projets", regions: "les régions" },
    /** `range` is null where leaving out was not tried. */
    finding: (name: string, range: readonly [number, number] | null, tied: number) => {
      const first = `${name} arrive en tête${tied > 1 ? `, à égalité avec ${f.count(tied - 1, { one: "autre", other: "autres" })}` : ""}`;
      if (range === null) return `${first} ; sans essai de retirer un projet, on ne sait pas si ce rang tient.`;
      const [best, worst] = range;
      if (worst === 1) return `${first}, quel que soit le projet qu’on retire.`;
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
  },
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
  backbone: {
    lead: (noun: Noun) =>
      noun.one === "acteur"
        ? "Deux acteurs engagés dans beaucoup de projets s’y croisent parfois par simple hasard."
        : `${noun.one === "région" ? "Deux régions" : "Deux projets"} qui ont beaucoup d’acteurs en partagent parfois par simple hasard.`,
    compared: {
      sdsm: "On calcule donc, sans rien tirer au sort, ce que donnerait le hasard si chacun gardait en moyenne autant de liens.",
      swap: "On compare donc à des réseaux tirés au sort où chacun garde exactement autant de liens.",
    },
    model: "Hasard",
    models: { sdsm: "nombres gardés en moyenne", swap: "nombres gardés exactement" },
    modelHelp: (noun: Noun) => {
      const each = `Chaque ${noun.one === "acteur" ? "projet" : noun.one} et chaque acteur garde`;
      return {
        sdsm: `${each} en moyenne son nombre de liens (modèle SDSM, Neal, 2014) ; le plus prudent des deux quand la plupart des acteurs n’ont qu’un lien.`,
        swap: `${each} exactement son nombre de liens ; les réseaux sont tirés par échanges, à graine fixe.`,
      };
    },
    expected: "Attendus au hasard",
    shared: "En commun",
    p: "Chance d’en voir autant",
    corrected: "Chance corrigée",
    pHelp: {
      sdsm: "Chance (p) : la probabilité, calculée exactement (loi de Poisson binomiale), que le hasard donne à la paire au moins autant en commun ; 0,05 veut dire une fois sur vingt.",
      swap: "Chance (p) : sur tous les réseaux tirés au sort, la part où la paire a au moins autant en commun ; 0,05 veut dire une fois sur vingt.",
    },
    correctedHelp:
      "Corrigée : en regardant tant de paires, on finit toujours par en trouver une rare ; la correction de Holm (1979) en tient compte. Une paire n’est retenue qu’en dessous de 0,05 après correction.",
    smallest: (p: string, samples: number) =>
      `Avec ${f.count(samples, { one: "réseau tiré", other: "réseaux tirés" })}, la plus petite chance corrigée visible est ${p}.`,
    kept: (n: number, tested: number, noun: { of: string }) => {
      const beyond = "plus en commun que le hasard n’en donnerait, au seuil de 5\u202f% après correction";
      const silent = "Rien ne s’y lit comme une préférence, et rien n’en exclut une.";
      if (tested === 1)
        return n === 0
          ? `La seule paire ${noun.of} n’a pas ${beyond}. ${silent}`
          : `La seule paire ${noun.of} a ${beyond}.`;
      return n === 0
        ? `Aucune des ${f.number(tested)} paires ${noun.of} n’a ${beyond}. ${silent}`
        : `${f.number(n)} des ${f.number(tested)} paires ${noun.of} ${f.plural(n, { one: "a", other: "ont" })} ${beyond}.`;
    },
    shown: (n: number, total: number) =>
      `Les ${f.number(n)} premières paires sur ${f.number(total)} qui partagent quelque chose.`,
    yes: "au-delà du hasard",
    no: "compatible avec le hasard",
    verdict: "Verdict",
    closest: "Les paires les plus proches du seuil :",
  },
  paths: {
    lead: "Tous les plus courts chemins entre deux noms, en passant par les rôles des acteurs ; thèmes et territoires ne comptent pas.",
    from: "De",
    to: "À",
    choose: "Choisissez deux noms : tapez quelques lettres.",
    same: "Choisissez deux noms différents.",
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
  ties: {
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
  },
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
    sure: "Sure for what the booklet prints; partners mentioned without a name may tie projects unseen.",
    measure: "Measure",
    before: "With all",
    after: "Without them",
    components: "Groups of tied projects",
    largest: "Projects of the largest",
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
  bridges: {
    lead: "Who makes the link? Several measures, since none says all. With so few projects, the exact rank matters less than its range.",
    what: "Rank",
    whats: { actors: "actors", projects: "projects", regions: "regions" },
    finding: (name, range, tied) => {
      const first = `${name} comes first${tied > 1 ? `, tied with ${e.count(tied - 1, { one: "other", other: "others" })}` : ""}`;
      if (range === null)
        return `${first}; leaving out a project was not tried, so whether the rank holds is not known.`;
      const [best, worst] = range;
      if (worst === 1) return `${first}, whichever project is left out.`;
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
  },
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
  backbone: {
    lead: (noun) =>
      noun.one === "actor"
        ? "Two actors who take part in many projects sometimes meet there by mere chance."
        : `Two ${noun.other} with many actors sometimes share some by mere chance.`,
    compared: {
      sdsm: "So what chance would give, were each to have as many ties on average, is computed exactly; nothing is drawn by lot.",
      swap: "So they are compared with networks drawn by lot in which each keeps exactly as many ties.",
    },
    model: "Chance",
    models: { sdsm: "as many ties on average", swap: "exactly as many ties" },
    modelHelp: (noun) => {
      const each = `Each ${noun.one === "actor" ? "project" : noun.one} and each actor has`;
      return {
        sdsm: `${each}, on average, as many ties as in the booklet (SDSM, Neal, 2014); the more cautious of the two where most actors have one tie.`,
        swap: `${each} exactly as many ties as in the booklet; networks are drawn by trades, with a fixed seed.`,
      };
    },
    expected: "Expected by chance",
    shared: "In common",
    p: "Chance of as many",
    corrected: "Corrected chance",
    pHelp: {
      sdsm: "Chance (p): the probability, computed exactly (Poisson binomial distribution), that chance gives the pair at least as much in common; 0.05 means once in twenty.",
      swap: "Chance (p): over all networks drawn by lot, the share in which the pair has at least as much in common; 0.05 means once in twenty.",
    },
    correctedHelp:
      "Corrected: looking at so many pairs, one always finds a rare one; Holm’s correction (1979) allows for it. A pair is kept only below 0.05 after correction.",
    smallest: (p, samples) =>
      `With ${e.count(samples, { one: "network drawn", other: "networks drawn" })}, the smallest corrected chance that can show is ${p}.`,
    kept: (n, tested, noun) => {
      const beyond = "more in common than chance would give, at 5% after correction";
      const silent = "None of it reads as a preference, nor rules one out.";
      if (tested === 1)
        return n === 0
          ? `The only pair ${noun.of} does not have ${beyond}. ${silent}`
          : `The only pair ${noun.of} has ${beyond}.`;
      return n === 0
        ? `None of the ${e.number(tested)} pairs ${noun.of} has ${beyond}. ${silent}`
        : `${e.number(n)} of the ${e.number(tested)} pairs ${noun.of} ${e.plural(n, { one: "has", other: "have" })} ${beyond}.`;
    },
    shown: (n, total) => `The first ${e.number(n)} of ${e.number(total)} pairs that share something.`,
    yes: "beyond chance",
    no: "compatible with chance",
    verdict: "Verdict",
    closest: "The pairs closest to the threshold:",
  },
  paths: {
    lead: "Every shortest path between two names, over the actors’ roles; themes and territories do not count.",
    from: "From",
    to: "To",
    choose: "Choose two names: type a few letters.",
    same: "Choose two different names.",
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
