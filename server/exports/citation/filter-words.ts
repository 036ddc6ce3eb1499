import type { Bilingual } from "../../contract/cite.ts";
import { type Filter, keepsEveryRole, partRoles } from "../../contract/filter.ts";
import { bilingual, counted, figure, KIND_WORDS, type Language, listed, ROLE_WORDS, STATUS_WORDS } from "./words.ts";

/** Values of a field that are written out; the rest is counted, so that a long choice stays a sentence. */
export const NAMED = 12;

/** What the page shows beyond a filter, by rules of which `ids` holds only the outcome. */
export interface ViewRule {
  /** Only what has at least so many neighbours within it; 1 keeps everything. */
  core: number;
  focus: { id: string; depth: number } | null;
  /** How many entities were hidden, folded and unfolded by hand. */
  hidden: number;
  collapsed: number;
  expanded: number;
}

/**
 * A filter in words, part by part in the order of the parameters, without a full stop. `nameOf` gives an entity's name for
 * its id; it is asked for the first `NAMED` ids of each field. `withheld` people of `ids` are counted and not named. With the
 * rule of a view, that is said instead of the ids it leads to.
 */
export function filterInWords(
  filter: Filter,
  nameOf: (id: string, language: Language) => string,
  withheld = 0,
  rule: ViewRule | null = null,
): Bilingual {
  return bilingual((language) => {
    const say = SENTENCES[language];
    const named = (id: string): string => nameOf(id, language);
    const part = <T extends string>(
      values: readonly T[] | undefined,
      write: (names: string) => string,
      name: (value: T) => string = named,
      last: string[] = [],
    ): string[] => {
      if (values === undefined) return [];
      const more = values.length > NAMED ? [say.more(figure(values.length - NAMED, language))] : [];
      return [write(listed([...values.slice(0, NAMED).map(name), ...more, ...last], language))];
    };
    const hidden = withheld > 0 ? [counted(withheld, KIND_WORDS.person, language)] : [];
    const { minProjects } = filter;
    const parts = [
      ...part(filter.projects, say.projects),
      ...part(filter.regions, say.regions),
      ...part(filter.themes, say.themes),
      ...part(filter.legalForms, say.legalForms, (form) => form),
      ...part(filter.kinds, say.kinds, (kind) => KIND_WORDS[kind][language][1]),
      ...part(keepsEveryRole(filter) ? undefined : filter.roles, say.roles, (role) => ROLE_WORDS[role][language]),
      ...part(filter.statuses, say.statuses, (status) => STATUS_WORDS[status][language]),
      ...(minProjects === undefined ? [] : [say.minProjects(counted(minProjects, KIND_WORDS.project, language))]),
      ...(rule && filter.ids ? byRule(filter.ids.length, rule, named, language) : []),
      ...(rule ? [] : part(filter.ids, say.ids, named, hidden)),
    ];
    const what = parts.length > 0 ? parts.join(say.between) : say.whole;
    const prose = partRoles(filter).has("mentioned_in") ? say.proseCounted : say.prose;
    return [what, filter.prose ? prose : say.noProse, ...(filter.merging === "strict" ? [say.strict] : [])].join(", ");
  });
}

function byRule(
  entities: number,
  { core, focus, hidden, collapsed, expanded }: ViewRule,
  nameOf: (id: string) => string,
  language: Language,
): string[] {
  const say = SENTENCES[language];
  const many = (n: number): string => counted(n, ENTITIES, language);
  return [
    ...(focus ? [say.focus(nameOf(focus.id), counted(focus.depth, STEPS, language))] : []),
    ...(core > 1 ? [say.core(figure(core, language))] : []),
    ...(expanded > 0 ? [say.expanded(many(expanded))] : []),
    ...(collapsed > 0 ? [say.collapsed(many(collapsed))] : []),
    ...(hidden > 0 ? [say.hidden(many(hidden))] : []),
    say.chosen(many(entities)),
  ];
}

const ENTITIES = { fr: ["entité", "entités"], en: ["entity", "entities"] } as const;
const STEPS = { fr: ["pas", "pas"], en: ["step", "steps"] } as const;

const SENTENCES = {
  fr: {
    whole: "tout le réseau",
    between: " ; ",
    more: (n: string) => `${n} de plus`,
    projects: (names: string) => `projets : ${names}`,
    regions: (names: string) => `régions : ${names}`,
    themes: (names: string) => `thèmes : ${names}`,
    legalForms: (names: string) => `formes juridiques : ${names}`,
    kinds: (names: string) => `entités : ${names}`,
    roles: (names: string) => `liens : ${names}`,
    statuses: (names: string) => `liens dont la preuve est : ${names}`,
    minProjects: (projects: string) => `acteurs d’au moins ${projects}`,
    ids: (names: string) => `entre ces seules entités : ${names}`,
    focus: (name: string, steps: string) => `autour de ${name}, jusqu’à ${steps}`,
    core: (k: string) => `noyau où chacun a au moins ${k} voisins (k-core, Seidman, 1983)`,
    expanded: (n: string) => `avec les voisins de ${n}`,
    collapsed: (n: string) => `sans les voisins d’un seul lien de ${n}`,
    hidden: (n: string) => `sans ${n}, à la main`,
    chosen: (n: string) => `soit ${n}`,
    prose: "avec les mentions dans le texte courant",
    proseCounted: "avec les mentions dans le texte courant, comptées comme des participations",
    noProse: "sans les mentions dans le texte courant",
    strict: "sans les noms réunis à la relecture",
  },
  en: {
    whole: "the whole network",
    between: "; ",
    more: (n: string) => `${n} more`,
    projects: (names: string) => `projects: ${names}`,
    regions: (names: string) => `regions: ${names}`,
    themes: (names: string) => `themes: ${names}`,
    legalForms: (names: string) => `legal forms: ${names}`,
    kinds: (names: string) => `entities: ${names}`,
    roles: (names: string) => `links: ${names}`,
    statuses: (names: string) => `links whose evidence is: ${names}`,
    minProjects: (projects: string) => `actors of at least ${projects}`,
    ids: (names: string) => `between these entities alone: ${names}`,
    focus: (name: string, steps: string) => `around ${name}, up to ${steps} away`,
    core: (k: string) => `core in which each has at least ${k} neighbours (k-core, Seidman, 1983)`,
    expanded: (n: string) => `with the neighbours of ${n}`,
    collapsed: (n: string) => `without the neighbours that hang on ${n} alone`,
    hidden: (n: string) => `without ${n}, by hand`,
    chosen: (n: string) => `that is ${n}`,
    prose: "with what only running text mentions",
    proseCounted: "with what only running text mentions, counted as taking part",
    noProse: "without what only running text mentions",
    strict: "without the names that a reviewer joined",
  },
} satisfies Record<Language, unknown>;
