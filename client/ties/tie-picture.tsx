import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Bridges } from "../../server/contract/bridges.ts";
import { TieLegend, TieNotes } from "../evidence/tie-notes.tsx";
import { TIES } from "../model/options/ties.ts";
import { orderRows, type TieRow } from "../model/tie-rows.ts";
import type { TieWithin } from "../model/ties-within.ts";
import { tieKey, type Tie } from "../model/ties.ts";
import { FirstChoices } from "../ui/first-choices.tsx";
import { Notes } from "../ui/notes.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import { makersOf, orderOf, type Order } from "./controls.tsx";
import { GroupedMatrix, MOST_PROJECTS } from "./grouped-matrix.tsx";
import { Matrix } from "./matrix.tsx";
import type { TiesAnswer } from "./ties-answer.ts";
import { TieNetwork } from "./tie-network.tsx";
import { mayGroup } from "./use-groups.ts";

/** Beyond so many rows a picture no longer reads. */
const MOST = MOST_PROJECTS;

/** So many pairs are listed beside a picture where none is chosen. */
const MOST_LISTED = 12;

/** The ties as a matrix or as a network of ends alone, and beside it what is chosen there. */
export function TiePicture({
  data,
  ends,
  communities,
  within,
  ...props
}: QuestionProps & {
  data: TiesAnswer;
  ends: TieRow[];
  communities: Bridges | null;
  /** The ties within each end, where it is a territory. */
  within: ReadonlyMap<string, TieWithin> | null;
}) {
  const { state, words, level } = props;
  const { pairs, truncated } = data;
  const { as: shape, weight, cell, most } = TIES.read(state);
  const order = orderOf(props);
  if (shape === "matrix" && ends.length > MOST && !most && mayGroup(props)) return <GroupedMatrix {...props} />;
  const rows = ends.slice(0, MOST);
  const chosen = chosenTie(cell, [...pairs, ...(within?.values() ?? [])], truncated ? [] : ends);
  return (
    <div class="ui-picture-and-notes">
      <div class="ties-picture">
        {ends.length > MOST ? (
          <p class="ui-caveat">
            {words.ties.many(MOST)} {most && shape === "matrix" && mayGroup(props) ? <ToGroups {...props} /> : null}
          </p>
        ) : null}
        {shape === "matrix" ? (
          <Ordered {...{ rows, pairs, order, communities }}>
            {(ordered) => <Matrix {...props} {...{ rows: ordered, weight, chosen, truncated, within }} ties={pairs} />}
          </Ordered>
        ) : (
          <TieNetwork {...props} rows={rows} ties={pairs} chosen={chosen} />
        )}
        <TieLegend words={words} />
        <p class="ui-hint">
          {within && shape === "matrix" ? words.ties.withinHelp : null}{" "}
          {words.ties.weightHelp(makersOf(level), words.territories.levelOf[level])[weight]}{" "}
          {shape === "matrix" ? words.ties.orderHelp[order] : null}
        </p>
      </div>
      <Notes subject={chosen ? tieKey(chosen.a.id, chosen.b.id) : null}>
        {chosen ? (
          <TieNotes tie={chosen} {...props} />
        ) : (
          <>
            <p class="ui-hint">{shape === "matrix" ? words.ties.pick : words.ties.pickLine}</p>
            <StrongestTies {...props} ties={pairs} />
          </>
        )}
      </Notes>
    </div>
  );
}

/** From the projects tied most back to groups of all. */
const ToGroups = ({ act, words }: QuestionProps) => (
  <button type="button" class="ui-link" onClick={() => act(TIES.set({ most: false, cell: null }))}>
    {words.ties.toGroups}
  </button>
);

/** The pairs of the heaviest ties, to be chosen. */
function StrongestTies({ ties, act, words }: QuestionProps & { ties: readonly Tie[] }) {
  const strongest = ties.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_LISTED);
  const choices = strongest.map(({ a, b, weight }) => {
    const key = tieKey(a.id, b.id);
    const count = words.questions.decimal(weight);
    return { key, label: words.list([a.name, b.name]), count, onChoose: () => act(TIES.set({ cell: key })) };
  });
  return <FirstChoices title={words.ties.strongest} choices={choices} />;
}

/** The rows in the order asked for; counted anew only when something changes. */
function Ordered(props: {
  rows: TieRow[];
  pairs: readonly Tie[];
  order: Order;
  communities: Bridges | null;
  children: (rows: TieRow[]) => ComponentChildren;
}) {
  const { rows, pairs, order, communities } = props;
  const communityOf = useMemo(
    () => new Map(communities?.projects.map(({ entity, community }) => [entity.id, community])),
    [communities],
  );
  const ordered = useMemo(
    () => orderRows(rows, pairs, order, communityOf),
    [rows.map(({ id }) => id).join(), pairs, order, communityOf],
  );
  return <>{props.children(ordered)}</>;
}

/** The tie whose key stands in the address; one without an actor where its ends share nobody. */
function chosenTie(key: string | null, ties: readonly Tie[], rows: readonly TieRow[]): Tie | TieWithin | null {
  if (!key) return null;
  const tie = ties.find(({ a, b }) => tieKey(a.id, b.id) === key);
  if (tie) return tie;
  const [a, b] = key.split(" ").map((id) => rows.find((row) => row.id === id));
  if (!a || !b) return null;
  const none = { a, b, weight: 0, shared: [] };
  return a === b ? { ...none, within: [] } : none;
}
