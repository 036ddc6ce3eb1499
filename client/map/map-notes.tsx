import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import { TieNotes } from "../evidence/tie-notes.tsx";
import type { MapQuestion, MapTie } from "../figures/map-question.ts";
import { MAP } from "../model/options/map.ts";
import { select } from "../model/state.ts";
import { tieKey } from "../model/ties.ts";
import { Notes } from "../ui/notes.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { RegionList } from "./region-list.tsx";

/** What is read beside the map: an arc, what is chosen with its ties, else the table of regions. */
export function MapNotes(
  props: ViewProps & {
    question: MapQuestion;
    chosen: string | null;
    tie: MapTie | null;
    projects: SharedActors["projects"] | null;
    /** Every pair; null until all are known. */
    pairs: ProjectPairs["pairs"] | null;
  },
) {
  const { tie, chosen, words } = props;
  return (
    <Notes title={words.questions.notes} subject={tie?.key ?? chosen}>
      {tie ? (
        <TieRead {...props} tie={tie} />
      ) : chosen !== null ? (
        <ChosenRead {...props} chosen={chosen} />
      ) : (
        <RegionList {...props} />
      )}
    </Notes>
  );
}

/** What makes an arc: the actors of a pair, or the pairs between two regions. */
function TieRead({ tie, ...props }: ViewProps & { tie: MapTie }) {
  const { act, words } = props;
  const back = (
    <button type="button" class="ui-quiet" onClick={() => act(MAP.set({ tie: null }))}>
      {words.map.back}
    </button>
  );
  if (MAP.read(props.state).ends === "projects")
    return (
      <>
        <TieNotes tie={tie.pairs[0]!} {...props} />
        {back}
      </>
    );
  return (
    <>
      <h3>{words.map.flow(tie.names, tie.weight)}</h3>
      <ul class="evidence-names-list map-pairs">
        {tie.pairs.map((pair) => (
          <li key={tieKey(pair.a.id, pair.b.id)}>
            <details>
              <summary>
                {words.questions.tie.between(pair.a.name, pair.b.name)}{" "}
                <small>{words.list(pair.shared.map(({ name }) => name))}</small>
              </summary>
              <TieNotes tie={pair} {...props} />
            </details>
          </li>
        ))}
      </ul>
      {back}
    </>
  );
}

/** A project or region that is chosen, with its ties. */
function ChosenRead({
  chosen,
  question,
  pairs,
  ...props
}: ViewProps & { question: MapQuestion; chosen: string; pairs: ProjectPairs["pairs"] | null }) {
  const { state, act, words, whole } = props;
  const { ends, around } = MAP.read(state);
  const ties = question.ties.filter(({ a, b }) => a === chosen || b === chosen);
  const known = question.known.get(chosen);
  return (
    <>
      <h3>
        <ActorName id={chosen} name={whole.getNodeAttribute(chosen, "name")} {...props} />
      </h3>
      {known ? <p>{words.map.place[known]}</p> : null}
      {pairs === null ? null : (
        <p>{ends === "regions" ? words.map.regionTies(ties.length) : words.map.project(ties.length)}</p>
      )}
      <ul class="evidence-names-list">
        {ties.map((tie) => (
          <li key={tie.key}>
            <button type="button" class="ui-link" onClick={() => act(MAP.set({ tie: tie.key }))}>
              {tie.a === tie.b ? words.map.inside : tie.a === chosen ? tie.names[1] : tie.names[0]}
            </button>{" "}
            <small>
              {ends === "regions"
                ? words.map.pairs(tie.weight)
                : words.list(tie.pairs.flatMap(({ shared }) => shared.map(({ name }) => name)))}
            </small>
          </li>
        ))}
      </ul>
      {known === "inset" || around === chosen ? null : (
        <button type="button" class="ui-quiet" onClick={() => act(MAP.setPage({ around: chosen }))}>
          {words.map.enlarge}
        </button>
      )}
      <button type="button" class="ui-quiet" onClick={() => act(select([]))}>
        {words.map.back}
      </button>
    </>
  );
}
