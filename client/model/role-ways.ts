import { endsWith } from "../../server/contract/role-ends.ts";
import type { Kind, Role } from "../../server/contract/shared.ts";
import type { OwnRole } from "../../server/contract/vocabulary.ts";

/** A role as an entity may have it with another: that leads from it (`out`) or to it (`in`). */
export interface Way {
  role: Role;
  direction: "out" | "in";
}

/** All ways in which one of a kind may be linked with one of another, by the built-in roles and a package's own. */
export const waysBetween = (kind: Kind, other: Kind, own: readonly OwnRole[] = []): Way[] =>
  [...endsWith(own)].flatMap(([role, ends]) => [
    ...(ends.some(([from, to]) => from === kind && to === other) ? [{ role, direction: "out" } as const] : []),
    ...(ends.some(([from, to]) => from === other && to === kind) ? [{ role, direction: "in" } as const] : []),
  ]);
