import { rolesOfPart, ACTOR_KINDS, MEMBER_LEVELS, MODES } from "../../server/contract/view-conditions.ts";
import type { Intersections } from "../../server/contract/intersections.ts";
import { useEffect } from "preact/hooks";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import { beside, useAnswer } from "../session/answer.ts";
import type { Parameters } from "../model/filter-parameters.ts";
import type { Network } from "../model/network.ts";
import { partOf, scopeParameters, territoriesOf } from "../model/scope.ts";
import { SHARED } from "../model/options/shared-actors.ts";
import type { State } from "../model/state.ts";
import { actorsOfRows, rowsOfExactly } from "./upset-rows.ts";
import { Finding } from "../ui/finding.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { ACTOR_ROLES, isActorRole, isPart } from "../model/vocabulary.ts";
import { Asked } from "../ui/answer-boundary.tsx";
import { Help } from "../ui/help.tsx";
import { Notes } from "../ui/notes.tsx";
import { PickOne } from "../ui/pick-one.tsx";
import { Radios } from "../ui/radios.tsx";
import { Restrictions, Scope, useScope } from "../ui/scope.tsx";
import { SharedTable } from "./shared-table.tsx";
import { Combination } from "./combination.tsx";
import { DRAWN, Upset } from "./upset.tsx";
import "../ui/reading.css";
import "../ui/questions.css";
import type { ProjectOrRegion, Role } from "../../server/contract/shared.ts";
import "../evidence/ties.css";

const ASKED = 5000;

type Projects = SharedActors["projects"];

/** Who takes part in several of the chosen projects or regions: in at least so many, in all, or in exactly these. */
export function View(props: ViewProps) {
  const { state, act, words, api, whole } = props;
  const own = words.sharedActors;
  const common = words.questions;
  const { mode, level, kind, role, least, row: read } = SHARED.read(state);
  const scope = useScope(api, state);
  const projects = scope.data?.projects ?? null;
  const chosen = chosenOf(level, state, projects, whole);
  const most = Math.max(2, chosen.length);
  const within = (asked: number): number => Math.min(most, Math.max(2, Math.round(asked) || 2));
  const k = mode === "atLeast" ? within(least ?? 2) : chosen.length;
  const kAsked = state.options["shared.k"];
  // What cannot be asked does not stay in the address: it would say another question than the one answered.
  useEffect(() => {
    if (projects !== null && mode === "atLeast" && kAsked !== undefined && kAsked !== String(k))
      act(SHARED.set({ least: k }));
  }, [projects, mode, kAsked, k]);
  const several = projects === null || chosen.length >= 2;
  const answer = useAnswer<Intersections>(api, projects === null || !several ? null : "intersections", {
    ...membersAsked(mode, state, projects ?? []),
    level,
    ...(role !== "all" && state.filter.roles.length === 0 && { roles: [role] }),
    ...(kind !== "all" && { kinds: ["project", kind] }),
    minMembers: k,
    limit: ASKED,
  });
  const noun = own.nouns[level];
  const counts = state.filter.prose ? isPart : isActorRole;
  const roles = rolesSaid();
  const rowsIn = ({ rows: all }: Intersections) =>
    (mode === "exactly" ? rowsOfExactly(all, chosen) : all).filter(({ members }) => members.length > 1);
  /** The roles that are counted, to be said; none where all are. */
  function rolesSaid(): readonly Role[] {
    if (state.filter.roles.length > 0) return state.filter.roles.filter(counts);
    if (role !== "all") return [role];
    const part = partOf(state);
    return part === "all" ? [] : rolesOfPart(part, state.filter.prose);
  }
  return (
    <article class="ui-page ui-questions">
      <h1>{own.title}</h1>
      <p class="ui-lead">
        {own.lead}
        <Help topic="shared" words={words} />
      </p>
      <Scope projects={projects} {...props} />
      <Restrictions {...props} />
      <div class="ui-controls">
        <Radios
          legend={own.mode}
          name="shared-mode"
          value={mode}
          choices={MODES.map((name) => [name, own[name]])}
          onChoose={(value) => act(SHARED.turn({ mode: value as typeof mode }))}
        />
        {mode === "atLeast" ? (
          <label class="ui-pick-one">
            <span>{own.atLeastLabel(noun.other)}</span>
            <input
              type="number"
              min={2}
              max={most}
              value={k}
              onChange={({ currentTarget }) => {
                const asked = within(currentTarget.valueAsNumber);
                currentTarget.value = String(asked);
                act(SHARED.set({ least: asked }));
              }}
            />
          </label>
        ) : null}
        <PickOne
          legend={own.level}
          value={level}
          choices={MEMBER_LEVELS.map((one) => [one, own.levels[one]])}
          onChoose={(value) => act(SHARED.turn({ level: value }))}
        />
        {state.filter.roles.length === 0 ? (
          <PickOne
            legend={own.role}
            value={role}
            choices={(["all", ...ACTOR_ROLES] as const).map((one) => [
              one,
              one === "all" ? own.anyRole : props.words.roleTitle[one],
            ])}
            onChoose={(value) => act(SHARED.set({ role: value }))}
          />
        ) : null}
        <PickOne
          legend={own.kindTitle}
          value={kind}
          choices={ACTOR_KINDS.map((one) => [one, own.kinds[one]])}
          onChoose={(value) => act(SHARED.set({ kind: value }))}
        />
      </div>
      {several ? (
        <Asked
          answer={beside(scope, answer)}
          words={common}
          file={{
            name: `shared-actors-${level}-${mode}`,
            rows: (data) => actorsOfRows(rowsIn(data)),
            dataset: props.dataset,
            words,
          }}
        >
          {(data) => {
            const rows = rowsIn(data);
            const actors = actorsOfRows(rows);
            const row = rows.find(({ members }) => members.join(" ") === read) ?? null;
            const nameOf = (id: string): string => (whole.hasNode(id) ? whole.getNodeAttribute(id, "name") : id);
            return (
              <>
                <Finding {...props}>
                  {own.found(mode, mode === "atLeast" ? data.totalActors : actors.length, k, chosen.length, level)}{" "}
                  {mode === "atLeast" && data.total > 1 ? own.combinations(data.total, noun) : null}{" "}
                  {roles.length > 0 ? own.only(roles.map((one) => props.words.roleTitle[one])) : null}{" "}
                  {data.truncated ? own.truncated(data.rows.length, data.total) : null}
                </Finding>
                <p class="ui-caveat">{actors.length === 0 ? own.next : common.unnamed}</p>
                {actors.length === 0 ? null : (
                  <>
                    <div class="ui-picture-and-notes">
                      <div>
                        <Upset {...props} rows={rows} nameOf={nameOf} chosen={row?.members.join(" ") ?? null} />
                        {rows.length > DRAWN ? <p class="ui-caveat">{own.drawn(DRAWN)}</p> : null}
                        <p class="evidence-tie-legend">
                          <span>
                            <i class="shared-actors-swatch shared-actors-persons" aria-hidden="true" />{" "}
                            {own.kinds.person}
                          </span>
                          <span>
                            <i class="shared-actors-swatch shared-actors-organisations" aria-hidden="true" />{" "}
                            {own.kinds.organisation}
                          </span>
                          <span>
                            {own.alone(chosen.length - new Set(rows.flatMap(({ members }) => members)).size, noun)}
                          </span>
                        </p>
                      </div>
                      <Notes title={common.notes} subject={row?.members.join(" ") ?? null}>
                        {row ? (
                          <Combination {...props} row={row} nameOf={nameOf} projects={projects ?? []} />
                        ) : (
                          <p class="ui-hint">{own.pick(noun.one)}</p>
                        )}
                      </Notes>
                    </div>
                    <h2>{own.table}</h2>
                    <SharedTable {...props} {...{ actors, nameOf, level }} projects={projects ?? []} />
                  </>
                )}
              </>
            );
          }}
        </Asked>
      ) : (
        <p class="ui-finding">{own.chooseSeveral(noun.other)}</p>
      )}
    </article>
  );
}

/** What is compared: the projects in scope, or their regions. */
function chosenOf(level: ProjectOrRegion, state: State, projects: Projects | null, whole: Network): string[] {
  if (projects === null) return [];
  if (level === "project") return projects.map(({ id }) => id);
  if (state.filter.regions.length > 0) return [...state.filter.regions];
  // A project may lie in several regions.
  const places = new Set(
    projects.filter(({ id }) => whole.hasNode(id)).flatMap(({ id }) => [...territoriesOf(whole, id)]),
  );
  return [...places].filter((place) => whole.getNodeAttribute(place, "level") === "region");
}

/**
 * The scope as the question of combinations takes it: projects or regions, not both; and for « exactly these » everything
 * beside the chosen ones too, since an actor of theirs must be in no other.
 */
function membersAsked(mode: (typeof MODES)[number], state: State, projects: Projects): Parameters {
  const { projects: ids, regions, themes, legalForms, ...rest } = scopeParameters(state);
  if (mode === "exactly") return rest;
  const some = (list: unknown): boolean => Array.isArray(list) && list.length > 0;
  if (some(ids) && some(regions)) return { ...rest, projects: projects.map(({ id }) => id) };
  return { ...rest, projects: ids, regions, themes, legalForms };
}
