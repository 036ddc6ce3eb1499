import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { useAnswer } from "../answer.ts";
import type { Parameters } from "../api.ts";
import type { ViewProps } from "../view.ts";
import { pick } from "../words.ts";
import { QUESTIONS } from "../words/questions.ts";
import { ActorEvidence } from "./evidence.tsx";

/** Pairs listed; all are counted. */
const ASKED = 100;

/** What an actor's row opens on: the printed words in each project, and the pairs that nothing else ties. */
export function ActorOpened(
  props: Pick<ViewProps, "state" | "api" | "words"> & {
    actor: string;
    projects: readonly string[];
    /** The scope in which a tie counts as its sole one. */
    scope: Parameters;
  },
) {
  const { actor, projects, scope, state, api, words } = props;
  const own = pick(state.language, QUESTIONS).sole;
  const sole = useAnswer<ProjectPairs>(api, "project-pairs", {
    ...scope,
    through: [actor],
    sole: true,
    limit: ASKED,
  }).data;
  return (
    <div class="actor-opened">
      <ActorEvidence api={api} actor={actor} projects={projects} words={words} language={state.language} />
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
