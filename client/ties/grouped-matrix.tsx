import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { TieLegend, TieNotes } from "../evidence/tie-notes.tsx";
import { TIES } from "../model/options/ties.ts";
import { scopeParameters } from "../model/scope.ts";
import { orderRows, tieRows, type TieRow } from "../model/tie-rows.ts";
import { tieKey, type Tie } from "../model/ties.ts";
import { useAnswer } from "../session/answer.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import { FirstChoices } from "../ui/first-choices.tsx";
import { Notes } from "../ui/notes.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import { orderOf } from "./controls.tsx";
import { GroupNotes } from "./group-notes.tsx";
import { Matrix } from "./matrix.tsx";
import { emptyTie } from "./project-groups.ts";
import { useGroups, useMembers, type Groups } from "./use-groups.ts";

/** Beyond so many projects a matrix is one of groups. */
export const MOST_PROJECTS = 40;

const NO_COMMUNITIES: ReadonlyMap<string, number> = new Map();

/**
 * The ties of more projects than a matrix has room for: between their groups, each of which opens into smaller ones and
 * at last into its projects.
 */
export function GroupedMatrix(props: QuestionProps) {
  const members = useMembers(props);
  const groups = useGroups(members, props);
  return (
    <>
      <Opened {...props} count={members.length} />
      {members.length <= MOST_PROJECTS || groups === null ? (
        <Projects {...props} members={members} />
      ) : (
        <OfGroups {...props} {...groups} />
      )}
    </>
  );
}

/** Which group is open within which, each a way back to it. */
function Opened({ count, ...props }: QuestionProps & { count: number }) {
  const { state, act, words, whole } = props;
  const { open } = TIES.read(state);
  if (open.length === 0) return null;
  const name = (id: string): string => (whole.hasNode(id) ? whole.getNodeAttribute(id, "name") : words.ties.part);
  return (
    <nav class="ties-opened" aria-label={words.ties.opened}>
      {["", ...open].map((id, depth) =>
        depth === open.length ? (
          <b key={depth}>{words.ties.projectsOf(name(id), count)}</b>
        ) : (
          <span key={depth}>
            <button
              type="button"
              class="ui-link"
              onClick={() => act(TIES.set({ open: open.slice(0, depth), cell: null }))}
            >
              {depth === 0 ? words.ties.allGroups : name(id)}
            </button>{" "}
            <span aria-hidden="true">›</span>{" "}
          </span>
        ),
      )}
    </nav>
  );
}

/** The matrix of groups, and beside it who ties the two that are chosen. */
function OfGroups({ list, tied, ...props }: QuestionProps & Groups) {
  const { state, act, words } = props;
  if (tied === null) return <p role="status">{words.questions.loading}</p>;
  const { ties, within } = tied;
  const { cell, open } = TIES.read(state);
  const counts = new Map<string, number>();
  for (const { a, b } of ties) for (const { id } of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rows = list.map(({ id, name, members }): TieRow => {
    const said = words.ties.projectsOf(name, members.length);
    return { id, name: said, region: name, ties: counts.get(id) ?? 0 };
  });
  const order = orderOf(props);
  const ordered = orderRows(rows, ties, order === "community" ? "likeness" : order, NO_COMMUNITIES);
  const chosen = [...ties, ...within.values()].find(({ a, b }) => tieKey(a.id, b.id) === cell) ?? emptyTie(cell, list);
  return (
    <div class="ui-picture-and-notes">
      <div class="ties-picture">
        <p class="ui-caveat">
          {words.ties.grouped(
            list.length,
            MOST_PROJECTS,
            list.some(({ regions }) => regions > 0),
          )}{" "}
          <button type="button" class="ui-link" onClick={() => act(TIES.set({ most: true, cell: null }))}>
            {words.ties.toMost}
          </button>
        </p>
        <Matrix {...props} {...{ rows: ordered, ties, within, chosen }} weight="count" truncated={false} areGroups />
        <TieLegend words={words} />
      </div>
      <Notes subject={chosen ? tieKey(chosen.a.id, chosen.b.id) : null}>
        {chosen ? (
          <GroupNotes key={cell} {...props} groups={list} tie={chosen} />
        ) : (
          <>
            <p class="ui-hint">{words.ties.pickGroups}</p>
            <FirstChoices
              title={words.ties.openTitle}
              choices={list.slice(0, 12).map(({ id, name, members }) => ({
                key: id,
                label: name,
                count: words.number(members.length),
                onChoose: () => act(TIES.set({ open: [...open, id], cell: null })),
              }))}
            />
          </>
        )}
      </Notes>
    </div>
  );
}

/** The matrix of the few projects of a group, which are asked for alone; of too many, those tied most. */
function Projects({ members, ...props }: QuestionProps & { members: readonly string[] }) {
  const { state, api, words, dataset, whole, projects } = props;
  const { weight } = TIES.read(state);
  const answer = useAnswer<ProjectPairs>(api, "project-pairs", {
    ...scopeParameters(state, dataset),
    projects: members,
    weight,
    limit: 5000,
  });
  const there = new Set(members);
  const inGroup = (projects ?? []).filter(({ id }) => there.has(id));
  return (
    <AnswerBoundary answer={answer} words={words.questions}>
      {({ pairs, truncated }) => (
        <OfProjects {...props} ties={pairs} truncated={truncated} rows={tieRows("project", pairs, whole, inGroup)} />
      )}
    </AnswerBoundary>
  );
}

function OfProjects(props: QuestionProps & { ties: readonly Tie[]; truncated: boolean; rows: readonly TieRow[] }) {
  const { ties, truncated, rows, state, words } = props;
  const { cell, weight } = TIES.read(state);
  const order = orderOf(props);
  const shown = rows.slice(0, MOST_PROJECTS);
  const ordered = orderRows(shown, ties, order === "community" ? "likeness" : order, NO_COMMUNITIES);
  const chosen = ties.find(({ a, b }) => tieKey(a.id, b.id) === cell) ?? (truncated ? null : emptyTie(cell, ordered));
  return (
    <div class="ui-picture-and-notes">
      <div class="ties-picture">
        {rows.length > shown.length && <p class="ui-caveat">{words.ties.many(MOST_PROJECTS)}</p>}
        <Matrix {...props} rows={ordered} {...{ ties, weight, chosen, truncated }} within={null} />
        <TieLegend words={words} />
      </div>
      <Notes subject={chosen ? cell : null}>
        {chosen ? <TieNotes {...props} tie={chosen} /> : <p class="ui-hint">{words.ties.pick}</p>}
      </Notes>
    </div>
  );
}
