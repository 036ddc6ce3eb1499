import { number, count, list, plural } from "./numbers.ts";

function ofCoaches(shared: number, total: number): string {
  if (total === 1)
    return `La seule personne à l’accompagnement ${shared === 1 ? "suit au moins deux {projects}" : "ne suit qu’un{e} {project}"}.`;
  if (shared === 0) return `Aucun·e des ${number(total)} accompagnateur·rices ne suit plusieurs {projects}.`;
  return `${number(shared)} des ${number(total)} accompagnateur·rices ${plural(shared, { one: "suit", other: "suivent" })} au moins deux {projects}.`;
}

/** Of another role that is told apart. */
function ofHolders(shared: number, total: number): string {
  if (total === 1)
    return `Le seul acteur qui a {apart} l’a dans ${shared === 1 ? "au moins deux {projects}" : "un{e} seul{e} {project}"}.`;
  if (shared === 0) return `Aucun des ${number(total)} acteurs qui ont {apart} ne l’a dans plusieurs {projects}.`;
  return `${number(shared)} des ${number(total)} acteurs qui ont {apart} ${plural(shared, { one: "l’a", other: "l’ont" })} dans au moins deux {projects}.`;
}

/** The sentences that the introduction offers to start from. */
export const findings = {
  coaches: (shared: number, total: number) =>
    `{?coaching:${ofCoaches(shared, total)}}{?otherRole:${ofHolders(shared, total)}}`,
  organisations: (n: number, total: number) =>
    total === 1
      ? `La seule organisation engagée dans un{e} {project} ${n === 1 ? "l’est dans plusieurs" : "ne l’est que dans un{e}"}.`
      : n === 0
        ? `Aucune des ${number(total)} organisations engagées dans un{e} {project} ne l’est dans plusieurs.`
        : `${number(n)} des ${number(total)} organisations engagées dans un{e} {project} ${plural(n, { one: "l’est", other: "le sont" })} dans plusieurs.`,
  persons: (n: number, total: number) =>
    total === 1
      ? `La seule personne engagée dans un{e} {project} ${n === 1 ? "l’est dans plusieurs" : "ne l’est que dans un{e}"}.`
      : n === 0
        ? `Aucune des ${number(total)} personnes engagées dans un{e} {project} ne l’est dans plusieurs.`
        : `${number(n)} des ${number(total)} personnes engagées dans un{e} {project} ${plural(n, { one: "l’est", other: "le sont" })} dans plusieurs.`,
  components: (connected: number, total: number) =>
    connected < 2
      ? "Aucun{e} {project} ne partage d’acteur avec un{e} autre."
      : connected === total
        ? `Les ${number(total)} {projects} tiennent ensemble par des acteurs communs.`
        : `${number(connected)} des ${number(total)} {projects} tiennent ensemble, de proche en proche, par des acteurs communs.`,
  regions: (n: number, total: number) => {
    if (total === 0) return "";
    if (total === 1)
      return `Le seul acteur partagé ${n === 1 ? "relie plusieurs régions" : "ne relie pas plusieurs régions"}.`;
    if (n === 0) return `Aucun des ${number(total)} acteurs partagés ne relie plusieurs régions.`;
    return `${number(n)} des ${number(total)} acteurs partagés ${plural(n, { one: "relie", other: "relient" })} plusieurs régions.`;
  },
  sureCoaches: "Sûr : {apart} est nommé sur chaque {card}.",
  sureCoachesMissing: (n: number) =>
    `Presque sûr : ${count(n, { one: "{card} ne nomme", other: "{cards} ne nomment" })} {?coaching:personne à l’accompagnement}{?otherRole:personne au {bareApart}}.`,
  sureFloor: (open: number, unnamed: number) =>
    open + unnamed === 0
      ? ""
      : `Au moins : ${list([
          ...(open > 0
            ? [
                `${count(open, { one: "{card} laisse sa liste ouverte", other: "{cards} laissent leur liste ouverte" })} (« etc. » ou « … »)`,
              ]
            : []),
          ...(unnamed > 0
            ? [`${count(unnamed, { one: "partenaire est cité", other: "partenaires sont cités" })} sans nom`]
            : []),
        ])}.`,
  beside: (n: number) =>
    `${count(n, { one: "organisation de plus figure au réseau sans être engagée", other: "organisations de plus figurent au réseau sans être engagées" })} dans un{e} {project}.`,
  sureTies: "Au moins : un lien absent {ofSource} n’est pas un lien qui n’existe pas.",
  see: "Voir",
};
