import { rolesOfPart, PARTS, type Level, WEIGHTS } from "../../server/contract/view-conditions.ts";
import { useMemo } from "preact/hooks";
import type { ActorPairs } from "../../server/contract/actor-pairs.ts";
import type { Bridges } from "../../server/contract/bridges.ts";
import type { Maker, ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { TerritoryPairs } from "../../server/contract/territory-pairs.ts";
import { beside, useAnswer } from "../session/answer.ts";
import { orderRows, tieRows, ORDERS } from "../model/tie-rows.ts";
import { partOf, scopeParameters } from "../model/scope.ts";
import type { Step } from "../model/state.ts";

import { SCOPE } from "../model/options/scope.ts";
import { SHAPES, TIES } from "../model/options/ties.ts";
import { mannerOf, pairsPath, tieKey, type Tie } from "../model/ties.ts";
import { Asked } from "../ui/answer-boundary.tsx";
import { Matrix } from "./matrix.tsx";
import { Notes } from "../ui/notes.tsx";
import { PickOne } from "../ui/pick-one.tsx";
import { Radios } from "../ui/radios.tsx";
import { Finding } from "../ui/finding.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import { TieList } from "../evidence/tie-list.tsx";
import { TieNetwork } from "./tie-network.tsx";
import { TieLegend, TieNotes } from "../evidence/tie-notes.tsx";

/** What the rows of each level have: groups are found among projects and regions, and an actor is in no one region. */
const ORDERS_OF: Record<Level, readonly (typeof ORDERS)[number][]> = {
  project: ORDERS,
  region: ["likeness", "community", "name"],
  departement: ["likeness", "region", "name"],
  actor: ["likeness", "name"],
};
/** Beyond so many rows a picture no longer reads. */
const MOST = 40;
const ASKED = 5000;

type Pairs = ProjectPairs | TerritoryPairs | ActorPairs;

/** Who shares with whom: one answer drawn as a matrix, as a network of ends alone, or as a list. */
export function Ties(props: QuestionProps) {
  const { state, act, words, api, whole, own, level, levelChoice, scope, projects } = props;
  const common = words.questions;
  const what = level === "actor" ? "projects" : "actors";
  const orders = ORDERS_OF[level];
  const { as: shape, weight, order: asked, cell } = TIES.read(state);
  const order = orders.includes(asked) ? asked : "likeness";
  const part = partOf(state);
  const answer = useAnswer<Pairs>(api, pairsPath(level), {
    ...scopeParameters(state),
    ...((level === "region" || level === "departement") && { level }),
    weight,
    limit: ASKED,
  });
  const groups = useAnswer<Bridges>(api, order === "community" ? "bridges" : null, {
    ...scopeParameters(state),
    level: level === "region" ? "region" : "project",
    limit: 10_000,
  });
  const one = <T extends string>(
    value: T,
    legend: string,
    all: readonly T[],
    titles: Record<T, string>,
    choose: (value: T) => Step,
  ) => (
    <PickOne
      legend={legend}
      value={value}
      choices={all.map((each) => [each, titles[each]])}
      onChoose={(chosen) => act(choose(chosen))}
    />
  );
  const noun = own.levelOf[level];
  return (
    <section>
      <div class="ui-controls">
        <Radios
          legend={own.ties.as}
          name="ties-as"
          value={shape}
          choices={SHAPES.map((value) => [value, own.ties.shapes[value]])}
          onChoose={(value) => act(TIES.set({ as: value as typeof shape }))}
        />
        {levelChoice}
        {state.filter.roles.length === 0
          ? one(part, common.part.title, PARTS, common.part, (value) => SCOPE.set({ part: value }))
          : null}
        {shape === "matrix"
          ? one(order, own.ties.order, orders, own.ties.orders, (value) => TIES.set({ order: value }))
          : null}
        {one(weight, own.ties.weight, WEIGHTS, own.ties.weights(what), (value) => TIES.set({ weight: value }))}
      </div>
      <Asked
        answer={beside(scope, answer)}
        words={common}
        file={{
          name: `ties-${level}-${weight}`,
          rows: ({ pairs }) => pairs,
          dataset: props.dataset,
          words,
        }}
      >
        {({ pairs, makers: [maker], total, truncated }: Answered) => {
          const all = tieRows(level, pairs, whole, projects ?? []);
          if (projects !== null && all.length < 2) return <p class="ui-finding">{own.ties.few(noun.other)}</p>;
          const chosen = chosenTie(cell, pairs, truncated ? [] : all);
          const inBoth = pairs.filter(({ sameProject }) => sameProject);
          const roles = state.filter.roles.length > 0 ? state.filter.roles : rolesOfPart(part, state.filter.prose);
          // Where coaching alone is counted, or is not, « by coaching alone » would say what was asked, not what was found.
          const says = !truncated && roles.includes("accompanies") && roles.length > 1;
          const coachesOnly = says ? pairs.filter((pair) => mannerOf(pair) === "coaches").length : null;
          return (
            <>
              <Finding {...props}>
                {level === "actor"
                  ? own.ties.findingActors(
                      total,
                      truncated ? null : pairs.filter(({ shared }) => shared.length > 1).length,
                    )
                  : own.ties.finding(total, (all.length * (all.length - 1)) / 2, coachesOnly, noun)}{" "}
                {truncated ? own.ties.truncated(pairs.length, total) : null} {total === 0 ? own.ties.next : null}
              </Finding>
              <p class="ui-caveat">
                {inBoth.length > 0 ? (
                  <>
                    <b>{own.ties.beware}</b> {own.ties.inBoth(inBoth.length, total, noun)}{" "}
                  </>
                ) : null}
                {maker && maker.members > 2 ? (
                  <>
                    {maker.alone >= total / 4 ? <b>{own.ties.beware} </b> : null}
                    {own.ties.clique(maker.name, maker.members, maker.alone, total, noun)}{" "}
                  </>
                ) : null}
                {common.unnamed}
              </p>
              {shape === "list" ? (
                <TieList {...props} ties={pairs} weighted={weight !== "count"} what={what} />
              ) : (
                <div class="ui-picture-and-notes">
                  <div class="ties-picture">
                    {all.length > MOST ? <p class="ui-caveat">{own.ties.many(MOST)}</p> : null}
                    {shape === "matrix" ? (
                      <Ordered rows={all.slice(0, MOST)} groups={groups.data} {...{ pairs, order }}>
                        {(rows) => <Matrix {...props} {...{ rows, weight, chosen, truncated }} ties={pairs} />}
                      </Ordered>
                    ) : (
                      <TieNetwork {...props} rows={all.slice(0, MOST)} ties={pairs} chosen={chosen} />
                    )}
                    <TieLegend words={words} />
                    <p class="ui-hint">
                      {own.ties.weightHelp(what, noun)[weight]} {shape === "matrix" ? own.ties.orderHelp[order] : null}
                    </p>
                  </div>
                  <Notes subject={chosen ? tieKey(chosen.a.id, chosen.b.id) : null}>
                    {chosen ? (
                      <TieNotes tie={chosen} {...props} />
                    ) : (
                      <p class="ui-hint">{shape === "matrix" ? own.ties.pick : own.ties.pickLine}</p>
                    )}
                  </Notes>
                </div>
              )}
            </>
          );
        }}
      </Asked>
    </section>
  );
}

/** The part of the answers that they have in common. */
interface Answered {
  pairs: readonly Tie[];
  makers: readonly Maker[];
  total: number;
  truncated: boolean;
}

type Row = ReturnType<typeof tieRows>[number];

/** The rows in the order asked for; counted anew only when something changes. */
function Ordered(props: {
  rows: Row[];
  pairs: readonly Tie[];
  order: (typeof ORDERS)[number];
  groups: Bridges | null;
  children: (rows: Row[]) => preact.ComponentChildren;
}) {
  const { rows, pairs, order, groups } = props;
  const communities = useMemo(
    () => new Map(groups?.projects.map(({ entity, community }) => [entity.id, community])),
    [groups],
  );
  const ordered = useMemo(
    () => orderRows(rows, pairs, order, communities),
    [rows.map(({ id }) => id).join(), pairs, order, communities],
  );
  return <>{props.children(ordered)}</>;
}

/** The tie whose key stands in the address; one without an actor where its ends share nobody. */
function chosenTie(key: string | null, ties: readonly Tie[], rows: readonly Row[]): Tie | null {
  if (!key) return null;
  const tie = ties.find(({ a, b }) => tieKey(a.id, b.id) === key);
  if (tie) return tie;
  const [a, b] = key.split(" ").map((id) => rows.find((row) => row.id === id));
  return a && b ? { a, b, weight: 0, shared: [] } : null;
}
