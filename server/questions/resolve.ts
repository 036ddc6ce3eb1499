import { type AttributeQuery, withAttributes } from "./attribute-filter.ts";
import { type Kind, KINDS, rolesWith, TIED_KINDS } from "../contract/vocabulary.ts";
import type { Role } from "../contract/shared.ts";
import { knownValues } from "../contract/address-list.ts";
import { EVERYTHING, type Filter, partRoles } from "../contract/filter.ts";
import type { Weight } from "../contract/project-pairs.ts";
import { BadParameters, NotFound } from "../contract/errors.ts";
import type { Engine, NetworkGraph, PairQuestion, Without } from "../engine/port.ts";

/** The filter as the address gave it; see `FilterParameters`. */
export type FilterQuery = Partial<Filter> & { attr?: AttributeQuery };

const ID_FIELDS = { projects: ["project"], regions: ["territory"], themes: ["theme"], ids: KINDS } as const;

/**
 * The filter with every id whole. Throws `NotFound` for an id that the dataset does not hold and `BadParameters` for an
 * unknown role or legal form.
 */
export async function resolveFilter(graph: Engine, query: FilterQuery): Promise<Filter> {
  const merging = query.merging ?? "reviewed";
  const filter: Filter = { prose: query.prose ?? false, merging };
  if (query.kinds) filter.kinds = query.kinds;
  if (query.roles) filter.roles = await resolveRoles(graph, query.roles);
  if (query.statuses) filter.statuses = query.statuses;
  if (query.minProjects !== undefined) filter.minProjects = query.minProjects;
  for (const [field, kinds] of Object.entries(ID_FIELDS) as [keyof typeof ID_FIELDS, readonly Kind[]][]) {
    const given = query[field];
    if (given) filter[field] = await resolveIds(graph, field, given, kinds, merging);
  }
  if (query.legalForms) {
    const { legalForms } = await graph.dataset();
    const given = knownValues(query.legalForms, legalForms);
    const wrong = given.filter((form) => !legalForms.includes(form));
    if (wrong.length > 0) {
      throw new BadParameters(wrong.map((value) => ({ parameter: "legalForms", value, allowed: legalForms })));
    }
    filter.legalForms = given;
  }
  return query.attr ? withAttributes(graph, filter, query.attr) : filter;
}

/** Roles that the dataset may have links of. Throws `BadParameters` for another. */
async function resolveRoles(graph: Engine, given: readonly Role[]): Promise<Role[]> {
  const allowed = rolesWith((await graph.dataset()).roles);
  const wrong = given.filter((role) => !allowed.includes(role));
  if (wrong.length > 0) throw new BadParameters(wrong.map((value) => ({ parameter: "roles", value, allowed })));
  return [...given];
}

/** Whole ids for what a user wrote, each once, in the order given. Throws `NotFound` for the first unknown one. */
export async function resolveIds(
  graph: Engine,
  parameter: string,
  given: readonly string[],
  kinds: readonly Kind[] = KINDS,
  merging: Filter["merging"] = "reviewed",
): Promise<string[]> {
  const ids = await graph.resolve([...given], kinds, merging);
  return [
    ...new Set(
      ids.map((id, i) => {
        if (id === null) throw new NotFound(parameter, given[i]!);
        return id;
      }),
    ),
  ];
}

/** Which pairs are meant, with the ids of what ties them whole. Throws `NotFound` for an unknown one. */
export async function resolvePairs(
  graph: NetworkGraph,
  { weight, through, sole }: { weight: Weight | undefined; through: string[] | undefined; sole: boolean | undefined },
  kinds: readonly Kind[],
  merging?: Filter["merging"],
): Promise<Omit<PairQuestion, "limit">> {
  const ids = through && { through: await resolveIds(graph, "through", through, kinds, merging) };
  return { weight: weight ?? "count", sole: sole ?? false, ...ids };
}

/**
 * Parts what to leave out into roles and ids, which the filter's `merging` may keep apart. Throws `NotFound` for what
 * is neither, and `BadParameters` for what no project hangs together by: a theme, a territory, a role that is no part
 * in a project (`mentioned_in` is one where the filter names it).
 */
export async function resolveWithout(
  graph: NetworkGraph,
  given: readonly string[] = [],
  filter: Filter = EVERYTHING,
): Promise<Without> {
  const { roles: own } = await graph.dataset();
  const parts = partRoles(filter, own);
  const isPart = (word: string): boolean => parts.includes(word);
  const all = rolesWith(own);
  const ids = given.filter((word) => !isPart(word));
  const found = await graph.resolve(ids, TIED_KINDS, filter.merging);
  const wrong = ids.filter((_, index) => found[index] === null);
  await resolveIds(
    graph,
    "without",
    wrong.filter((word) => !all.includes(word)),
    KINDS,
    filter.merging,
  );
  if (wrong.length > 0) {
    const allowed = `${parts.join(", ")}, or the id of a project, an organisation or a person`;
    throw new BadParameters(wrong.map((value) => ({ parameter: "without", value, allowed })));
  }
  return { roles: given.filter(isPart), ids: [...new Set(found.flatMap((id) => id ?? []))] };
}
