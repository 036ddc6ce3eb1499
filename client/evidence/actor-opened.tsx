import { hasTies } from "../model/askable.ts";
import { projectsOf } from "../model/network.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { ActorEvidence } from "./actor-evidence.tsx";
import { SoleTies } from "./sole-ties.tsx";
import "./actor.css";

/**
 * What an actor's row opens on: the printed words in each project in scope, and the pairs there that nothing else ties,
 * of which a network of one mode has all that there are.
 */
export function ActorOpened(
  props: Pick<ViewProps, "state" | "act" | "api" | "words" | "whole" | "dataset"> & {
    actor: string;
    /** The projects in scope. */
    projects: readonly { id: string }[];
  },
) {
  const { actor, projects, api, words, whole } = props;
  const inScope = new Set(projects.map(({ id }) => id));
  const held = projectsOf(whole, actor).filter((id) => inScope.has(id));
  return (
    <div class="evidence-actor-opened">
      <ActorEvidence api={api} actor={actor} projects={held} words={words} dataset={props.dataset} />
      {!hasTies(props.dataset) && <SoleTies {...props} />}
    </div>
  );
}
