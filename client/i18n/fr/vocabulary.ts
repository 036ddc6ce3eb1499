import type { Kind, Role, Status } from "../../../server/contract/shared.ts";
import type { BuiltInRole } from "../../../server/contract/vocabulary.ts";
import type { StepName } from "../../model/state.ts";
import type { ViewName } from "../../model/vocabulary.ts";
import { roleNouns, roles } from "../../../server/contract/i18n/fr/vocabulary.ts";
import { kinds } from "../kinds.ts";
import { number, count, list } from "./numbers.ts";

/** How the language counts and lists, and what it calls kinds, roles, levels, views and steps. */
export const vocabulary = {
  number,
  count,
  list,
  kinds,
  /** The role that the dataset tells apart from all others; null where it names none (see i18n/of-dataset.ts). */
  apart: null as Role | null,
  /** A word as printed. */
  quote: (text: string) => `« ${text} »`,
  labelled: (label: string, text: string) => `${label} : ${text}`,
  kindTitle: {
    project: "{ProjectsTitle}",
    organisation: "{OrganisationsTitle}",
    person: "{PersonsTitle}",
    theme: "{ThemesTitle}",
    territory: "{TerritoriesTitle}",
  } satisfies Record<Kind, string> as Record<Kind, string>,
  /** What stands above the name on the sheet of a node. */
  kindOfOne: {
    project: "{ProjectTitle}",
    organisation: kinds.organisation.one,
    person: kinds.person.one,
    theme: kinds.theme.one,
    territory: kinds.territory.one,
  } satisfies Record<Kind, string> as Record<Kind, string>,
  countKind: (n: number, kind: Kind) => count(n, kinds[kind]),
  roles,
  roleNouns,
  /** The legend's name of a kind of link. */
  roleTitle: {
    carries: "Porte {theProject}",
    leads: "Responsable",
    accompanies: "Accompagnement",
    co_facilitates: "Co-animation",
    partners: "Partenariat",
    addresses: "Thème {ofTheProject}",
    located_in: "Situation",
    part_of: "Fait partie de",
    initiated: "A initié",
    mentioned_in: "Citée dans le texte",
  } satisfies Record<BuiltInRole, string> as Record<BuiltInRole, string>,
  /** Heading of an entity's links, from its own side (`out`) and from the other (`in`). */
  roleHeading: {
    carries: { out: "Porte", in: "Porté par" },
    leads: { out: "Responsable de", in: "Sous la responsabilité de" },
    accompanies: { out: "Accompagne", in: "Accompagné par" },
    co_facilitates: { out: "Co-anime", in: "Co-animé par" },
    partners: { out: "Partenaire de", in: "Partenaires" },
    addresses: { out: "Thèmes", in: "{Projects} sur ce thème" },
    located_in: { out: "Situé en", in: "Y sont situés" },
    part_of: { out: "Fait partie de", in: "Comprend" },
    initiated: { out: "A initié", in: "À l’initiative de" },
    mentioned_in: { out: "Citée dans le texte de", in: "Cités dans le texte" },
  } satisfies Record<BuiltInRole, { out: string; in: string }> as Record<BuiltInRole, { out: string; in: string }>,
  statuses: { stated: "{printed} tel quel", reviewed: "relu et tranché", inferred: "déduit" } satisfies Record<
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
  levels: {
    country: "pays",
    region: "région",
    departement: "département",
    epci: "intercommunalité",
    commune: "commune",
  } as Record<string, string>,
  views: {
    network: "Réseau",
    "shared-actors": "Acteurs partagés",
    territories: "Questions",
    map: "Carte",
    table: "Table",
    notebook: "Mes notes",
    data: "Mes données",
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
    focus: "Voisins seuls",
    unfocus: "Quitter les voisins seuls",
    expand: "Déplier",
    collapse: "Replier",
    hide: "Masquer",
    show: "Remontrer",
    core: "Garder un noyau",
    pin: "Épingler",
    unpin: "Désépingler",
    option: "Régler la vue",
    camera: "Se déplacer",
    language: "Changer de langue",
    data: "Changer de données",
    corrections: "Voir avec ou sans mes corrections",
  } satisfies Record<StepName, string> as Record<StepName, string>,
};
