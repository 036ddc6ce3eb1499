import { labelOf, type OwnRole, type Role } from "../vocabulary.ts";

/**
 * What a role is called among names of a language: as they have it, else by the label of the package's own role, else
 * by its id.
 */
export function roleIn(
  names: Readonly<Partial<Record<string, string>>>,
  role: Role,
  own: readonly OwnRole[] = [],
  language = "",
): string {
  // A package may call a role « constructor », which every record inherits.
  if (Object.hasOwn(names, role)) return names[role] ?? role;
  const named = own.find(({ id }) => id === role);
  return named ? labelOf(named, language) : role;
}
