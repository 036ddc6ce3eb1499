import { BadAddress, NoSuchAddress } from "../contract/errors.ts";
import type { Question } from "./question.ts";

/**
 * What an address gives a question: the parts of its path that are parameters, decoded, and what stands after the
 * question mark.
 */
export interface Given {
  path: Readonly<Record<string, string>>;
  query: string;
}

/**
 * The question that an address asks, and what it is given. A slash at the end changes nothing. Throws `BadAddress`
 * where a % of the path encodes no character, and `NoSuchAddress` where nothing is asked there.
 */
export function findQuestion<Q extends Pick<Question, "path">>(
  questions: readonly Q[],
  address: string,
): { question: Q; given: Given } {
  const { path, query } = split(address);
  const parts = path
    .replace(/(?<=.)\/$/, "")
    .split("/")
    .map(decoded);
  for (const question of questions) {
    const found = matched(question.path.split("/"), parts);
    if (found) return { question, given: { path: found, query } };
  }
  throw new NoSuchAddress();
}

/** What stands after the question mark of an address. */
export const queryOf = (address: string): string => split(address).query;

function split(address: string): { path: string; query: string } {
  const mark = address.indexOf("?");
  return mark < 0 ? { path: address, query: "" } : { path: address.slice(0, mark), query: address.slice(mark + 1) };
}

function matched(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const found: Record<string, string> = {};
  for (const [i, expected] of pattern.entries()) {
    if (expected.startsWith(":")) found[expected.slice(1)] = parts[i]!;
    else if (expected !== parts[i]) return null;
  }
  return found;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    throw new BadAddress(cause);
  }
}
