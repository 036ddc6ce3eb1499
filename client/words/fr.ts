import type { Kind, Role, Status } from "../../server/contract/shared.ts";
import type { StepName } from "../state.ts";
import type { Format, ViewName } from "../vocabulary.ts";
import { numbers, type Noun } from "./numbers.ts";

const { number, count, plural, list } = numbers("fr");

const kinds: Record<Kind, Noun> = {
  project: { one: "projet", other: "projets" },
  organisation: { one: "organisation", other: "organisations" },
  person: { one: "personne", other: "personnes" },
  theme: { one: "thème", other: "thèmes" },
  territory: { one: "territoire", other: "territoires" },
};

/** The texts of the page in French, the original language. Functions make sentences with figures. */
export const fr = {
  number,
  count,
  list,
  kinds,
  kindTitle: {
    project: "Projets (ECT)",
    organisation: "Organisations",
    person: "Personnes",
    theme: "Thèmes",
    territory: "Territoires",
  } satisfies Record<Kind, string> as Record<Kind, string>,
  countKind: (n: number, kind: Kind) => count(n, kinds[kind]),
  roles: {
    carries: "porte",
    leads: "responsable",
    accompanies: "accompagne",
    co_facilitates: "co-anime",
    partners: "partenaire",
    addresses: "thème",
    located_in: "situé en",
    part_of: "fait partie de",
    initiated: "a initié",
    mentioned_in: "citée dans",
  } satisfies Record<Role, string> as Record<Role, string>,
  /** The legend's name of a kind of link. */
  roleTitle: {
    carries: "Porte le projet",
    leads: "Responsable",
    accompanies: "Accompagnement",
    co_facilitates: "Co-animation",
    partners: "Partenariat",
    addresses: "Thème du projet",
    located_in: "Situation",
    part_of: "Fait partie de",
    initiated: "A initié",
    mentioned_in: "Citée dans le texte",
  } satisfies Record<Role, string> as Record<Role, string>,
  /** Heading of an entity's links, from its own side (`out`) and from the other (`in`). */
  roleHeading: {
    carries: { out: "Porte", in: "Porté par" },
    leads: { out: "Responsable de", in: "Responsable·s" },
    accompanies: { out: "Accompagne", in: "Accompagné par" },
    co_facilitates: { out: "Co-anime", in: "Co-animé par" },
    partners: { out: "Partenaire de", in: "Partenaires" },
    addresses: { out: "Thèmes", in: "Projets sur ce thème" },
    located_in: { out: "Situé en", in: "Y sont situés" },
    part_of: { out: "Fait partie de", in: "Comprend" },
    initiated: { out: "A initié", in: "À l’initiative de" },
    mentioned_in: { out: "Citée dans le texte de", in: "Cités dans le texte" },
  } satisfies Record<Role, { out: string; in: string }> as Record<Role, { out: string; in: string }>,
  statuses: { stated: "imprimé tel quel", reviewed: "relu et tranché", inferred: "déduit" } satisfies Record<
    Status,
    string
  > as Record<Status, string>,
  organisationTypes: {
    authority: "collectivité ou État",
    public_body: "organisme public",
    company: "entreprise",
    association: "association",
    cooperative: "coopérative",
    network: "réseau",
    lab: "laboratoire",
    school: "école ou université",
  } as Record<string, string>,
  levels: { region: "région", departement: "département", epci: "intercommunalité", commune: "commune" } as Record<
    string,
    string
  >,
  views: {
    network: "Réseau",
    "shared-actors": "Acteurs partagés",
    territories: "Territoires",
    map: "Carte",
    table: "Table",
    about: "À propos",
  } satisfies Record<ViewName, string> as Record<ViewName, string>,
  steps: {
    start: "Première vue",
    goTo: "Adresse ouverte",
    view: "Changer de vue",
    filter: "Filtrer",
    clearFilter: "Tout montrer",
    select: "Choisir",
    unselect: "Ne plus rien choisir",
    focus: "Centrer",
    unfocus: "Quitter le centrage",
    expand: "Déplier",
    collapse: "Replier",
    hide: "Masquer",
    show: "Remontrer",
    pin: "Épingler",
    unpin: "Désépingler",
    option: "Régler la vue",
    camera: "Se déplacer",
    language: "Changer de langue",
  } satisfies Record<StepName, string> as Record<StepName, string>,

  page: {
    title: "Maillage",
    subtitle: "Le réseau des partenaires des projets COOP’TER",
    skip: "Aller au contenu",
    skipSearch: "Aller à la recherche",
    views: "Vues",
    language: "English",
    languageName: "Passer la page en anglais",
    toDark: "Nuit",
    toLight: "Jour",
    theme: "Changer de thème : clair ou sombre",
    legend: "Légende",
    sheet: "Fiche",
    close: "Fermer",
    undo: "Annuler",
    redo: "Rétablir",
    history: "Étapes",
    menu: "Menu",
  },

  intro: {
    title: "Qui relie les projets entre eux ?",
    body: (projects: number, organisations: number, persons: number) =>
      `${count(projects, kinds.project)} de coopération territoriale (ECT), ${count(organisations, kinds.organisation)} et ${count(persons, kinds.person)}. Un trait relie un acteur à chaque projet qu’il porte, accompagne ou soutient : ceux qui touchent plusieurs projets font le maillage.`,
    start: "Choisissez un point, cherchez un nom, ou partez d’un constat :",
    dismiss: "Fermer l’introduction",
    reopen: "Constats",
    startFrom: "Commencer par un nom, une région, un thème",
  },

  findings: {
    coaches: (shared: number, total: number) =>
      `${number(shared)} des ${number(total)} accompagnateur·rices ${plural(shared, { one: "suit", other: "suivent" })} au moins deux projets.`,
    organisations: (n: number, total: number) =>
      n === 0
        ? `Aucune des ${number(total)} organisations nommées n’est engagée dans plusieurs projets.`
        : `${number(n)} des ${number(total)} organisations nommées ${plural(n, { one: "est engagée", other: "sont engagées" })} dans plusieurs projets.`,
    components: (connected: number, total: number) =>
      connected === total
        ? `Les ${number(total)} projets tiennent ensemble par des acteurs communs.`
        : `${number(connected)} des ${number(total)} projets tiennent ensemble, de proche en proche, par des acteurs communs.`,
    regions: (n: number, total: number) =>
      `${number(n)} des ${number(total)} acteurs partagés relient plusieurs régions.`,
    sureCoaches: "Sûr : l’accompagnement est nommé sur chaque fiche.",
    sureCoachesMissing: (n: number) =>
      `Presque sûr : ${count(n, { one: "fiche ne nomme", other: "fiches ne nomment" })} personne à l’accompagnement.`,
    sureFloor: (open: number, unnamed: number) =>
      `Au moins : ${count(open, { one: "fiche finit", other: "fiches finissent" })} par « etc. » et ${count(unnamed, { one: "partenaire est cité", other: "partenaires sont cités" })} sans nom.`,
    sureTies: "Un plancher : un lien absent du carnet n’est pas un lien qui n’existe pas.",
    see: "Voir",
  },

  legend: {
    shown: "Ce qu’on voit",
    kinds: "Points",
    roles: "Liens",
    filters: "Filtrer les projets",
    regions: "Régions",
    themes: "Thèmes",
    legalForms: "Formes juridiques",
    projects: "Projets",
    minProjects: "Acteurs",
    minProjectsLabel: "engagés dans au moins",
    minProjectsUnit: (n: number) => plural(n, kinds.project),
    statuses: "Ce qui fonde un lien",
    prose: "Compter aussi les organisations citées dans le texte",
    strict: "Séparer les noms qu’un relecteur a réunis",
    only: "seulement",
    all: "tout",
    of: (shown: number, all: number) => (shown === all ? number(all) : `${number(shown)} sur ${number(all)}`),
    more: (n: number) => `${number(n)} de plus`,
    fewer: "Moins",
    clear: "Tout montrer",
    remove: (what: string) => `Retirer : ${what}`,
    active: "Filtres en cours",
    ect: "Un ECT est un écosystème coopératif territorialisé : un projet qui réunit entreprises, collectivités et associations autour d’un besoin du territoire.",
    size: "Plein et nommé : engagé dans plusieurs projets. Pâle : dans un seul.",
  },

  chips: {
    minProjects: (n: number) => `au moins ${count(n, kinds.project)}`,
    without: (what: string) => `sans ${what}`,
    with: (what: string) => `avec ${what}`,
    prose: "texte compris",
    strict: "noms séparés",
    focus: (name: string, depth: number) => `autour de ${name}, ${count(depth, { one: "pas", other: "pas" })}`,
    expanded: (name: string) => `déplié : ${name}`,
    collapsed: (name: string) => `replié : ${name}`,
    hidden: (n: number) => count(n, { one: "masqué", other: "masqués" }),
    pinned: (n: number) => count(n, { one: "épinglé", other: "épinglés" }),
    status: (what: string) => `liens : ${what}`,
  },

  search: {
    label: "Chercher un projet, une personne, une organisation, un thème",
    placeholder: "Chercher un nom",
    key: "/",
    none: (q: string) => `Rien ne ressemble à « ${q} ». Essayez un nom plus court, ou un lieu.`,
    failed: "La recherche n’a pas répondu.",
    found: (n: number) => count(n, { one: "réponse", other: "réponses" }),
    otherName: (name: string) => `aussi « ${name} »`,
    filteredOut: "hors du filtre",
  },

  stage: {
    label: "Le réseau",
    help: "Flèches : passer d’un voisin à l’autre. Entrée : y aller. Retour arrière : revenir. Échap : ne plus rien choisir. Plus et moins : zoomer. Zéro : tout voir.",
    zoomIn: "Rapprocher",
    zoomOut: "Éloigner",
    zoomAll: "Tout voir",
    box: "Choisir dans un cadre",
    boxHint: "Tracez un cadre autour des points à choisir (ou Maj + glisser).",
    noPicture:
      "Ce navigateur ne peut pas dessiner le réseau (WebGL manque). Tout ce qu’il montre est dans cette liste.",
    lost: "Le dessin s’est interrompu (la carte graphique l’a repris). La liste ci-dessous dit la même chose ; le dessin revient dès qu’il le peut.",
    retry: "Redessiner",
    walkStart: (name: string, kind: string, links: number) =>
      `${name}, ${kind}, ${count(links, { one: "lien", other: "liens" })}.`,
    walkTo: (name: string, kind: string, roles: string, index: number, total: number) =>
      `${name}, ${kind}, ${roles}. Voisin ${number(index)} sur ${number(total)}.`,
    walkNothing: "Aucun lien à suivre ici.",
    tipShared: (n: number) => `dans ${count(n, kinds.project)}`,
    listTitle: "Les points et leurs liens",
    listName: "Nom",
    listKind: "Genre",
    listLinks: "Liens",
  },

  sheet: {
    ect: "Projet (ECT)",
    openHere: "Ouvrir la fiche",
    title: (n: number) => count(n, { one: "choisi", other: "choisis" }),
    region: "Région",
    legalForm: "Forme juridique",
    site: "Site",
    code: "Code officiel",
    type: "Nature",
    otherNames: "Aussi nommé",
    lines: (first: number, last: number) => (first === last ? `l. ${first}` : `l. ${first}–${last}`),
    booklet: "Carnet 2024",
    prose: "dans le texte",
    card: "fiche d’identité",
    evidence: "Mots imprimés",
    group: (label: string) => `dans « ${label} »`,
    unnamed: "Partenaires cités sans nom",
    unnamedWhy: "Gardés tels quels : on ne peut pas savoir s’ils sont communs à d’autres projets.",
    open: "La liste des partenaires finit par « etc. » : elle est ouverte.",
    focus: "Centrer ici",
    further: "Un pas de plus",
    unfocus: "Revenir au réseau entier",
    expand: "Déplier ses voisins",
    unexpand: "Retirer ce qui fut déplié",
    collapse: "Replier ses voisins seuls",
    uncollapse: "Les rouvrir",
    hide: "Masquer",
    hideAll: "Masquer les choisis",
    pin: "Épingler",
    unpin: "Désépingler",
    only: "Ne voir que ce projet",
    onlyRegion: "Ne voir que cette région",
    onlyTheme: "Ne voir que ce thème",
    common: "Voisins communs",
    noCommon: "Ces choix n’ont aucun voisin commun dans ce qui est montré.",
    shared: (n: number) => `Engagé dans ${count(n, kinds.project)}`,
    single: "Engagé dans un seul projet",
    notShown: "Hors de ce que montre le filtre.",
    compare: "Comparer leurs acteurs partagés",
    loading: "La fiche arrive…",
    gone: "Cette entité n’existe pas dans ce jeu de données.",
    links: (n: number) => count(n, { one: "lien", other: "liens" }),
    more: (n: number) => `Voir les ${number(n)} autres`,
  },

  caption: {
    shown: (nodes: string, links: number, allLinks: number) =>
      `${nodes} ; ${number(links)} liens sur ${number(allLinks)}.`,
    kind: (shown: number, all: number, kind: Kind) =>
      shown === all ? count(all, kinds[kind]) : `${number(shown)} ${plural(all, kinds[kind])} sur ${number(all)}`,
    whole: "Sans filtre",
    filtered: (what: string) => `Filtre : ${what}`,
    source: (citation: string) => `Source : ${citation}`,
    absence: "Un nom absent du carnet n’est pas un lien absent.",
    export: "Emporter",
    exportTitle: "Emporter ce qui est montré par le filtre",
  },

  formats: {
    gexf: "Gephi (GEXF)",
    graphml: "GraphML (yEd, R, NetworkX)",
    csv: "Tables CSV (zip)",
    json: "JSON (graphology)",
    cypher: "Cypher (Neo4j)",
    net: "Pajek",
    incidence: "Matrice acteurs × projets (CSV)",
  } satisfies Record<Format, string> as Record<Format, string>,

  states: {
    loading: "Le réseau arrive…",
    slow: "Cela prend plus de temps que d’habitude.",
    stop: "Arrêter",
    stopped: "Arrêté : la vue d’avant est restée.",
    empty: "Rien ne passe ce filtre.",
    emptyNext: "Retirez un des filtres ci-dessus, ou remontrez tout.",
    failed: "Le réseau n’a pas pu être chargé.",
    unreachable: "Le serveur ne répond pas. Vérifiez qu’il est lancé, puis réessayez.",
    retry: "Réessayer",
    viewFailed: "Cette vue n’a pas pu être chargée.",
    allowed: (parameter: string, values: string) => `« ${parameter} » accepte : ${values}.`,
  },
};
