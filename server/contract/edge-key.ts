import type { Role } from "./vocabulary.ts";

/**
 * The stable key of a link: source, role and target, which no two edges of a layer share. An id holds one colon, after
 * its kind, so that the key reads one way only.
 */
export function edgeKey(source: string, role: Role, target: string): string {
  return `${source}|${role}|${target}`;
}
