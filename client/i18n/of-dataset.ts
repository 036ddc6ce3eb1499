import type { Dataset } from "../../server/contract/dataset.ts";
import type { Kind } from "../../server/contract/shared.ts";
import type { Noun } from "../../server/contract/i18n/numbers.ts";
import { changedWords } from "../../server/contract/i18n/changed-words.ts";
import { kindIn } from "../../server/contract/i18n/kind-in.ts";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { actorRolesWith, KINDS, labelOf, type OwnRole, type Role } from "../../server/contract/vocabulary.ts";
import { hasPlaces, hasThemes, hasTies } from "../model/askable.ts";
import type { FirstWords } from "./words.ts";

/** Stands for an opening brace of what a text is given, while it is filled in. */
const HELD = "\ue001";
/** `{?fact:text}`: text that is only said where a fact holds; it may hold names in braces. */
const CONDITION = /\{\?(\w+):((?:[^{}]|\{\w+\})*)\}/g;
const NAME = /\{(\w+)\}/g;

/** What texts name in braces, and which of their parts are said. */
interface Filling {
  names: ReadonlyMap<string, string>;
  facts: Readonly<Record<string, boolean>>;
}

/**
 * The words of a language about one dataset: what texts name in braces (`{source}`) is filled in with the dataset's own
 * words (`vocabulary` of datapackage.json) or with the language's, and what only holds of some (`{?unnamed:…}`) is said
 * where it holds. Texts that functions are given (names, citations, words as printed) stay as they are. Null: nothing
 * is known yet.
 */
export function wordsOf<W extends FirstWords>(words: W, dataset: Dataset | null): W {
  const filling = { names: namesOf(words, dataset), facts: factsOf(dataset) };
  const own = changedWords(words, (text) => fill(text, filling), "{", HELD);
  return { ...own, ...roleNames(own, dataset?.roles ?? []), apart: dataset?.vocabulary?.apart ?? null };
}

/** The names of roles with those of the packages' own, each by its one label, in the order of ids. */
function roleNames(
  words: FirstWords,
  own: readonly OwnRole[],
): Pick<FirstWords, "roles" | "roleTitle" | "roleNouns" | "roleHeading"> {
  const labels = own.map((role) => [role, labelOf(role, words.language)] as const);
  const parts = labels.filter(([{ participates }]) => participates);
  const named = (list: typeof labels, name = (label: string) => label) =>
    Object.fromEntries(list.map(([{ id }, label]) => [id, name(label)]));
  const headings = labels.map(([{ id }, label]) => [id, { out: capital(label), in: capital(label) }] as const);
  return {
    roles: { ...words.roles, ...named(labels) },
    roleTitle: { ...words.roleTitle, ...named(labels, capital) },
    roleNouns: { ...words.roleNouns, ...named(parts) },
    roleHeading: { ...words.roleHeading, ...Object.fromEntries(headings) },
  };
}

const fill = (text: string, { names, facts }: Filling): string =>
  text
    .replace(CONDITION, (_, fact: string, part: string) => (facts[fact] ? part : ""))
    .replace(NAME, (whole, name: string) => names.get(name) ?? whole);

/** What may be said of a dataset; of one that is not known yet, nothing. */
function factsOf(dataset: Dataset | null): Record<string, boolean> {
  const [places, themes] = [dataset === null || hasPlaces(dataset), dataset === null || hasThemes(dataset)];
  return {
    unnamed: dataset?.completeness.some((one) => one.openPartners || one.unnamedPartners > 0) ?? false,
    prose: (dataset?.counts.prose ?? 0) > 0,
    coaching: apartIn(dataset) === "accompanies",
    otherRole: apartIn(dataset) !== "accompanies",
    joined: (dataset?.counts.joined ?? 0) > 0,
    partners: dataset === null || (dataset.counts.roles["partners"] ?? 0) > 0,
    persons: (dataset?.counts.kinds["person"] ?? 0) > 0,
    ties: dataset !== null && hasTies(dataset),
    projects: dataset === null || !hasTies(dataset),
    // What most data have is said until one knows better, so that a first view stays as it is.
    themes,
    places,
  };
}

/** The role that is told apart, or the one that is where none is said. */
const apartIn = (dataset: Dataset | null): Role => dataset?.vocabulary?.apart ?? "accompanies";

/** The plural of each kind, as texts name it in braces. */
const PLURALS: Record<Kind, string> = {
  project: "projects",
  organisation: "organisations",
  person: "persons",
  theme: "themes",
  territory: "territories",
};

function namesOf(words: FirstWords, dataset: Dataset | null): Map<string, string> {
  const { terms, language } = words;
  const own = dataset?.vocabulary?.[language as "fr" | "en"] ?? {};
  const names = new Map<string, string>();
  const say = (name: string, text: string): void => {
    names.set(name, text).set(capital(name), capital(text));
  };
  for (const kind of KINDS) {
    const { one, other } = own.kinds?.[kind] ?? terms.kinds[kind];
    // What a title has in parentheses, as « projet (ECT) », is not repeated with every number.
    const short = kindIn(terms.kinds, kind, dataset?.vocabulary, language);
    say(kind, short.one);
    say(PLURALS[kind], short.other);
    say(`${kind}Title`, one);
    say(`${PLURALS[kind]}Title`, other);
  }
  const project = projectOf(words, dataset);
  for (const [name, text] of Object.entries(terms.projectForms(project))) say(name, text);
  const topic = own.topic ? ` ${own.topic}` : "";
  say("ofTopic", topic);
  say("ofSubject", topic + (/ \([^()]*\)$/.exec(own.kinds?.project?.other ?? "")?.[0] ?? ""));
  const source = own.source ?? terms.source;
  say("source", source.the);
  say("ofSource", source.of);
  // A text is printed, what stands in a table is written there.
  const [printed, print] = dataset?.counts.lines === 0 ? terms.written : terms.printed;
  say("printed", printed);
  say("prints", print);
  say("print", print);
  const card = own.card ?? terms.card(project);
  say("card", card.one);
  say("cards", card.other);
  say("theCards", card.the);
  say("ofCard", card.of);
  say("noCard", card.no);
  say("onCard", card.on);
  say("named", own.named ?? (dataset ? terms.named(dataset.title, project.other) : project.other));
  say("leftOut", own.leftOut ?? terms.leftOut);
  say("explanationShort", own.explanation?.short ?? "");
  say("explanationTitle", own.explanation?.title ?? "");
  say("explanationText", own.explanation?.text ?? "");
  const methods = dataset?.methods?.[language as "fr" | "en"];
  say("methods", methods ? ` ${methods}` : "");
  const apart = apartWords(words, dataset);
  say("apart", apart.the);
  say("bareApart", apart.bare);
  for (const [name, text] of Object.entries(takingPart(words, dataset))) say(name, text);
  return names;
}

/** What the dataset calls a project, without what stands in parentheses. */
function projectOf({ terms, language }: FirstWords, dataset: Dataset | null): Noun {
  return kindIn(terms.kinds, "project", dataset?.vocabulary, language);
}

/** How one may take part in the projects of a dataset: by the verbs of the roles that it holds, or by their names. */
function takingPart(words: FirstWords, dataset: Dataset | null): Record<string, string> {
  const { terms, roleNouns, language } = words;
  const ownRoles = dataset?.roles ?? [];
  const isBuiltIn = (role: Role) => Object.hasOwn(terms.verbs, role);
  const held = actorRolesWith(ownRoles).filter((role) => (dataset?.counts.roles[role] ?? 0) > 0);
  const roles = held.length > 0 ? held : ["carries", "partners"];
  const nouns = terms.or(
    roles.map((role) =>
      isBuiltIn(role) ? roleIn(roleNouns, role) : terms.quoted(roleIn({}, role, ownRoles, language)),
    ),
  );
  const main = roles.filter((role) => role === "carries" || role === "accompanies" || role === "partners");
  const verbs = (of: readonly Role[]) => terms.or(of.map((role) => roleIn(terms.verbs, role)));
  // A single way to take part goes without saying; and of a file that states none, « soutient » would say too much.
  const isOnly = roles.length === 1;
  const inVerbs = roles.every(isBuiltIn) && !(isOnly && roles[0] === "partners");
  return {
    nouns,
    // A role of a package's own has a label, which may be a noun or a verb.
    verbs: inVerbs ? verbs(roles) : isOnly ? terms.takesPart : terms.takesPartAs(nouns),
    whichItTakesPartIn: inVerbs
      ? terms.whichIt(verbs(main.length > 0 ? main : roles))
      : terms.inWhichItTakesPart(projectOf(words, dataset)),
    commonActors: roles.includes("accompanies") ? terms.commonActors.coached : terms.commonActors.others,
  };
}

/** What is said of the role that is told apart: of coaching, where it is none else. */
function apartWords(
  { terms, roleTitle, language }: FirstWords,
  dataset: Dataset | null,
): FirstWords["terms"]["apart"]["coaching"] {
  const role = apartIn(dataset);
  if (role === "accompanies") return terms.apart.coaching;
  return terms.apart.named(roleIn(roleTitle, role, dataset?.roles, language));
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
