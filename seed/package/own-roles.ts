/*
 * Roles that a package has of its own, beside the built-in ones. Like these words, free of the library that checks a
 * package, since the page needs them too.
 */
import type { OwnRole } from "./role-row.ts";
import { ACTOR_ROLES, type Kind, type Role, ROLES, TIE_ROLE } from "./vocabulary.ts";

/** The kinds that a cell of `from` or `to` names. */
export const kindsOf = (cell: string): Kind[] => cell.split(" ") as Kind[];

/** What a role is called in a language, else in another that the package says, else its id. */
export function labelOf({ id, label_fr, label_en }: OwnRole, language: string): string {
  const labels: Readonly<Record<string, string | null>> = { fr: label_fr, en: label_en };
  return labels[language] ?? label_fr ?? label_en ?? id;
}

/** The ids of all roles that packages with these of their own have: the built-in ones, then the others by id. */
export const rolesWith = (own: readonly Pick<OwnRole, "id">[] = []): Role[] => [
  ...ROLES,
  ...own.map(({ id }) => id).toSorted(),
];

/** The roles by which actors take part in projects, in the same order. */
export const actorRolesWith = (own: readonly OwnRole[] = []): Role[] => [
  ...ACTOR_ROLES,
  ...own.flatMap(({ id, participates }) => (participates ? [id] : [])).toSorted(),
];

/** Orders roles: the built-in ones as `ROLES` has them, then others by id. */
export function byRole(a: Role, b: Role): number {
  const [at, bt] = [rank(a), rank(b)];
  return at - bt || (a < b ? -1 : a > b ? 1 : 0);
}

const RANKS = new Map<Role, number>(ROLES.map((role, at) => [role, at]));
const rank = (role: Role): number => RANKS.get(role) ?? ROLES.length;

/** What of a link says whether an actor takes part by it. */
export interface RoleOfLink {
  role: Role;
  /** True where the role is of the package's own and participates, else absent. */
  participates?: boolean | undefined;
}

/** Whether a link is one by which an actor takes part in a project. */
export const isActorRole = ({ role, participates }: RoleOfLink): boolean => participates === true || ACTORS.has(role);

const ACTORS: ReadonlySet<Role> = new Set(ACTOR_ROLES);

/** Whether projects are ties of people, as in a network of one mode: then they are called after people. */
export const hasTiesOfPeople = (own: readonly OwnRole[] = []): boolean =>
  own.some(({ id, from }) => id === TIE_ROLE && kindsOf(from).includes("person"));
