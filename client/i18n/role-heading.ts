import type { Role } from "../../server/contract/shared.ts";
import type { FirstWords } from "./words.ts";

/** Heading of an entity's links of a role, from its own side (`out`) and from the other (`in`). */
export const headingOf = (role: Role, direction: "out" | "in", { roleHeading }: FirstWords): string =>
  (roleHeading as Partial<Record<Role, { out: string; in: string }>>)[role]?.[direction] ?? role;
