import type { JournalRow, Reason } from "../../server/contract/corrections.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { valuesOf } from "../model/correction-subject.ts";
import type { Words } from "../i18n/words.ts";
import type { Network } from "../model/network.ts";

/** What a correction does, in a sentence without its full stop. */
export function sayCorrection(row: JournalRow, words: Words, whole: Network): string {
  const say = words.corrections.said;
  const [before, after] = [valuesOf(row.before), valuesOf(row.after)];
  const nameOf = (id: unknown): string => {
    if (typeof id !== "string") return say.nothing;
    return whole.hasNode(id) ? nameIn(words.language, whole.getNodeAttributes(id)) : id;
  };
  const [source, role, target] = row.subject.split("|");
  const isLink = target !== undefined;
  // Who has no link left is no longer in the data: the words that named them are.
  const end = (id: string | undefined): string =>
    id !== undefined && !whole.hasNode(id) ? textOr(before["mention"] ?? after["mention"], id) : nameOf(id);
  const link = (): string => `${end(source)}, ${roleIn(words.roleTitle, role!)}, ${end(target)}`;
  const subject = textOr(before["name"], nameOf(row.subject));
  switch (row.action) {
    case "add":
      return isLink ? say.add(link()) : say.addEntity(textOr(after["name"] ?? after["title"], row.subject));
    case "remove":
      return isLink ? say.remove(link()) : say.removeEntity(subject);
    case "merge":
      return say.merge(subject, nameOf(after["entity"]));
    case "separate":
      return say.separate(subject, textOr(after["name"], nameOf(after["id"])));
    case "change":
      return isLink && ("source" in after || "target" in after)
        ? say.meaning(textOr(before["mention"], subject), nameOf(after["source"] ?? after["target"]))
        : sayChange(isLink ? link() : subject, before, after, words);
  }
}

/** Why a correction does not apply, as the end of a sentence. */
export const sayReason = (reason: Reason, words: Words): string =>
  (words.corrections.reasons[reason.code] as (given: Reason) => string)(reason);

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
    if (kind !== undefined) return say.kind[kind as "organisation" | "person"](subject);
    if (column === "name") return say.name(value(before["name"], column), value(now, column));
    return say.value(subject, say.columns[column] ?? column, value(before[column], column), value(now, column));
  });
  return words.list(parts);
}

const textOr = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);
