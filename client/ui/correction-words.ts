import { type Act, actsOf } from "../../server/contract/acts.ts";
import type { JournalRow, Reason } from "../../server/contract/corrections.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { isPageOnly, valuesOf } from "../model/correction-subject.ts";
import type { Words } from "../i18n/words.ts";
import { NoPackage } from "../session/page-package.ts";
import type { ViewProps } from "./view-props.ts";

/** What an id is called; never the id itself. */
export type NameOf = (id: string) => string;

/**
 * The names of what corrections name by an id: as the network has them, else the tables, else the corrections
 * themselves; where nobody says one, the words that the id was made of. `more` are names of tables, too.
 */
export function namesFor(
  { whole, words, corrections, state }: Pick<ViewProps, "whole" | "words" | "corrections" | "state">,
  rows: readonly JournalRow[],
  more: Readonly<Record<string, string>> = {},
): NameOf {
  const said = namesSaid(rows);
  const told = { ...corrections.names(state.own), ...more };
  return (id) =>
    whole.hasNode(id)
      ? nameIn(words.language, whole.getNodeAttributes(id))
      : (told[id] ?? said.get(id) ?? id.slice(id.indexOf(":") + 1).replaceAll("-", " "));
}

/** What a reader corrected at once, in a sentence without its full stop. */
export function sayAct({ rows }: Pick<Act, "rows">, words: Words, nameOf: NameOf): string {
  if (rows.length > 1 && rows.every(isPageOnly)) return words.corrections.said.pages(rows.length);
  const isNew = (row: JournalRow): boolean => row.action === "add" && !row.subject.includes("|");
  const links = rows.filter((row) => !isNew(row));
  const told = links.length > 0 ? links : rows;
  const sentence = words.list([...new Set(told.map((row) => sayCorrection(row, words, nameOf)))]);
  const added = links.length > 0 ? rows.filter(isNew).map(({ subject }) => words.quote(nameOf(subject))) : [];
  return added.length === 0 ? sentence : `${sentence} ${words.corrections.said.addedWith(words.list(added))}`;
}

/** What rows of acts do, in a sentence without its full stop. */
export const sayActs = (rows: readonly JournalRow[], words: Words, nameOf: NameOf): string =>
  words.list(new Set(actsOf(rows).map((act) => sayAct(act, words, nameOf))));

/** What each act of a journal does, a line each, with its reason. */
export const linesOf = (rows: readonly JournalRow[], words: Words, nameOf: NameOf): string =>
  actsOf(rows)
    .map((act) => `- ${sayAct(act, words, nameOf)} (${act.rows[0]!.reason})`)
    .join("\n");

/** What a correction does, in a sentence without its full stop. */
export function sayCorrection(row: JournalRow, words: Words, nameOf: NameOf): string {
  const say = words.corrections.said;
  const [before, after] = [valuesOf(row.before), valuesOf(row.after)];
  const isLink = row.subject.includes("|");
  const called = (id: unknown): string => (typeof id === "string" ? nameOf(id) : say.nothing);
  const link = (): string => linkOrName(row.subject, words, nameOf);
  const subject = textOr(before["name"], nameOf(row.subject));
  switch (row.action) {
    case "add":
      return isLink ? say.add(link()) : say.addEntity(textOr(after["name"] ?? after["title"], subject));
    case "remove":
      return isLink ? say.remove(link()) : say.removeEntity(subject);
    case "merge":
      return say.merge(subject, called(after["entity"]));
    case "separate":
      return say.separate(subject, textOr(after["name"], called(after["id"])));
    case "change":
      return isLink && ("source" in after || "target" in after)
        ? say.meaning(textOr(before["mention"], subject), called(after["source"] ?? after["target"]))
        : sayChange(isLink ? link() : subject, { id: row.subject, ...before }, after, words);
  }
}

/** Why a correction does not apply, as the end of a sentence: by names and in words where the reason has ids. */
export function sayReason(reason: Reason, words: Words, nameOf: NameOf): string {
  const say = words.corrections;
  const named = Object.entries(reason).map(([key, value]) => {
    if (["id", "a", "b", "subject"].includes(key)) return [key, words.quote(linkOrName(String(value), words, nameOf))];
    if (key === "column") return [key, say.said.columns[String(value)] ?? value];
    if (key === "found" || key === "expected") return [key, valueIn(String(value), words, nameOf)];
    return [key, value];
  });
  return (say.reasons[reason.code] as (given: Reason) => string)(Object.fromEntries(named) as Reason);
}

/** Why corrections could not be tried, in a sentence. */
export const sayFailure = (error: Error, { corrections: say }: Words): string =>
  error instanceof NoPackage ? say.noPackage[error.why] : say.failed(error.message);

function linkOrName(subject: string, words: Words, nameOf: NameOf): string {
  const [source, role, target] = subject.split("|");
  if (target === undefined) return nameOf(subject);
  return `${nameOf(source!)}, ${roleIn(words.roleTitle, role!)}, ${nameOf(target)}`;
}

/** A value in JSON, or what an expected one is in words. */
function valueIn(json: string, words: Words, nameOf: NameOf): string {
  if (json === "null" || json === "undefined") return words.corrections.said.nothing;
  const text = json.startsWith('"') ? (JSON.parse(json) as string) : json;
  return words.quote(namedBy(text, nameOf));
}

/** What a text names where it is the id of an entity; else the text itself. */
export const namedBy = (text: string, nameOf: NameOf): string =>
  /^(project|organisation|person|theme|territory):[^\s:]+$/.test(text) ? nameOf(text) : text;

/** Names that corrections bring or found, by id. */
function namesSaid(rows: readonly JournalRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { action, subject, before, after } of rows) {
    const [found, left] = [valuesOf(before), valuesOf(after)];
    const note = (id: unknown, name: unknown): void => {
      if (typeof id === "string" && typeof name === "string" && !id.includes("|")) names.set(id, name);
    };
    note(subject, found["name"] ?? (action === "add" ? (left["name"] ?? left["title"]) : undefined));
    if (action === "change") note(left["id"], left["name"] ?? found["name"]);
    if (action === "separate") note(left["id"], left["name"]);
  }
  return names;
}

function sayChange(
  subject: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  words: Words,
): string {
  const say = words.corrections.said;
  const value = (of: unknown, column: string): string => {
    if (of === null || of === undefined) return say.nothing;
    const text = typeof of === "string" ? of : JSON.stringify(of);
    return column === "type" ? (words.organisationTypes[text] ?? text) : text;
  };
  const parts = Object.entries(after).map(([column, now]) => {
    const kind = column === "id" ? /^(organisation|person):/.exec(String(now))?.[1] : undefined;
    if (kind !== undefined && !String(before["id"]).startsWith(`${kind}:`))
      return say.kind[kind as "organisation" | "person"](subject);
    if (column === "name") return say.name(value(before["name"], column), value(now, column));
    return say.value(subject, say.columns[column] ?? column, value(before[column], column), value(now, column));
  });
  return words.list(parts);
}

const textOr = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);
