import type { Dataset } from "../../server/contract/dataset.ts";
import type { Kind } from "../../server/contract/shared.ts";
import { changedWords } from "../../server/contract/i18n/changed-words.ts";
import { ACTOR_ROLES, KINDS } from "../../server/contract/vocabulary.ts";
import type { Words } from "./words.ts";

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
export function wordsOf(words: Words, dataset: Dataset | null): Words {
  const filling = { names: namesOf(words, dataset), facts: factsOf(dataset) };
  const own = changedWords(words, (text) => fill(text, filling), "{", HELD);
  return { ...own, apart: dataset?.vocabulary?.apart ?? null };
}

const fill = (text: string, { names, facts }: Filling): string =>
  text
    .replace(CONDITION, (_, fact: string, part: string) => (facts[fact] ? part : ""))
    .replace(NAME, (whole, name: string) => names.get(name) ?? whole);

/** What may be said of a dataset; of one that is not known yet, nothing. */
function factsOf(dataset: Dataset | null): Record<string, boolean> {
  return {
    unnamed: dataset?.completeness.some((one) => one.openPartners || one.unnamedPartners > 0) ?? false,
    prose: (dataset?.counts.prose ?? 0) > 0,
    persons: (dataset?.counts.kinds["person"] ?? 0) > 0,
  };
}

/** The plural of each kind, as texts name it in braces. */
const PLURALS: Record<Kind, string> = {
  project: "projects",
  organisation: "organisations",
  person: "persons",
  theme: "themes",
  territory: "territories",
};

function namesOf({ terms, roleNouns, language }: Words, dataset: Dataset | null): Map<string, string> {
  const own = dataset?.vocabulary?.[language as "fr" | "en"] ?? {};
  const names = new Map<string, string>();
  const say = (name: string, text: string): void => {
    names.set(name, text).set(capital(name), capital(text));
  };
  for (const kind of KINDS) {
    const { one, other } = own.kinds?.[kind] ?? terms.kinds[kind];
    // What a title has in parentheses, as « projet (ECT) », is not repeated with every number.
    say(kind, unbracketed(one));
    say(PLURALS[kind], unbracketed(other));
    say(`${kind}Title`, one);
    say(`${PLURALS[kind]}Title`, other);
  }
  const topic = own.topic ? ` ${own.topic}` : "";
  say("ofTopic", topic);
  say("ofSubject", topic + (/ \([^()]*\)$/.exec(own.kinds?.project?.other ?? "")?.[0] ?? ""));
  const source = own.source ?? terms.source;
  say("source", source.the);
  say("ofSource", source.of);
  const card = own.card ?? terms.card;
  say("card", card.one);
  say("cards", card.other);
  say("theCards", card.the);
  say("ofCard", card.of);
  say("noCard", card.no);
  say("onCard", card.on);
  say("named", own.named ?? (dataset ? terms.named(dataset.title) : names.get("projects")!));
  say("leftOut", own.leftOut ?? terms.leftOut);
  say("explanationShort", own.explanation?.short ?? "");
  say("explanationTitle", own.explanation?.title ?? "");
  say("explanationText", own.explanation?.text ?? "");
  const methods = dataset?.methods?.[language as "fr" | "en"];
  say("methods", methods ? ` ${methods}` : "");
  const held = ACTOR_ROLES.filter((role) => (dataset?.counts.roles[role] ?? 0) > 0);
  const roles = held.length > 0 ? held : (["carries", "partners"] as const);
  const main = roles.filter((role) => role === "carries" || role === "accompanies" || role === "partners");
  say("verbs", terms.or(roles.map((role) => terms.verbs[role])));
  say("mainVerbs", terms.or((main.length > 0 ? main : roles).map((role) => terms.verbs[role])));
  say("nouns", terms.or(roles.map((role) => roleNouns[role])));
  say("commonActors", roles.includes("accompanies" as never) ? terms.commonActors.coached : terms.commonActors.others);
  return names;
}

const unbracketed = (noun: string): string => noun.replace(/ \([^()]*\)$/, "");

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
