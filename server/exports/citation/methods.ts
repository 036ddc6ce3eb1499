import type { Bilingual, Joined, TieLevel } from "../../contract/cite.ts";
import { type Filter, partRoles } from "../../contract/filter.ts";
import type { Weight } from "../../contract/project-pairs.ts";
import { KINDS, ROLES } from "../../contract/vocabulary.ts";
import type { Counts, Provenance } from "./provenance.ts";
import { bilingual, counted, figure, KIND_WORDS, type Language, listed, ROLE_WORDS, weightWords } from "./words.ts";

/**
 * A paragraph for the methods of an article: source and version, filter, counts, what a link is and weighs, how names were
 * joined, what the source leaves open. `weight` is that of ties at `level`, where the view shows any.
 */
export function methods(
  about: Provenance,
  counts: Counts & { joined: Joined },
  { weight, level }: { weight?: Weight | undefined; level?: TieLevel | undefined } = {},
): Bilingual {
  return bilingual((language) =>
    [
      SENTENCES[language].source(about.dataset.title, about.dataset.version, about.dataset.citation.replace(/\.$/, "")),
      SENTENCES[language].extract(about.filterInWords[language]),
      SENTENCES[language].counts(nodes(counts, language), edges(counts, language)),
      SENTENCES[language].link,
      ...(weight === undefined ? [] : [weightWords(weight, level)[language]]),
      about.filter.merging === "strict" ? SENTENCES[language].strict : reviewed(counts.joined, language),
      prose(about.filter, language),
      SENTENCES[language].limits,
    ].join(" "),
  );
}

function prose(filter: Filter, language: Language): string {
  const say = SENTENCES[language];
  if (!filter.prose) return say.noProse;
  return partRoles(filter).has("mentioned_in") ? say.proseCounted : say.prose;
}

function nodes({ nodes: total, kinds }: Counts, language: Language): string {
  const each = KINDS.flatMap((kind) => (kinds[kind] ? [counted(kinds[kind], KIND_WORDS[kind], language)] : []));
  return `${counted(total, NODES, language)}${each.length > 0 ? ` (${listed(each, language)})` : ""}`;
}

function edges({ edges: total, roles }: Counts, language: Language): string {
  const each = ROLES.flatMap((role) =>
    roles[role]
      ? [`${ROLE_WORDS[role][language]}${language === "fr" ? " :" : ":"} ${figure(roles[role], language)}`]
      : [],
  );
  return `${counted(total, EDGES, language)}${each.length > 0 ? ` (${each.join(", ")})` : ""}`;
}

/** What a reviewer joined, and nothing where that is not in the extract. */
function reviewed({ names, entities }: Joined, language: Language): string {
  if (names === 0) return SENTENCES[language].unjoined;
  const several = new Intl.PluralRules(language).select(names) !== "one";
  return SENTENCES[language].joined(counted(names, NAMES, language), several, counted(entities, NODES, language));
}

const NAMES = { fr: ["nom imprimé", "noms imprimés"], en: ["name as printed", "names as printed"] } as const;
const NODES = { fr: ["entité", "entités"], en: ["entity", "entities"] } as const;
const EDGES = { fr: ["lien", "liens"], en: ["link", "links"] } as const;

const SENTENCES = {
  fr: {
    source: (title: string, version: string, citation: string) =>
      `Les données sont celles du jeu « ${title} », version ${version} (empreinte de son contenu), établi d’après : ${citation}.`,
    extract: (filter: string) => `Extrait retenu (${filter}).`,
    counts: (n: string, m: string) => `Il compte ${n} et ${m}.`,
    link: "Un lien va d’une source à une cible avec un rôle ; il compte une fois (poids 1), quel que soit le nombre de passages qui l’établissent, et chacun de ces passages est cité avec sa place.",
    joined: (names: string, several: boolean, entities: string) =>
      `${names} ${several ? "ont été réunis" : "a été réuni"} par une personne à ${entities} de l’extrait, et chaque décision est consignée avec sa raison.`,
    unjoined: "Aucun nom imprimé de l’extrait n’a été réuni à un autre par une personne.",
    strict:
      "Les noms sont pris comme ils sont imprimés : ceux qu’une personne a jugé désigner la même entité restent séparés.",
    prose:
      "Les organisations que seul le texte courant mentionne sont dans l’extrait ; y être mentionnée ne compte pas comme participer à un projet.",
    proseCounted:
      "Les organisations que seul le texte courant mentionne sont dans l’extrait, et y être mentionnée compte comme participer au projet.",
    noProse: "Ce que seul le texte courant mentionne n’est pas compté.",
    limits:
      "Un lien absent n’est pas une absence de lien : la source mentionne aussi des partenaires sans les nommer, et certaines de ses listes restent ouvertes (« etc. » ou « … »).",
  },
  en: {
    source: (title: string, version: string, citation: string) =>
      `The data are those of the dataset “${title}”, version ${version} (hash of its content), made from: ${citation}.`,
    extract: (filter: string) => `Extract used (${filter}).`,
    counts: (n: string, m: string) => `It holds ${n} and ${m}.`,
    link: "A link goes from a source to a target with a role; it counts once (weight 1) however many passages state it, and each of these passages is cited with its place.",
    joined: (names: string, several: boolean, entities: string) =>
      `${names} ${several ? "were" : "was"} joined by a person to ${entities} of the extract, each decision being recorded with its reason.`,
    unjoined: "No printed name of the extract was joined to another by a person.",
    strict: "Names are taken as printed: those that a person found to mean the same entity stay apart.",
    prose:
      "Organisations that only running text mentions are in the extract; being mentioned does not count as taking part in a project.",
    proseCounted:
      "Organisations that only running text mentions are in the extract, and being mentioned counts as taking part in the project.",
    noProse: "What only running text mentions is not counted.",
    limits:
      "A link that is not there does not mean that there is none: the source also mentions partners without naming them, and leaves some of its lists open (“etc.” or “…”).",
  },
} satisfies Record<Language, unknown>;
