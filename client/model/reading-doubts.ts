import type { DraftProject, RuleDoubt } from "../../server/contract/document-messages.ts";
import { fold } from "../../server/contract/fold.ts";
import { ACTOR_ROLES } from "./vocabulary.ts";

/**
 * Why a proposal is doubtful: what the rules were not sure of, no name, a name like another, found by its words, words
 * that mean several places, or none, or found after a label that words were marked after elsewhere.
 */
export type Doubt =
  | { why: "rule"; said: RuleDoubt }
  | { why: "unnamed" | "elsewhere" | "places" | "no-place" }
  | { why: "alike"; other: string }
  | { why: "label"; label: string };

/** What may be doubtful: words in a role at some lines. */
interface Doubtful {
  role: string;
  mention: string;
  lines: readonly [number, number];
  doubt: Doubt | null;
}

/** What the rules were not sure of, and where. */
export interface NotedDoubt {
  lines: readonly [number, number];
  said: RuleDoubt;
}

type Warning = DraftProject["warnings"][number];

/** Doubts about a line, whichever words stand there; others are about the words that they name. */
const OF_LINES: ReadonlySet<RuleDoubt["code"]> = new Set([
  "open-parenthesis",
  "stray-sign",
  "unbounded-card",
  "lost-letters",
  "wrong-encoding",
]);

/**
 * Gives each proposal of a project the first doubt of the rules that is about its words, or about its line; what is
 * about none of them is answered apart, since a label that is missing makes no name doubtful.
 */
export function doubtsOfRules<T extends Doubtful>(
  proposals: readonly T[],
  warnings: readonly Warning[],
): { proposals: T[]; notes: NotedDoubt[] } {
  const borne = new Set<Warning>();
  const doubtful = proposals.map((one): T => {
    const own = warnings.filter((warning) => isAbout(warning, one));
    for (const warning of own) borne.add(warning);
    const [first] = own;
    return first && one.doubt === null ? { ...one, doubt: { why: "rule", said: saidOf(first) } } : one;
  });
  const notes = warnings.filter((one) => !borne.has(one)).map((one) => ({ lines: one.lines, said: saidOf(one) }));
  return { proposals: doubtful, notes };
}

const saidOf = ({ code, values }: Warning): RuleDoubt => ({ code, values });

function isAbout({ code, values, lines: [first, last] }: Warning, { mention, lines }: Doubtful): boolean {
  if (first > lines[1] || last < lines[0]) return false;
  const own = ` ${fold(mention)} `;
  return (
    OF_LINES.has(code) ||
    values.map((value) => ` ${fold(value)} `).some((named) => named.includes(own) || own.includes(named))
  );
}

/** Proposals of bodies and people whose names are like another's, made doubtful: they may be one. */
export const withAlike = <T extends Doubtful>(proposals: readonly T[], alike: ReadonlyMap<string, string>): T[] =>
  proposals.map((one) => {
    const isNamed = ACTOR_ROLES.some((role) => role === one.role);
    const other = one.doubt === null && isNamed ? alike.get(fold(one.mention)) : undefined;
    return other === undefined ? one : { ...one, doubt: { why: "alike", other } };
  });
