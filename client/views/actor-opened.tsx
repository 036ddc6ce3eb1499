import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { useAnswer } from "../answer.ts";
import { projectsOf } from "../network.ts";
import { scopeParameters } from "../scope.ts";
import type { ViewProps } from "../view.ts";
import { pick } from "../words.ts";
import { QUESTIONS } from "../words/questions.ts";
import { ActorEvidence } from "./evidence.tsx";

/** Pairs listed; all are counted. */
const ASKED = 100;

/** What an actor's row opens on: the printed words in each project in scope, and the pairs there that nothing else ties. */
export function ActorOpened(
  props: Pick<ViewProps, "state" | "api" | "words" | "whole"> & {
    actor: string;
    /** The projects in scope. */
    projects: readonly { id: string }[];
  },
) {
  const { actor, projects, state, api, words, whole } = props;
  const own = pick(state.language, QUESTIONS).sole;
  const sole = useAnswer<ProjectPairs>(api, "project-pairs", {
    ...scopeParameters(state),
    through: [actor],
    sole: true,
    limit: ASKED,
  }).data;
  const inScope = new Set(projects.map(({ id }) => id));
  const held = projectsOf(whole, actor).filter((id) => inScope.has(id));
  return (
    <div class="actor-opened">
      <ActorEvidence api={api} actor={actor} projects={held} words={words} language={state.language} />
      {sole ? (
        <div>
          <h4>{own.title(sole.total)}</h4>
          <ul>
            {sole.pairs.map(({ a, b }) => (
              <li key={`${a.id} ${b.id}`}>
                {a.name} <small>{a.region?.name}</small> – {b.name} <small>{b.region?.name}</small>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
