import type { JournalRow } from "../corrections/correction.ts";
import { type Draft, draft } from "../corrections/draft.ts";
import type { Decision } from "./decision.ts";
import { ID_SPACE } from "./name-list.ts";

/**
 * The journal of decisions: a row for each that was accepted of an entity that is there. Its id is that of who and what
 * it says, so that a journal made twice is one. `today` is the day of decisions without one, `why` says the reason.
 */
export function decisionJournal(
  decisions: readonly Decision[],
  isThere: (id: string) => boolean,
  { author, today, why = reasonOf }: { author: string; today: string; why?: (row: Decision) => string },
): JournalRow[] {
  // Two of ours may be the same there: the second joins the first, which has the id by then.
  const come = new Set<string>();
  return decisions.flatMap((row): JournalRow[] => {
    const { id, name, space, code, decision } = row;
    if (decision !== "accepted" || id === null || code === null || !isThere(id)) return [];
    const correction = matchCorrection({ id, name, space, code }, (one) => isThere(one) || come.has(one));
    come.add(code);
    const by = { author: row.author ?? author, day: row.day ?? today };
    return [{ id: matchId(space, id, code), ...correction, reason: why(row), ...by, evidence: null }];
  });
}

/**
 * The correction of a name that was found in a list: the code in the column of its space. Where the list is another
 * package, the same entity gets the same id: its own redirects to it, and who has that id already (`isThere`) takes the
 * name in. `id` is the entity's, `code` the one that was accepted.
 */
function matchCorrection(
  { id, name, space, code }: { id: string; name: string; space: string; code: string },
  isThere: (id: string) => boolean,
): Draft {
  if (space !== ID_SPACE) return draft("change", id, { name, [space]: null }, { [space]: code });
  return isThere(code) ? draft("merge", id, { name }, { entity: code }) : draft("change", id, { name }, { id: code });
}

/** The id of the correction that a match makes, in the letters that ids of corrections have; no two share one. */
export const matchId = (space: string, id: string, code: string): string =>
  `match-${[space, id, code].map(plain).join("-")}`;

const plain = (text: string): string =>
  Array.from(text, (sign) =>
    /[a-z0-9-]/.test(sign) ? sign : /[:_]/.test(sign) ? "-" : `u${sign.codePointAt(0)!.toString(16)}`,
  ).join("");

/** Why, for the journal: what the name was held against, and what spoke for it. */
const reasonOf = ({ candidate, context, space, score, reason }: Decision): string => {
  const why = [reason, score === null ? null : score.toFixed(2)].filter(Boolean).join(", ");
  return `« ${candidate ?? ""} »${context === null ? "" : ` (${context})`}, ${space}${why === "" ? "" : `: ${why}`}`;
};
