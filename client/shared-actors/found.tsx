import { useMemo } from "preact/hooks";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import type { Intersections } from "../../server/contract/intersections.ts";
import { SHARED } from "../model/options/shared-actors.ts";
import { Finding } from "../ui/finding.tsx";
import { FirstChoices } from "../ui/first-choices.tsx";
import { Notes } from "../ui/notes.tsx";
import { useGrowing } from "../ui/use-growing.ts";
import type { ViewProps } from "../ui/view-props.ts";
import "../evidence/ties.css";
import type { SharedColumnsProps } from "./columns.tsx";
import { Combination } from "./combination.tsx";
import { countedRoles, rowsOf, type SharedQuestion } from "./question.ts";
import { SharedListing } from "./shared-listing.tsx";
import { actorsOfRows, byProjects, type Member } from "./upset-rows.ts";
import { DRAWN, Upset } from "./upset.tsx";

type Props = ViewProps & SharedColumnsProps & { data: Intersections; question: SharedQuestion };

/** Actors whose plot and list are drawn in one frame. */
const MANY = 100;

/** How many actors answer, in which combinations, and who they are. */
export function SharedFound(props: Props) {
  const { data, question, state, words } = props;
  // An answer belongs to its question, of what is compared too: only the mode says which rows of it are read.
  const { mode } = SHARED.read(state);
  const rows = useMemo(() => rowsOf(data, state, question.compared), [data, mode]);
  const actors = useMemo(() => actorsOfRows(rows), [rows]);
  // Of many, the list comes in the frame after the plot.
  const isListed = useGrowing(actors.length > MANY ? [0, 1] : [1]) === 1;
  return (
    <>
      <SharedFinding {...props} actors={actors} />
      <p class="ui-caveat">{actors.length === 0 ? words.sharedActors.next : words.questions.unnamed}</p>
      {actors.length === 0 ? null : (
        <>
          <Plot {...props} rows={rows} />
          <h2>{words.sharedActors.table}</h2>
          {isListed && <SharedListing {...props} actors={actors} />}
        </>
      )}
    </>
  );
}

/** The number found, in words, with every condition it was counted under. */
function SharedFinding(props: Props & { actors: readonly Member[] }) {
  const { data, question, actors, level, state, words, dataset } = props;
  const noun = words.sharedActors.nouns[level];
  const { mode } = SHARED.read(state);
  const roles = countedRoles(state, dataset);
  const found = mode === "atLeast" ? data.totalActors : actors.length;
  return (
    <Finding {...props}>
      {words.sharedActors.found(mode, found, question.least, question.compared.length, level)}{" "}
      {mode === "atLeast" && data.total > 1 ? words.sharedActors.combinations(data.total, noun) : null}{" "}
      {roles.length > 0 ? words.sharedActors.only(roles.map((one) => roleIn(words.roleTitle, one))) : null}{" "}
      {data.truncated ? words.sharedActors.truncated(data.rows.length, data.total) : null}
      {level !== "project" && !data.truncated ? mostEngaged(actors, words) : null}
    </Finding>
  );
}

/** So many are named as those of most projects. */
const MOST_NAMED = 3;

/** Who takes part through the most projects, and how many; nothing where nobody does through several. */
function mostEngaged(actors: readonly Member[], words: Props["words"]): string | null {
  const most = actors.reduce((so, { projects }) => Math.max(so, projects), 0);
  if (most < 2) return null;
  const names = actors.filter(({ projects }) => projects === most).map(({ name }) => name);
  return words.sharedActors.most(names.slice(0, MOST_NAMED), names.length - MOST_NAMED, most);
}

/** The combinations as an UpSet plot, and beside it who makes the chosen one. */
function Plot({ question, rows, ...props }: Props & { rows: Intersections["rows"] }) {
  const { state, words, level, nameOf } = props;
  const noun = words.sharedActors.nouns[level];
  const row = rows.find(({ members }) => members.join(" ") === SHARED.read(state).row) ?? null;
  const key = row?.members.join(" ") ?? null;
  const drawn = new Set(rows.flatMap(({ actors }) => actors.map(({ kind }) => kind)));
  const alone = question.compared.length - new Set(rows.flatMap(({ members }) => members)).size;
  return (
    <div class="ui-picture-and-notes">
      <div>
        <Upset {...props} rows={rows} nameOf={nameOf} chosen={key} />
        {rows.length > DRAWN ? <p class="ui-caveat">{words.sharedActors.drawn(DRAWN)}</p> : null}
        <p class="evidence-tie-legend">
          {(["person", "organisation"] as const).map(
            (one) =>
              drawn.has(one) && (
                <span key={one}>
                  <i class={`shared-actors-swatch shared-actors-${one}s`} aria-hidden="true" />{" "}
                  {words.sharedActors.kinds[one]}
                </span>
              ),
          )}
          <span>{words.sharedActors.alone(alone, noun)}</span>
        </p>
      </div>
      <Notes title={words.questions.notes} subject={key}>
        {row ? (
          <Combination {...props} row={row} />
        ) : (
          <>
            <p class="ui-hint">{words.sharedActors.pick(noun.one)}</p>
            <WidestActors {...props} rows={rows} />
          </>
        )}
      </Notes>
    </div>
  );
}

/**
 * Who is in the most projects (or territories), or by the most projects where all are in the same; each a way to its
 * combination.
 */
function WidestActors({
  rows,
  level,
  act,
  words,
}: Pick<Props, "level" | "act" | "words"> & Pick<Intersections, "rows">) {
  const noun = words.sharedActors.nouns[level];
  const isOne = rows.length === 1;
  const choices = rows
    .flatMap(({ members, actors }) => actors.map((actor) => ({ actor, members })))
    .toSorted((a, b) => b.members.length - a.members.length || (isOne ? byProjects(a.actor, b.actor) : 0))
    .slice(0, MOST_LISTED)
    .map(({ actor, members }) => ({
      key: actor.id,
      label: actor.name,
      count: words.number(isOne ? actor.projects : members.length),
      onChoose: () => act(SHARED.set({ row: members.join(" ") })),
    }));
  const title = words.sharedActors.widest(isOne ? words.sharedActors.nouns.project : noun);
  return <FirstChoices title={title} choices={choices} />;
}

/** So many actors are listed beside the plot where no combination is chosen. */
const MOST_LISTED = 12;
