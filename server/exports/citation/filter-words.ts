import { kindIn } from "../../contract/i18n/kind-in.ts";
import { roleIn } from "../../contract/i18n/role-in.ts";
import type { Dataset } from "../../contract/dataset.ts";
import { countsMentions, type Filter, keepsEveryRole } from "../../contract/filter.ts";
import { type Language, type Translations, translations } from "../../contract/i18n/languages.ts";
import type { Attribute } from "../../contract/attributes.ts";
import { sayAsked } from "../../contract/attribute-words.ts";
import type { ExportWords } from "../../contract/i18n/export-words.ts";

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

/** What a filter asks of a column that packages have of their own, as `attr.<column>` writes it. */
export interface AskedColumn {
  column: Pick<Attribute, "name" | "type" | "title" | "labels">;
  texts: readonly string[];
}

/**
 * A filter in words, part by part in the order of the parameters, without a full stop. `nameOf` gives an entity's name
 * for its id; it is asked for the first `NAMED` ids of each field. What is `withheld` of people and of what is called
 * after them is counted and not named. With the rule of a view, that is said instead of the ids it leads to; `asked` of
 * columns is said instead of those that have such values, which the filter is then without. The last are the data: what
 * they call their nodes, and which kinds they have none of, which are not said; the roles that they have of their own;
 * and where they hold nothing of running text, being with or without it is not said (an older import does not say which
 * it is).
 */
export function filterInWords(
  filter: Filter,
  nameOf: (id: string, language: Language) => string,
  withheld: readonly string[] = [],
  rule: ViewRule | null = null,
  asked: readonly AskedColumn[] = [],
  { roles: own = [], counts, vocabulary }: Partial<Pick<Dataset, "roles" | "counts" | "vocabulary">> = {},
): Translations {
  return translations((words, language) => {
    const say = words.filter;
    const project = kindIn(words.kinds, "project", vocabulary, language);
    const named = (id: string): string => nameOf(id, language);
    const part = <T extends string>(
      values: readonly T[] | undefined,
      write: (names: string) => string,
      name: (value: T) => string = named,
      last: string[] = [],
    ): string[] => {
      if (values === undefined) return [];
      const more = values.length > NAMED ? [say.more(values.length - NAMED)] : [];
      return [write(words.list([...values.slice(0, NAMED).map(name), ...more, ...last]))];
    };
    const people = withheld.filter((id) => id.startsWith("person:")).length;
    const unnamed = withheld.length - people;
    const hidden = [
      ...(people > 0 ? [say.people(people)] : []),
      ...(unnamed > 0 ? [words.count(unnamed, project)] : []),
    ];
    const { minProjects } = filter;
    const parts = [
      ...part(filter.projects, (names) => say.projects(names, project), named, filter.ids ? [] : hidden),
      ...part(filter.regions, say.regions),
      ...part(filter.themes, say.themes),
      ...part(filter.legalForms, say.legalForms, (form) => form),
      ...asked.map(({ column, texts }) =>
        sayAsked(column, column.labels[language] ?? column.title ?? column.name, texts, words.attributes, words.list),
      ),
      ...part(
        kindsHeld(filter.kinds, counts),
        say.kinds,
        (kind) => kindIn(words.kinds, kind, vocabulary, language).other,
      ),
      ...part(keepsEveryRole(filter, own) ? undefined : filter.roles, say.roles, (role) =>
        roleIn(words.roles, role, own, language),
      ),
      ...part(filter.statuses, say.statuses, (status) => words.statuses[status]),
      ...(minProjects === undefined ? [] : [say.minProjects(minProjects, project)]),
      ...(rule && filter.ids ? byRule(filter.ids.length, rule, named, say) : []),
      ...(rule ? [] : part(filter.ids, say.ids, named, hidden)),
    ];
    const what = parts.length > 0 ? parts.join(say.between) : say.whole;
    const counted = countsMentions(filter) ? say.proseCounted : say.prose;
    const prose = filter.prose ? counted : say.noProse;
    const layers = [...(counts?.prose === 0 ? [] : [prose]), ...(filter.merging === "strict" ? [say.strict] : [])];
    return [what, ...layers].join(", ");
  });
}

function byRule(
  entities: number,
  { core, focus, hidden, collapsed, expanded }: ViewRule,
  nameOf: (id: string) => string,
  say: ExportWords["filter"],
): string[] {
  return [
    ...(focus ? [say.focus(nameOf(focus.id), focus.depth)] : []),
    ...(core > 1 ? [say.core(core)] : []),
    ...(expanded > 0 ? [say.expanded(expanded)] : []),
    ...(collapsed > 0 ? [say.collapsed(collapsed)] : []),
    ...(hidden > 0 ? [say.hidden(hidden)] : []),
    say.chosen(entities),
  ];
}

/** The kinds asked for that the data have; all where they have none of them, or do not say. */
function kindsHeld(kinds: Filter["kinds"], counts: Dataset["counts"] | undefined): Filter["kinds"] {
  const held = kinds?.filter((kind) => (counts?.kinds[kind] ?? 0) > 0) ?? [];
  return held.length > 0 ? held : kinds;
}
