import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");
const project = { one: "projet", other: "projets" };
const projectEn = { one: "project", other: "projects" };
const actor = { one: "acteur partagé", other: "acteurs partagés" };
const actorEn = { one: "shared actor", other: "shared actors" };

const fr = {
  notes: "Ce qui est choisi",
  failed: "La réponse n’est pas venue.",
  loading: "Le calcul est en cours…",
  unnamed: "Au moins : le carnet cite aussi des partenaires sans nom, qui ne peuvent pas être comptés.",
  unnamedMeasure:
    "Le carnet cite aussi des partenaires sans nom : s’ils étaient nommés, ces mesures pourraient monter ou baisser.",
  takeTable: (n: number) => `Ce tableau en CSV (${f.count(n, { one: "ligne", other: "lignes" })})`,
  decimal: (n: number) => new Intl.NumberFormat("fr", { maximumFractionDigits: 2 }).format(n),
  scope: {
    title: "Projets comparés",
    all: (n: number) => (n === 1 ? "le seul projet" : `les ${f.number(n)} projets`),
    some: (n: number, total: number) => `${f.count(n, project)} sur ${f.number(total)}`,
    none: "aucun projet",
    change: "Choisir des régions, des thèmes ou des projets",
    clear: "Tout reprendre",
    lift: (what: string) => `Retirer : ${what}`,
    notHere: "Les chemins passent par tout le carnet : le filtre ne les restreint pas.",
  },
  part: {
    title: "Compter",
    all: "tous les acteurs",
    coaches: "l’accompagnement seul",
    partners: "tout sauf l’accompagnement",
  },
  manner: {
    title: "Lien par",
    coaches: "l’accompagnement",
    others: "un autre rôle",
    both: "les deux",
  },
  tie: {
    pair: "Paire",
    number: "Nombre",
    weight: "Poids",
    proof: "Preuve",
    tooMany: (n: number) =>
      `${f.count(n, { one: "paire est liée", other: "paires sont liées" })} : trop pour être lues ici. Choisissez moins de projets.`,
    rest: (n: number) => `Voir les ${f.number(n)} autres`,
    none: "Aucun acteur partagé nommé.",
    noneTogether: "Aucun projet commun.",
    actors: "Acteurs partagés",
    between: (a: string, b: string) => `${a} et ${b}`,
    count: (n: number) => f.count(n, actor),
    /** Of `all` shared by two territories, those of one project alone that lies in both. */
    inBoth: (n: number, all: number) =>
      `${n === all ? (all === 1 ? "par" : "tous par") : `dont ${f.number(n)} par`} un seul projet qui est dans les deux`,
    together: (n: number) => f.count(n, { one: "projet commun", other: "projets communs" }),
    projects: "Projets communs",
    of: (coaches: number, others: number) =>
      [
        coaches > 0 && `${f.number(coaches)} par l’accompagnement`,
        others > 0 && `${f.number(others)} par d’autres rôles`,
      ]
        .filter(Boolean)
        .join(", "),
    show: "Voir sur le réseau",
    evidence: "Lire la preuve",
    fold: "Replier",
    path: "Chercher un chemin entre les deux",
  },
  sole: {
    title: (n: number) =>
      n === 0
        ? "Deux à deux, les projets où il est engagé partagent aussi quelqu’un d’autre."
        : n === 1
          ? "Rien d’autre ne relie cette paire de projets : sans ce nom, elle ne partagerait personne."
          : `Rien d’autre ne relie ces ${f.number(n)} paires de projets : sans ce nom, elles ne partageraient personne.`,
  },
  evidence: {
    none: "Le carnet n’en imprime rien sur une fiche : ce lien vient du texte, ou d’un nom qu’un relecteur a réuni.",
    as: (name: string, role: string) => `${name} — ${role}`,
  },
  leave: {
    title: "Retirer",
    roles: {
      accompanies: "l’accompagnement",
      partners: "les partenaires",
      carries: "les porteurs",
      leads: "les responsables",
      co_facilitates: "les co-animateurs",
    },
    funder: "l’ADEME",
    networks: "les réseaux nationaux",
    selection: "les acteurs choisis sur le réseau",
    add: "Retirer un acteur…",
    remove: (name: string) => `Remettre ${name}`,
  },
  pick: {
    placeholder: "Chercher un nom",
    change: "Changer",
    without: "Ce nom n’a de rôle dans aucun projet : il ne lie rien. Choisissez-en un autre.",
  },
};

const en: typeof fr = {
  notes: "What is chosen",
  failed: "No answer came.",
  loading: "Being computed…",
  unnamed: "At least: the booklet also mentions partners without a name, who cannot be counted.",
  unnamedMeasure:
    "The booklet also mentions partners without a name: were they named, these measures might rise or fall.",
  takeTable: (n) => `This table as CSV (${e.count(n, { one: "row", other: "rows" })})`,
  decimal: (n) => new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(n),
  scope: {
    title: "Projects compared",
    all: (n) => (n === 1 ? "the only project" : n === 2 ? "both projects" : `all ${e.number(n)} projects`),
    some: (n, total) => `${e.count(n, projectEn)} of ${e.number(total)}`,
    none: "no project",
    change: "Choose regions, themes or projects",
    clear: "Take all again",
    lift: (what) => `Remove: ${what}`,
    notHere: "Paths run through the whole booklet: the filter does not restrict them.",
  },
  part: {
    title: "Count",
    all: "every actor",
    coaches: "coaching alone",
    partners: "all but coaching",
  },
  manner: {
    title: "Tied by",
    coaches: "coaching",
    others: "another role",
    both: "both",
  },
  tie: {
    pair: "Pair",
    number: "Number",
    weight: "Weight",
    proof: "Evidence",
    tooMany: (n) =>
      `${e.count(n, { one: "pair is tied", other: "pairs are tied" })}: too many to be read here. Choose fewer projects.`,
    rest: (n) => `See the ${e.number(n)} others`,
    none: "No named shared actor.",
    noneTogether: "No project in common.",
    actors: "Shared actors",
    between: (a, b) => `${a} and ${b}`,
    count: (n) => e.count(n, actorEn),
    inBoth: (n, all) =>
      `${n === all ? (all === 1 ? "by" : "all by") : `${e.number(n)} of them by`} a single project that lies in both`,
    together: (n) => e.count(n, { one: "project in common", other: "projects in common" }),
    projects: "Projects in common",
    of: (coaches, others) =>
      [coaches > 0 && `${e.number(coaches)} by coaching`, others > 0 && `${e.number(others)} by other roles`]
        .filter(Boolean)
        .join(", "),
    show: "See on the network",
    evidence: "Read it",
    fold: "Fold away",
    path: "Look for a path between the two",
  },
  sole: {
    title: (n) =>
      n === 0
        ? "Two by two, the projects it takes part in share somebody else as well."
        : n === 1
          ? "Nothing else ties this pair of projects: without this name it would share nobody."
          : `Nothing else ties these ${e.number(n)} pairs of projects: without this name they would share nobody.`,
  },
  evidence: {
    none: "No card prints it: this tie comes from the text, or from names that a reviewer joined.",
    as: (name, role) => `${name} — ${role}`,
  },
  leave: {
    title: "Take away",
    roles: {
      accompanies: "coaching",
      partners: "partners",
      carries: "carriers",
      leads: "project leads",
      co_facilitates: "co-facilitators",
    },
    funder: "ADEME",
    networks: "national networks",
    selection: "the actors chosen on the network",
    add: "Take an actor away…",
    remove: (name) => `Put ${name} back`,
  },
  pick: {
    placeholder: "Search a name",
    change: "Change",
    without: "This name has no role in any project: it ties nothing. Choose another.",
  },
};

/** The words that the questions share: scope, ties, evidence, what is left out. */
export const QUESTIONS = { fr: french(fr), en };
