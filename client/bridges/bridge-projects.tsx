import { Fragment } from "preact";
import type { Bridges } from "../../server/contract/bridges.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { useAnswer } from "../session/answer.ts";
import { scopeParameters } from "../model/scope.ts";
import { tieKey } from "../model/ties.ts";
import { triadsOf } from "../model/triads.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import { Asked } from "../ui/answer-boundary.tsx";
import { EndName } from "../evidence/end-name.tsx";
import type { BridgesProps } from "./bridges-props.ts";
import { OpenButton } from "../ui/open-button.tsx";
import { useOpened } from "../ui/opened.ts";
import { RankRange, StrictRank } from "./rank-range.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import { TieList } from "../evidence/tie-list.tsx";
import { Scroll } from "../ui/scroll.tsx";

/** Kinds of brokerage in the order of how far they reach. */
const REACHES = ["coordinator", "consultant", "gatekeeper", "liaison", "unplaced"] as const;

/** A project's row as opened on its group rather than on its ties. */
const groupOf = (id: string): string => `group ${id}`;

/** Projects by the paths that run through them, by brokerage and by group, each opening on whom it is grouped with. */
export function BridgeProjects({ data, ...props }: BridgesProps) {
  const { own, words, state } = props;
  const common = words.questions;
  const { open, toggle } = useOpened(props, "bridges");
  const { together, runs } = data.communities;
  return (
    <>
      <Scroll label={own.bridges.whats.projects}>
        <table class="ui-listing bridges-listing">
          <thead>
            <tr>
              <th scope="col">{own.bridges.project}</th>
              <th scope="col" class="ui-figure">
                {own.bridges.between}
              </th>
              <th scope="col">{own.bridges.range}</th>
              <th scope="col" class="ui-figure">
                {own.bridges.strict}
              </th>
              <th scope="col" class="ui-figure">
                {own.bridges.brokerage}
              </th>
              <th scope="col" class="ui-figure">
                {own.bridges.degree}
              </th>
              <th scope="col">{own.bridges.community}</th>
              <th scope="col">{common.tie.proof}</th>
            </tr>
          </thead>
          <tbody>
            {data.projects.map(({ entity, region, degree, betweenness, brokerage, community, stability }) => (
              <Fragment key={entity.id}>
                <tr>
                  <th scope="row">
                    <ActorName id={entity.id} name={entity.name} {...props} /> <small>{region?.name}</small>
                  </th>
                  <td class="ui-figure">{common.decimal(betweenness.value)}</td>
                  <td>
                    <RankRange ranked={betweenness} of={data.totalProjects} own={own} />
                  </td>
                  <td class="ui-figure">
                    <StrictRank ranked={betweenness} own={own} words={words} />
                  </td>
                  <td class="ui-figure">
                    {words.number(brokerage.total.value)}
                    <p class="ui-names">
                      {REACHES.filter((kind) => brokerage[kind] > 0)
                        .map((kind) => `${words.number(brokerage[kind])} ${own.bridges.brokerageKinds[kind]}`)
                        .join(", ")}
                    </p>
                  </td>
                  <td class="ui-figure">{common.decimal(degree.value)}</td>
                  <td>
                    {words.number(community)}{" "}
                    <small>
                      {own.bridges.constancy} {own.bridges.togetherShare(stability)}
                    </small>{" "}
                    {together ? (
                      <OpenButton
                        open={open === groupOf(entity.id)}
                        labels={{ open: own.bridges.group, fold: common.tie.fold }}
                        name={entity.name}
                        onToggle={() => toggle(groupOf(entity.id))}
                      />
                    ) : null}
                  </td>
                  <td>
                    <OpenButton
                      open={open === entity.id}
                      labels={{ open: own.bridges.itsTies, fold: common.tie.fold }}
                      name={entity.name}
                      onToggle={() => toggle(entity.id)}
                    />
                  </td>
                </tr>
                {open === entity.id || open === groupOf(entity.id) ? (
                  <tr class="ui-opened">
                    <td colSpan={8}>
                      {open !== entity.id ? (
                        <Together id={entity.id} pairs={together ?? []} runs={runs} {...props} />
                      ) : (
                        <Brokered id={entity.id} {...props} />
                      )}
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </Scroll>
      {data.totalProjects > data.projects.length ? (
        <p class="ui-hint">{own.bridges.more(data.projects.length, data.totalProjects)}</p>
      ) : null}
    </>
  );
}

/** Whom a project puts in touch, two by two, and the ties by which it does. */
function Brokered({ id, ...props }: QuestionProps & { id: string }) {
  const { own, words, state, api } = props;
  const common = words.questions;
  const answer = useAnswer<ProjectPairs>(api, "project-pairs", { ...scopeParameters(state), limit: 10_000 });
  return (
    <Asked answer={answer} words={common}>
      {({ pairs, total, truncated }) => {
        // Whom it puts in touch can be told from all pairs alone.
        if (truncated) return <p class="ui-hint">{common.tie.tooMany(total)}</p>;
        const triads = triadsOf(id, pairs);
        return (
          <>
            <p class="ui-hint">{own.bridges.triads(triads.length)}</p>
            <ul class="bridges-together" data-part="triads">
              {triads.map(({ a, b }) => (
                <li key={tieKey(a.id, b.id)}>
                  <EndName end={a} /> – <EndName end={b} />
                </li>
              ))}
            </ul>
            <TieList {...props} within={id} ties={pairs.filter(({ a, b }) => a.id === id || b.id === id)} regions />
          </>
        );
      }}
    </Asked>
  );
}

/** With whom a project is in one group, and in which share of the runs. */
function Together(
  props: QuestionProps & {
    id: string;
    pairs: NonNullable<Bridges["communities"]["together"]>;
    runs: number;
  },
) {
  const { id, pairs, runs, own, whole, act } = props;
  const others = pairs
    .filter(({ a, b }) => a === id || b === id)
    .map(({ a, b, share }) => ({ other: a === id ? b : a, share }))
    .toSorted((a, b) => b.share - a.share || (a.other < b.other ? -1 : 1));
  if (others.length === 0) return <p class="ui-hint">{own.bridges.nobodyTogether}</p>;
  return (
    <>
      <p class="ui-hint">{own.bridges.togetherTitle(runs)}</p>
      <ul class="bridges-together">
        {others.map(({ other, share }) => (
          <li key={other}>
            <ActorName
              id={other}
              name={whole.hasNode(other) ? whole.getNodeAttribute(other, "name") : other}
              whole={whole}
              act={act}
            />{" "}
            <small>{own.bridges.togetherShare(share)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
