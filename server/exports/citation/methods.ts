import type { Joined, TieLevel } from "../../contract/cite.ts";
import { countsMentions } from "../../contract/filter.ts";
import type { Weight } from "../../contract/project-pairs.ts";
import { KINDS, rolesWith } from "../../contract/vocabulary.ts";
import { kindIn } from "../../contract/i18n/kind-in.ts";
import { roleIn } from "../../contract/i18n/role-in.ts";
import type { Dataset } from "../../contract/dataset.ts";
import type { Counts, Provenance } from "./provenance.ts";
import type { ExportWords } from "../../contract/i18n/export-words.ts";
import { type Language, type Translations, translations } from "../../contract/i18n/languages.ts";
import { sourceCited } from "./source-cited.ts";

/**
 * A paragraph for the methods of an article: source and version, filter, counts, what a link is and weighs, how names
 * were joined, what the source leaves open. `weight` is that of ties at `level`, where the view shows any.
 */
export function methods(
  about: Provenance,
  counts: Counts & { joined: Joined },
  { weight, level }: { weight?: Weight | undefined; level?: TieLevel | undefined } = {},
): Translations {
  return translations((words, language) => {
    const say = words.methods;
    const inText = about.dataset.counts.lines !== 0;
    const project = kindIn(words.kinds, "project", about.dataset.vocabulary, language);
    return [
      say.source(about.dataset.title, about.dataset.version, sourceCited(about.dataset)),
      say.extract(about.filterInWords[language]),
      say.counts(nodes(counts, words, about.dataset, language), edges(counts, words, about.dataset, language)),
      ...(about.dataset.packages.length > 1 ? [say.together(project)] : []),
      ...(about.dataset.withoutPeople ? [say.withoutPeople] : []),
      ...(about.viewConditions === null ? [] : [say.view(about.viewConditions[language])]),
      ...(about.estimate === null ? [] : [say.estimated(about.estimate)]),
      ...(about.distance === null ? [] : [say.distance(about.distance)]),
      say.link,
      ...(weight === undefined ? [] : [words.weights[weight](level ?? "either", project)]),
      about.filter.merging === "strict" ? say.strict(inText) : reviewed(counts.joined, inText, say),
      prose(about, say),
      say.limits(
        about.dataset.completeness.some(({ unnamedPartners }) => unnamedPartners > 0),
        about.dataset.completeness.some(({ openPartners }) => openPartners),
      ),
    ]
      .filter((sentence) => sentence !== "")
      .join(" ");
  });
}

/**
 * Whether what the running text alone mentions counts; nothing where the data hold nothing of it (an older import
 * doesn't say).
 */
function prose({ filter, dataset }: Provenance, say: ExportWords["methods"]): string {
  if (dataset.counts.prose === 0) return "";
  if (!filter.prose) return say.noProse;
  return countsMentions(filter) ? say.proseCounted : say.prose;
}

function nodes(
  { nodes: total, kinds }: Counts,
  words: ExportWords,
  { vocabulary }: Dataset,
  language: Language,
): string {
  const each = KINDS.flatMap((kind) =>
    kinds[kind] ? [words.count(kinds[kind], kindIn(words.kinds, kind, vocabulary, language))] : [],
  );
  return `${words.count(total, words.entity)}${each.length > 0 ? ` (${words.list(each)})` : ""}`;
}

function edges(
  { edges: total, roles }: Counts,
  words: ExportWords,
  { roles: own = [] }: Dataset,
  language: Language,
): string {
  const each = rolesWith(own).flatMap((role) =>
    roles[role] ? [words.methods.ofRole(roleIn(words.roles, role, own, language), roles[role])] : [],
  );
  return `${words.count(total, words.link)}${each.length > 0 ? ` (${each.join(", ")})` : ""}`;
}

/** What a reviewer joined, and nothing where that is not in the extract. */
const reviewed = ({ names, entities }: Joined, inText: boolean, say: ExportWords["methods"]): string =>
  names === 0 ? say.unjoined(inText) : say.joined(names, entities, inText);
