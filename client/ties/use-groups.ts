import { useMemo } from "preact/hooks";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { TIES } from "../model/options/ties.ts";
import { scopeParameters } from "../model/scope.ts";
import { isPart } from "../model/vocabulary.ts";
import type { QuestionProps } from "../ui/question-props.ts";
import { useInTurns } from "../ui/use-in-turns.ts";
import { groupsAmong, groupTies, leaderOf, membersAt, type GroupTies, type ProjectGroup } from "./project-groups.ts";

/** A group with its name as it is said. */
export type NamedGroup = ProjectGroup & { name: string };

/** What a matrix of groups is drawn from. */
export interface Groups {
  list: readonly NamedGroup[];
  /** What ties them; null until that is counted. */
  tied: GroupTies | null;
}

/**
 * Whether projects may be grouped: what the question counts must be readable from links and kinds alone. Conditions on
 * evidence, on how many projects an actor has, and on columns of actors are the engine's.
 */
export function mayGroup({ state, level, dataset }: Pick<QuestionProps, "state" | "level" | "dataset">): boolean {
  const { filter } = state;
  const asksActors = Object.keys(filter.attributes).some((name) =>
    dataset.attributes?.some((column) => column.name === name && column.of.some((kind) => kind !== "project")),
  );
  return level === "project" && filter.statuses.length === 0 && filter.minProjects < 2 && !asksActors;
}

/** The projects in scope, or those of the group that is opened, by id. */
export function useMembers({ state, projects, whole }: QuestionProps): readonly string[] {
  const { open } = TIES.read(state);
  const path = open.join(" ");
  return useMemo(
    () =>
      membersAt(
        open,
        (projects ?? []).map(({ id }) => id).filter((id) => whole.hasNode(id)),
        whole,
      ),
    [projects, whole, path],
  );
}

/** More projects than these have their ties counted in turns. */
const MANY = 500;

/** The groups of some projects and what ties them; null where nothing tells these apart. */
export function useGroups(members: readonly string[], props: QuestionProps): Groups | null {
  const { state, whole, words, dataset } = props;
  const { kinds } = state.filter;
  const roles = scopeParameters(state, dataset)["roles"] as readonly string[] | undefined;
  const asked = [roles ?? [], kinds].map((list) => list.join(" ")).join(";");
  const list = useMemo(() => namedGroups(members, props), [members, whole, words]);
  const counted = roles !== undefined && roles.length > 0 ? new Set(roles) : null;
  const tied = useInTurns(
    () =>
      groupTies(
        list ?? [],
        whole,
        (link, { kind }) => (counted === null ? isPart(link) : counted.has(link.role)) && kinds.includes(kind),
      ),
    list !== null && members.length > MANY,
    [list, whole, asked],
  );
  return list && { list, tied };
}

function namedGroups(members: readonly string[], { state, whole, words }: QuestionProps): NamedGroup[] | null {
  const nameOf = (group: ProjectGroup): string => {
    if (group.id === "none") return words.ties.noRegion;
    if (group.id === "rest") return words.ties.otherRegions(group.regions);
    return (
      group.name ?? words.far.around(nameIn(state.language, whole.getNodeAttributes(leaderOf(group, whole))), null)
    );
  };
  return groupsAmong(members, whole)?.map((group) => ({ ...group, name: nameOf(group) })) ?? null;
}
