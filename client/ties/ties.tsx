import { MOST_ENTRIES } from "../../server/contract/most-entries.ts";
import { useMemo } from "preact/hooks";
import type { ActorPairs } from "../../server/contract/actor-pairs.ts";
import type { Bridges } from "../../server/contract/bridges.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { isTerritorial } from "../../server/contract/view-conditions.ts";
import type { TerritoryPairs } from "../../server/contract/territory-pairs.ts";
import { tieColumns, type ListedTie } from "../evidence/tie-columns.tsx";
import { TieList } from "../evidence/tie-list.tsx";
import { TIES } from "../model/options/ties.ts";
import { scopeParameters } from "../model/scope.ts";
import { tieRows } from "../model/tie-rows.ts";
import { distinctPairs, tiesWithin, type TieWithin } from "../model/ties-within.ts";
import { pairsPath } from "../model/ties.ts";
import { beside, useAnswer } from "../session/answer.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import { fileRows } from "../ui/column.ts";
import type { QuestionProps } from "../ui/question-props.ts";
import { makersOf, orderOf, TieControls } from "./controls.tsx";
import { TiesFinding } from "./finding.tsx";
import type { TiesAnswer } from "./ties-answer.ts";
import { TiePicture } from "./tie-picture.tsx";

/** Pairs asked for. */
const LIMIT = 5000;

/** Who shares with whom: one answer drawn as a matrix, as a network of ends alone, or as a list. */
export function Ties(props: QuestionProps) {
  const { state, words, api, level, scope, whole, dataset } = props;
  const { weight } = TIES.read(state);
  const answer = useAnswer<ProjectPairs | TerritoryPairs | ActorPairs>(api, pairsPath(level), {
    ...scopeParameters(state, dataset),
    ...(isTerritorial(level) && { level }),
    weight,
    limit: LIMIT,
  });
  // What ties the projects of one territory stands on the diagonal.
  const inside = useAnswer<ProjectPairs>(api, isTerritorial(level) ? "project-pairs" : null, {
    ...scopeParameters(state, dataset),
    limit: LIMIT,
  }).data;
  const within = useMemo(
    () => (inside && !inside.truncated ? tiesWithin(inside.pairs, whole, level) : null),
    [inside, whole, level],
  );
  const communities = useAnswer<Bridges>(api, orderOf(props) === "community" ? "bridges" : null, {
    ...scopeParameters(state, dataset),
    level: level === "region" ? "region" : "project",
    limit: MOST_ENTRIES,
  }).data;
  const listed = { weighted: weight !== "count", what: makersOf(level) };
  return (
    <section>
      <TieControls {...props} />
      <AnswerBoundary
        answer={beside<TiesAnswer>(scope, answer)}
        words={words.questions}
        file={{
          name: `ties-${level}-${weight}`,
          count: ({ pairs }) => pairs.length,
          rows: ({ pairs }) => fileRows<ListedTie>(tieColumns(listed, props), pairs),
          view: props,
        }}
      >
        {(data) => <Found {...props} {...{ data, listed, communities, within }} />}
      </AnswerBoundary>
    </section>
  );
}

/** How many ties there are, and the ties as a picture or as a list. */
function Found(
  props: QuestionProps & {
    data: TiesAnswer;
    listed: { weighted: boolean; what: "actors" | "projects" };
    /** Who is in which community, where the order asks for it. */
    communities: Bridges | null;
    /** The ties within each territory, where territories are compared and not too many. */
    within: ReadonlyMap<string, TieWithin> | null;
  },
) {
  const { within, ...rest } = props;
  const { data, listed, state, whole, words, level, projects } = rest;
  const ends = tieRows(level, data.pairs, whole, projects ?? []);
  if (projects !== null && ends.length < 2)
    return <p class="ui-finding">{words.ties.few(words.territories.levelOf[level].other)}</p>;
  return (
    <>
      <TiesFinding {...props} ends={ends.length} />
      {TIES.read(state).as === "list" ? (
        <>
          <TieList {...rest} {...listed} ties={data.pairs} />
          {within && within.size > 0 ? (
            <>
              <h3>{words.ties.withinTitle}</h3>
              <TieList {...rest} ties={distinctPairs(within)} regions within="within" />
            </>
          ) : null}
        </>
      ) : (
        <TiePicture {...props} ends={ends} />
      )}
    </>
  );
}
