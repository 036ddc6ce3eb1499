import { kinds } from "../kinds.ts";
import { number, count, decimal } from "./numbers.ts";

const project = kinds.project;
const actor = { one: "acteur partagé", other: "acteurs partagés" };

/** The words that the questions share: scope, ties, evidence, what is left out. */
export const questions = {
  notes: "Ce qui est choisi",
  failed: "La réponse n’est pas venue.",
  loading: "Le calcul est en cours…",
  unnamed: "{?unnamed:Au moins : {source} cite aussi des partenaires sans nom, qui ne peuvent pas être comptés.}",
  unnamedMeasure:
    "{?unnamed:{Source} cite aussi des partenaires sans nom : s’ils étaient nommés, ces mesures pourraient monter ou baisser.}",
  /** Of a list that was cut. */
  firstOf: (n: number, total: number) => `les ${number(n)} premières de ${number(total)} lignes`,
  takeTable: (n: number) => `Ce tableau en CSV (${count(n, { one: "ligne", other: "lignes" })})`,
  decimal,
  scope: {
    title: "{Projects} comparé{e}s",
    all: (n: number) => (n === 1 ? "{theOnly} {project}" : `les ${number(n)} {projects}`),
    some: (n: number, total: number) => `${count(n, project)} sur ${number(total)}`,
    none: "aucun{e} {project}",
    /** `sorts` of what there is to choose beside projects, in this order. */
    change: (sorts: readonly ("countries" | "regions" | "themes")[]) => {
      const words = { countries: "des pays", regions: "des régions", themes: "des thèmes" };
      return `Choisir ${sorts.map((sort) => words[sort]).join(", ")}${sorts.length > 0 ? " ou " : ""}des {projects}`;
    },
    clear: "Tout reprendre",
    lift: (what: string) => `Retirer : ${what}`,
  },
  outside: {
    title: "Partagés avec d’autres {projects} que {those} du filtre",
    found: (more: number, also: number) =>
      [
        more > 0 &&
          `Hors du filtre : ${count(more, { one: "acteur qui n’est que dans un{e} de ces {projects} est partagé", other: "acteurs qui ne sont chacun que dans un{e} de ces {projects} sont partagés" })} avec d’autres, que le filtre écarte.`,
        also > 0 &&
          `${more === 0 ? "Hors du filtre : " : ""}${count(also, { one: "acteur partagé ici l’est", other: "acteurs partagés ici le sont" })} aussi avec des {projects} que le filtre écarte.`,
      ]
        .filter(Boolean)
        .join(" "),
    list: "Voir qui, et avec lesquels",
    fold: "Replier la liste",
    inside: "Dans ces {projects}",
    outside: "Dans d’autres",
  },
  part: {
    title: "Compter",
    all: "tous les acteurs",
    coaches: "{apart} seul",
    partners: "tout sauf {apart}",
  },
  manner: {
    title: "Lien par",
    coaches: "{apart}",
    others: "un autre rôle",
    both: "les deux",
  },
  tie: {
    pair: "Paire",
    number: "Nombre",
    weight: "Poids",
    proof: "Preuve",
    tooMany: (n: number) =>
      `${count(n, { one: "paire est liée", other: "paires sont liées" })} : trop pour être lues ici. Choisissez moins {ofProjects}.`,
    rest: (n: number) => (n === 1 ? "Voir l’autre" : `Voir les ${number(n)} autres`),
    none: "Aucun acteur partagé nommé.",
    noneTogether: "Aucun{e} {project} commun{e}.",
    actors: "Acteurs partagés",
    between: (a: string, b: string) => `${a} et ${b}`,
    count: (n: number) => count(n, actor),
    /** Of `all` shared by two territories, those of one project alone that lies in both. */
    inBoth: (n: number, all: number) =>
      `${n === all ? (all === 1 ? "par" : "tous par") : `dont ${number(n)} par`} un{e} seul{e} {project} qui est dans les deux`,
    within: (n: number) =>
      n === 0
        ? "Aucun acteur nommé n’est commun à deux de ses {projects}."
        : `${count(n, { one: "paire de ses {projects} partage", other: "paires de ses {projects} partagent" })} des acteurs.`,
    together: (n: number) => count(n, { one: "{project} commun{e}", other: "{projects} commun{e}s" }),
    projects: "{Projects} commun{e}s",
    of: (coaches: number, others: number) =>
      [coaches > 0 && `${number(coaches)} par {apart}`, others > 0 && `${number(others)} par d’autres rôles`]
        .filter(Boolean)
        .join(", "),
    show: "Voir sur le réseau",
    byProjects: "Les classer par nombre {ofProjects}",
    evidence: "Lire la preuve",
    fold: "Replier",
    path: "Chercher un chemin entre les deux",
  },
  evidence: {
    none: "{Source} n’en {prints} rien {onCard} : ce lien vient du texte{?joined:, ou d’un nom qu’un relecteur a réuni}.",
    as: (name: string, role: string) => `${name} — ${role}`,
  },
  leave: {
    title: "Retirer",
    add: "Retirer un acteur…",
    remove: (name: string) => `Remettre ${name}`,
  },
  pick: {
    placeholder: "Chercher un nom",
    change: "Changer",
    without: "Ce nom n’a de rôle dans aucun{e} {project} : il ne lie rien. Choisissez-en un autre.",
  },
};
