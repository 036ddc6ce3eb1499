import type { Cohesion } from "../../server/contract/cohesion.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { beside, useAnswer } from "../session/answer.ts";
import { LEAVABLE, leftOut } from "../model/exclusion.ts";
import { projectsOf } from "../model/network.ts";
import { scopeParameters } from "../model/scope.ts";
import { EXCLUSION } from "../model/options/exclusion.ts";
import { cut, goToView, hide, together } from "../model/state.ts";
import { ROLES } from "../model/vocabulary.ts";
import { tiesWithout } from "../model/ties.ts";
import { Asked } from "../ui/answer-boundary.tsx";
import { LeaveOut } from "../ui/exclusion-picker.tsx";
import { Finding } from "../ui/finding.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import { TakeTable } from "../ui/take-answer.tsx";
import { TieList } from "../evidence/tie-list.tsx";
import "../ui/listing.css";
import "./exclusion.css";

type Figures = Cohesion["before"];

/** How the projects hang together with every actor, and without some. */
export function Without(props: QuestionProps) {
  const { state, act, words, api, whole, own, scope, projects } = props;
  const common = words.questions;
  const { without: chosen } = EXCLUSION.read(state);
  const left = leftOut(chosen, whole, state.selection);
  const answer = useAnswer<Cohesion>(api, "cohesion", { ...scopeParameters(state), without: left });
  const pairs = useAnswer<ProjectPairs>(api, "project-pairs", { ...scopeParameters(state), limit: 10_000 }).data;
  const roles = LEAVABLE.filter((role) => left.includes(role));
  const inScope = new Set(projects?.map(({ id }) => id));
  const tyingNothing = left.every(
    (id) => whole.hasNode(id) && projectsOf(whole, id).filter((project) => inScope.has(project)).length < 2,
  );
  const shownRoles = state.filter.roles.length > 0 ? state.filter.roles : ROLES;
  const distance = ({ meanDistance, meanDistanceError: error, components }: Figures) =>
    meanDistance === null
      ? "—"
      : `${common.decimal(meanDistance)}${error === null ? "" : ` ± ${common.decimal(error)}`} (${own.without.reachable(reachable(components))})`;
  // No role at all would mean every role: there is no network to show.
  const rolesLeft = roles.length > 0 ? shownRoles.filter((role) => !left.includes(role)) : state.filter.roles;
  const file = { dataset: props.dataset, words };
  const isNothingLeft = roles.length > 0 && rolesLeft.length === 0;
  return (
    <section>
      <p class="ui-lead">{own.without.lead}</p>
      <LeaveOut {...props} value={chosen} onChange={(value) => act(EXCLUSION.set({ without: value }))} />
      <Asked answer={beside(scope, answer)} words={common}>
        {({ before, after }) => {
          if (before.components.length === 0 || (before.components.length === 1 && before.isolates === 1))
            return <p class="ui-finding">{own.ties.few(own.levelOf.project.other)}</p>;
          const rows: [string, string, string][] = [
            [own.without.components, words.number(before.components.length), words.number(after.components.length)],
            [own.without.largest, words.number(before.components[0] ?? 0), words.number(after.components[0] ?? 0)],
            [own.without.isolates, words.number(before.isolates), words.number(after.isolates)],
            [own.without.ties, words.number(before.ties), words.number(after.ties)],
            [own.without.regionTies(before.regions), words.number(before.regionTies), words.number(after.regionTies)],
            [own.without.distance, distance(before), distance(after)],
          ];
          return (
            <>
              <Finding {...props}>{left.length === 0 ? own.without.nothing : sentence(before, after)}</Finding>
              {left.length > 0 ? <p class="ui-caveat">{own.without.sure(state.filter.prose)}</p> : null}
              <Strips {...{ before, after, own }} />
              <div class="ui-scroll" tabIndex={0} role="region" aria-label={own.questions.without.title}>
                <table class="ui-listing exclusion-before-after">
                  <thead>
                    <tr>
                      <th scope="col">{own.without.measure}</th>
                      <th scope="col" class="ui-figure">
                        {own.without.before}
                      </th>
                      <th scope="col" class="ui-figure">
                        {own.without.after}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map(([label, a, b]) => (
                      <tr key={label}>
                        <th scope="row">{label}</th>
                        <td class="ui-figure">{a}</td>
                        <td class="ui-figure">{b}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <TakeTable
                {...file}
                name="without"
                count={2}
                rows={() => [
                  { network: "before", ...before },
                  { network: "after", ...after },
                ]}
              />
              {after.meanDistance !== null && reachable(after.components) < reachable(before.components) ? (
                <p class="ui-caveat">
                  {own.without.distanceCaveat(reachable(after.components), reachable(before.components))}
                </p>
              ) : null}
              {isNothingLeft ? <p class="ui-hint">{own.without.nothingLeft}</p> : null}
              {left.length > 0 && !isNothingLeft ? (
                <button
                  type="button"
                  onClick={() =>
                    act(
                      together("filter", [
                        cut({ roles: rolesLeft }),
                        hide(left.filter((id) => whole.hasNode(id))),
                        goToView("network"),
                      ]),
                    )
                  }
                >
                  {own.without.show}
                </button>
              ) : null}
              {left.length > 0 && pairs?.truncated ? <p class="ui-hint">{common.tie.tooMany(pairs.total)}</p> : null}
              {left.length > 0 && pairs && !pairs.truncated ? (
                <>
                  <h3>{own.without.remaining(after.ties)}</h3>
                  {after.ties > 0 ? <TieList {...props} ties={tiesWithout(pairs.pairs, left)} regions /> : null}
                  <TakeTable
                    {...file}
                    name="without-pairs"
                    count={after.ties}
                    rows={() => tiesWithout(pairs.pairs, left)}
                  />
                </>
              ) : null}
            </>
          );
        }}
      </Asked>
    </section>
  );

  function sentence(before: Figures, after: Figures): string {
    const [most = 0, left = 0] = [before.components[0], after.components[0]];
    const total = before.components.reduce((sum, size) => sum + size, 0);
    const said = own.without.sentence(most, left, total, after.isolates);
    if (before.components.join() === after.components.join() && before.meanDistance === after.meanDistance)
      return `${said} ${tyingNothing ? own.without.tiesNothing : own.without.same}`;
    return `${said} ${own.without.regionsSaid(before.regionTies, after.regionTies)}`;
  }
}

/** Pairs of projects that some way leads between: those of one group. */
const reachable = (components: readonly number[]): number =>
  components.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

/** The groups of tied projects as blocks side by side, before and after. */
function Strips({ before, after, own }: Cohesion & Pick<QuestionProps, "own">) {
  const total = before.components.reduce((sum, size) => sum + size, 0);
  const strip = (label: string, sizes: readonly number[]) => {
    let left = 0;
    return (
      <figure class="exclusion-strip">
        <figcaption>{label}</figcaption>
        <svg
          viewBox="0 0 1000 40"
          preserveAspectRatio="none"
          role="img"
          aria-label={own.without.strip(label, sizes.join(", "))}
        >
          {sizes.map((size, i) => {
            const x = left;
            left += (1000 * size) / total;
            return (
              <rect
                key={i}
                class={size === 1 ? "exclusion-alone" : ""}
                x={x + 1}
                y={0}
                width={Math.max(1, left - x - 2)}
                height={40}
              />
            );
          })}
        </svg>
        <p class="exclusion-strip-sizes" aria-hidden="true">
          {sizes.map((size, i) => (
            <span key={i} style={{ width: `${(100 * size) / total}%` }}>
              {size > 1 ? size : ""}
            </span>
          ))}
        </p>
      </figure>
    );
  };
  if (total === 0) return null;
  return (
    <div class="exclusion-strips">
      {strip(own.without.before, before.components)}
      {strip(own.without.after, after.components)}
      <p class="ui-hint">{own.without.stripHelp}</p>
    </div>
  );
}
