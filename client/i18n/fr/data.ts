import { roleIn } from "../../../server/contract/i18n/role-in.ts";
import type { Form, Meaning, NameReason, PointKind, Separator, Stage } from "../../../server/contract/tables.ts";
import { kinds, roles } from "../../../server/contract/i18n/fr/vocabulary.ts";
import { count, date, list, number, time } from "./numbers.ts";

const MEGABYTE = 1_000_000;

/** A size as one says it: « 3,2 Mo », « 12 ko ». */
const size = (bytes: number): string =>
  bytes >= MEGABYTE
    ? `${number(Math.round(bytes / 100_000) / 10)} Mo`
    : `${number(Math.max(1, Math.round(bytes / 1000)))} ko`;

const signs: Record<Separator, string> = {
  ";": "point-virgule",
  ",": "virgule",
  "|": "barre",
  "\n": "retour à la ligne",
  " / ": "barre oblique",
  " & ": "&",
  " et ": "et",
  " and ": "and",
  " • ": "puce",
};

const owners: Record<string, string> = {
  project: "le projet",
  organisation: "l’organisation",
  person: "la personne",
  theme: "le thème",
  territory: "le territoire",
  link: "le lien",
};

function meaning({ is, of, role }: Meaning): string {
  if (is === "actor") {
    const who = of === "person" ? "personnes" : "organisations";
    return role === undefined ? who : `${who} (${roleIn(roles, role).replaceAll("_", " ")})`;
  }
  if (is === "attribute") return `renseignement sur ${owners[of ?? "link"]}`;
  if (is === "place") return of === "organisation" ? "lieu de l’organisation" : "lieu du projet";
  if (is === "site") return of === "organisation" ? "site web de l’organisation" : "site web du projet";
  if ((is === "source" || is === "target") && of !== undefined && of !== "link")
    return `${meanings[is]} (${kinds[of].one})`;
  return meanings[is];
}

const meanings: Record<Exclude<Meaning["is"], "actor" | "attribute" | "place" | "site">, string> = {
  project: "nom du projet",
  "project-id": "identifiant du projet",
  title: "intitulé du projet",
  "actor-id": "identifiant de l’acteur",
  role: "rôle",
  kind: "personne ou organisation",
  theme: "thèmes",
  "legal-form": "forme juridique",
  qualifier: "précision sur l’acteur",
  mention: "mots {printed}s de l’acteur",
  record: "page ou numéro dans la source",
  cell: "une colonne de la matrice",
  source: "départ du lien",
  target: "arrivée du lien",
  id: "identifiant",
  label: "nom",
  ignored: "ne pas prendre",
};

/** The words of the view where a reader opens data of their own. */
export const data = {
  title: "Mes données",
  lead: "Ouvrez votre tableau : tout l’explorateur travaille dessus. Vos fichiers et leur contenu ne sont pas envoyés : ils sont lus dans cette page, et n’en sortent que si vous les emportez. L’adresse de la page nomme ce que vous choisissez de voir : la recharger ou la partager montre ces noms à l’hébergeur du site.",
  drop: "Déposez vos fichiers ici",
  choose: "Choisir des fichiers",
  paste: "Coller un tableau",
  pasteLabel: "Le tableau, copié d’un tableur (la première ligne porte les titres)",
  pasteRead: "Lire ce tableau",
  pastedName: "tableau collé.txt",
  formatsTitle: "Ce qui se lit",
  formats: [
    "une liste de liens : une ligne par participation (projet, partenaire, rôle…)",
    "une ligne par projet, ses partenaires dans une ou plusieurs cellules",
    "un tableau croisé : acteurs en lignes, projets en colonnes, ou l’inverse",
    "deux tables, points et liens, comme Gephi les écrit",
    "un réseau en GEXF, GraphML, JSON de graphology, Pajek (.net), DL d’UCINET, ou la liste de ses liens (igraph, networkx, SNAP)",
    "un jeu de données de Maillage (dossier ou zip), ou ce que Maillage exporte",
    "les données ouvertes de CORDIS et de keep.eu",
  ],
  formatsFiles: "CSV (tout séparateur, tout codage usuel), Excel (.xlsx), OpenDocument (.ods), zip ; 100 Mo au plus.",
  tooLarge: (name: string, bytes: number) =>
    `« ${name} » fait ${size(bytes)} : cette page lit 100 Mo au plus, tous fichiers ensemble. Gardez-en les lignes ou les colonnes utiles, puis rouvrez-le.`,
  failed: (detail: string) => `Ces fichiers n’ont pas pu être lus. ${detail}`,
  stop: "Arrêter",
  stages: {
    read: "Lecture des fichiers",
    recognise: "Reconnaissance des tables",
    understand: "Lecture des lignes",
    names: "Comparaison des noms",
    places: "Recherche des lieux",
    write: "Écriture",
    check: "Vérification",
  } satisfies Record<Stage, string> as Record<Stage, string>,
  stageAt: (done: number, of: number) => `${number(done)} sur ${number(of)}`,
  files: "Fichiers",
  addFiles: "Ajouter des fichiers",
  leaveOut: "Retirer",
  leaveOutOf: (name: string) => `Retirer « ${name} »`,
  giveUp: "Abandonner",
  understood: "Ce qui est compris",
  /** « 5 projets, 20 organisations, 3 engagées dans plusieurs » */
  found: (
    n: { projects: number; organisations: number; persons: number; shared: number; links: number },
    oneMode: boolean,
  ) => {
    const parts = [
      ...(oneMode ? [] : [count(n.projects, kinds.project)]),
      ...(n.organisations > 0 || n.persons === 0 ? [count(n.organisations, kinds.organisation)] : []),
      ...(n.persons > 0 ? [count(n.persons, kinds.person)] : []),
    ];
    if (oneMode) return `${[...parts, count(n.projects, { one: "relation", other: "relations" })].join(", ")}.`;
    const shared =
      n.persons > 0 && n.organisations > 0
        ? count(n.shared, { one: "acteur engagé dans plusieurs", other: "acteurs engagés dans plusieurs" })
        : count(n.shared, { one: "engagée dans plusieurs", other: "engagées dans plusieurs" });
    return `${[...parts, n.shared > 0 ? shared : "aucun acteur dans plusieurs projets"].join(", ")}.`;
  },
  rows: (rows: number, setApart: number) =>
    `${count(rows, { one: "ligne lue", other: "lignes lues" })}, ${setApart === 0 ? "aucune mise de côté" : count(setApart, { one: "mise de côté", other: "mises de côté" })}.`,
  notReady: (missing: "project" | "actor" | "both") =>
    ({
      project: "Il manque encore un projet : dites ci-dessous quelle colonne porte les projets.",
      actor: "Il manque encore un acteur : dites ci-dessous quelle colonne porte ceux qui participent.",
      both: "Il manque encore un projet et un acteur : dites ci-dessous quelle colonne porte les projets, et laquelle les acteurs.",
    })[missing],
  /** A sentence of `tableFaults`, which begins small. */
  nothingTaken: (file: string, sentence: string) => `Rien n’a pu être pris de « ${file} » : ${sentence}`,
  brokenPackage: (file: string, faults: number) =>
    `Rien n’a pu être pris de « ${file} » : ce jeu de données a ${count(faults, { one: "défaut, dit", other: "défauts, dits" })} plus bas.`,
  /** The package's name, what the kept data of this name are called, and their files. */
  twin: (name: string, called: string, files: string) =>
    `Des données de ce nom (« ${name} ») sont déjà gardées : « ${called} », de ${files}. Ces deux-là ne se comparent que si l’une s’appelle autrement.`,
  nameOtherwise: (title: string) => `Appeler celle-ci « ${title} »`,
  dataTitle: "Titre de vos données",
  explore: "Explorer",
  waiting: (names: readonly string[]) =>
    `Ces fichiers font plusieurs jeux de données : d’abord celui-ci, ensuite ${list(names)}. Puis ils sont comparés.`,
  openNext: "Garder, puis ouvrir la suite",
  part: "Ouvrir chaque fichier à part, pour les comparer",
  sheetsRead: "Feuilles lues",
  onlySheets: (file: string, sheets: readonly string[]) =>
    `${file} (${sheets.length === 1 ? "feuille" : "feuilles"} ${list(sheets.map((name) => `« ${name} »`))})`,
  sheetsAlone: (names: readonly string[]) =>
    `Des feuilles font chacune un réseau (${list(names)}) ; elles sont prises ensemble, comme un seul. Si chacune est une année ou un programme :`,
  partSheets: "Ouvrir chaque feuille à part, pour les comparer",
  writing: "Le réseau se construit…",
  left: "Laissé en cours",
  leftOn: (files: string, n: number, iso: string) =>
    `${files}, le ${date(iso)}. ${n === 1 ? "Le fichier" : "Les fichiers"} et vos choix sont dans ce navigateur.`,
  goOnWith: "Reprendre",
  letGo: "Oublier",
  keptUntil:
    "Ce qui est ouvert ici et vos choix restent dans ce navigateur, même si la page est rechargée ou fermée, jusqu’à ce que vous l’exploriez ou l’abandonniez.",
  notKeptUntil:
    "Ce navigateur ne garde pas ce qui est ouvert ici : si la page est rechargée ou fermée, il faut l’ouvrir de nouveau.",
  explored: (files: string, title: string) => `Vous explorez ${files}, sous le titre « ${title} ».`,
  goOnExploring: "Continuer à explorer",
  lookAgain: "Revoir ce qui en a été compris",
  earlier: (title: string, iso: string) =>
    `Vos choix pour « ${title} », ouvert le ${date(iso)}, sont repris pour cette version.`,
  startAfresh: "Recommencer sans eux",
  replace: (title: string) => `Remplacer « ${title} »`,
  sheetForm: "Cette table est prise pour",
  forms: {
    links: "une liste de liens (une ligne par participation)",
    projects: "une ligne par projet",
    matrix: "un tableau croisé, acteurs en lignes",
    "matrix-of-projects": "un tableau croisé, projets en lignes",
    points: "une table de points",
    ties: "une table de liens entre points",
    "one-mode": "des liens entre acteurs seuls : chaque lien devient une relation de deux acteurs",
    register: "un répertoire : ce que l’on sait de chacun",
    package: "un jeu de données de Maillage",
    ignored: "rien : elle n’est pas prise",
  } satisfies Record<Form, string> as Record<Form, string>,
  oneMode:
    "Ce réseau n’a qu’une sorte de points, et pas de projets. Chaque lien y devient une relation à laquelle ses deux acteurs prennent part : chemins et passerelles sont ceux du réseau ; comparer les relations entre elles ne dit presque rien.",
  pointsAre: "Ces points sont",
  pointKinds: { organisation: "des organisations", person: "des personnes" } satisfies Record<PointKind, string>,
  sheetRows: (n: number, apart: number) =>
    `${count(n, { one: "ligne", other: "lignes" })}${apart > 0 ? `, dont ${count(apart, { one: "mise de côté", other: "mises de côté" })}` : ""}`,
  column: "Colonne",
  firstValues: "Premières valeurs",
  takenFor: "Prise pour",
  takenForOf: (column: string) => `« ${column} » est prise pour`,
  noHeader: (letter: string) => `colonne ${letter}`,
  continued: "les cellules vides prennent le projet du dessus",
  filled: (n: number, distinct: number) =>
    `${count(n, { one: "cellule", other: "cellules" })}, ${count(distinct, { one: "valeur", other: "valeurs" })}`,
  emails: "Adresses électroniques : jamais prises.",
  spans: "Un projet y dure de la première à la dernière date de ses liens.",
  separatedBy: "Séparée par",
  signs,
  comesApart: (row: number) => `ligne ${number(row)}`,
  meaning,
  roleWords: "Rôles",
  roleWordsLead: "Les mots de vos données, et le rôle que chacun veut dire.",
  roleOwn: "mot inconnu : un rôle de vos données, par lequel on participe à un projet",
  roleUnknown: "mot inconnu, gardé à côté de chaque lien",
  names: "Noms qui se ressemblent",
  namesLead: (n: number) =>
    n === 1
      ? "Deux noms désignent peut-être un même acteur. Sans réponse, ils restent séparés."
      : `${number(n)} paires de noms désignent peut-être les mêmes. Sans réponse, ils restent séparés.`,
  namesKeys: "Touches : J joint, K sépare, flèches pour passer d’une paire à l’autre.",
  join: "Joindre",
  keepApart: "Séparer",
  joined: "joints",
  apart: "séparés",
  namesLeft: (open: number, all: number) =>
    open === 0 ? `Toutes décidées (${number(all)}).` : `${number(open)} à décider, sur ${number(all)}.`,
  namesShown: (shown: number, all: number) => `Les ${number(shown)} plus vraisemblables, sur ${number(all)}.`,
  reasons: {
    "spelt-out": "le même, abréviations écrites en entier",
    initials: "l’un a les initiales de l’autre",
    letters: "presque les mêmes lettres",
    words: "des mots en commun",
    "last-name": "le même nom de famille",
    order: "les mêmes mots dans un autre ordre",
  } satisfies Record<NameReason, string> as Record<NameReason, string>,
  nameRows: (rows: number, projects: number, oneMode: boolean) =>
    `${count(rows, { one: "ligne", other: "lignes" })}, ${count(projects, oneMode ? { one: "relation", other: "relations" } : kinds.project)}`,
  places: "Lieux",
  placesLead: (n: number) =>
    `${count(n, { one: "lieu à préciser", other: "lieux à préciser" })} : sans réponse, le nom est gardé tel quel et n’est pas sur la carte.`,
  placesFound: (n: number) => `${count(n, { one: "lieu reconnu", other: "lieux reconnus" })}.`,
  placesOfCarriers:
    "Un projet est placé là où est l’organisation qui le porte, faute d’autre lieu dans ces données : dans sa région (statistique, NUTS 2 ; en France, la région), sinon dans son pays.",
  placeUnknown: "inconnu des communes, intercommunalités, départements, régions et pays",
  placeNone: "aucun de ceux-là",
  placeLater: "à préciser",
  placeCandidate: (name: string, level: string, code: string, departements: readonly string[]) =>
    `${name} (${level} ${code}${departements.length > 0 ? `, ${list(departements)}` : ""})`,
  faultsBelow: (n: number) =>
    `${count(n, { one: "chose n’a pas pu être prise telle quelle", other: "choses n’ont pas pu être prises telles quelles" })} : voir lesquelles`,
  faults: "Ce qui n’a pas pu être pris",
  faultCount: (n: number) => count(n, { one: "défaut", other: "défauts" }),
  /** Faults of the kind of the ones above; the rows of the first of them. */
  otherFaults: (n: number, rows: readonly number[], isCut: boolean) =>
    `et ${count(n, { one: "autre", other: "autres" })}${rows.length === 0 ? "" : ` : ${rows.length === 1 ? "ligne" : "lignes"} ${rows.map(number).join(", ")}${isCut ? "…" : ""}`}`,
  faultColumns: { what: "Défaut", where: "Où", value: "Ce qui s’y trouve", file: "Fichier" },
  /** « Feuil1, ligne 12, colonne C (Partenaires) » */
  place: (sheet: string | null, row: number | null, letter: string | null, column: string | null) =>
    [
      ...(sheet === null ? [] : [sheet]),
      ...(row === null ? [] : [`ligne ${number(row)}`]),
      ...(letter === null && !column
        ? []
        : [["colonne", letter, column ? `(${column})` : ""].filter(Boolean).join(" ")]),
    ].join(", "),
  emptyCell: "cellule vide",
  reach: {
    file: "rien du fichier n’est pris",
    sheet: "rien de la feuille n’est pris",
  },
  about: "Comment citer ces données",
  aboutLead: "Facultatif. Rien n’est inventé : ce que vous ne dites pas n’est pas dans la citation.",
  authors: "Auteurs (séparés par des points-virgules)",
  year: "Année",
  licence: "Licence",
  url: "Adresse où on les trouve",
  notAddress: "Ce n’est pas une adresse de page web, comme https://www.exemple.org : elle n’est pas prise.",
  holdsEmail: "Une adresse électronique est une donnée personnelle : retirez-la, ce texte n’est pas pris avec elle.",
  kept: "Gardées dans ce navigateur",
  keptNone:
    "Rien n’y est encore : ce que vous ouvrez y reste tant que ce navigateur le garde. Emportez-le pour en être sûr.",
  /** `exact` tells the time too. */
  keptOn: (iso: string, files: readonly string[], bytes: number, exact: boolean) =>
    `ouvert le ${exact ? time(iso) : date(iso)} · ${list(files)} · ${size(bytes)}`,
  show: "Montrer",
  shown: "montrées en ce moment",
  takeAway: "Emporter (zip)",
  remove: "Supprimer",
  actionOn: (action: string, name: string) => `${action} « ${name} »`,
  removeSure: (name: string) =>
    `Supprimer « ${name} » de ce navigateur ? Cela ne peut pas être annulé : emportez-les d’abord si vous n’avez plus le fichier.`,
  removeYes: "Supprimer pour toujours",
  removeNo: "Garder",
  removed: (name: string) => `« ${name} » est supprimé.`,
  notRemoved: (name: string, detail: string) =>
    `« ${name} » n’a pas été supprimé : ce navigateur ne l’a pas permis. ${detail}`,
  notTaken: (name: string, detail: string) => `« ${name} » n’a pas pu être emporté. ${detail}`,
  saved: (name: string) => `Le fichier ${name} est dans vos téléchargements.`,
  refused:
    "Ce navigateur refuse de garder quoi que ce soit (navigation privée, ou réglage) : ces données dureront jusqu’à la fermeture de la page.",
  full: "La place que ce navigateur accorde à la page est pleine : ces données dureront jusqu’à la fermeture de la page. Supprimez-en d’autres, ou emportez-les.",
  notHere: (name: string) =>
    `Ces données (« ${name} ») ne sont pas dans ce navigateur : elles sont gardées là où elles ont été ouvertes, et n’en sortent que dans un fichier.`,
  noAddress:
    "Ces données ne sont que dans ce navigateur : la citation ne porte pas d’adresse. Dites-en une en les ouvrant si elles sont publiées.",
  together: "Comparer plusieurs de ces données : chacune est une édition, et l’on voit qui reste, part et arrive",
  compare: "Comparer ces éditions",
  sameName: (name: string) =>
    `Ces données portent le même nom (« ${name} ») : rien ne dirait de laquelle vient un projet. Ouvrez l’un des deux fichiers à nouveau : la page propose alors de l’appeler autrement.`,
  backToPage: "Montrer les données de cette page",
  remote: {
    notAllowed: () =>
      "Cette page n’ouvre pas d’adresses d’ailleurs : là où elle est publiée, ce n’est pas permis. Téléchargez le fichier, puis ouvrez-le dans « Mes données ».",
    notAddress: () => "Ce n’est pas l’adresse d’un fichier : une adresse commence par https:// ou http://.",
    unreachable: () =>
      "Rien n’est venu de cette adresse : le site ne répond pas, ou ne permet pas à d’autres pages de lire ce fichier (CORS) ; un navigateur ne dit pas lequel des deux. Téléchargez le fichier, puis ouvrez-le dans « Mes données ».",
    refused: (status: number | null) =>
      status === 404 || status === 410
        ? `Il n’y a pas de fichier à cette adresse (réponse ${status}).`
        : `Le site refuse de donner ce fichier (réponse ${status}).`,
    tooLarge: () => "Ce fichier est trop grand : une page ouvre 100 Mo au plus.",
    noNetwork: () => "Dans ce fichier, rien ne fait un réseau de projets et d’acteurs",
  },
};
