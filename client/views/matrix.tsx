import { useRef, useState } from "preact/hooks";
import type { ProjectPairs, Weight } from "../../server/contract/project-pairs.ts";
import type { TerritoryPairs } from "../../server/contract/territory-pairs.ts";
import { useAnswer } from "../answer.ts";
import { filterParameters } from "../api.ts";
import { seriate } from "../seriation.ts";
import { goToView, option, select, together } from "../state.ts";
import type { Network } from "../network.ts";
import { Asked } from "./asked.tsx";
import { Radios } from "./radios.tsx";
import type { QuestionProps } from "./territories.tsx";
import "./listing.css";
import "./matrix.css";

const WEIGHTS = ["count", "newman", "jaccard"] as const satisfies readonly Weight[];
const ORDERS = ["likeness", "region", "name"] as const;
/** Beyond so many rows a matrix no longer reads, nor does average linkage stay quick. */
const MOST = 120;
const ASKED = 5000;

type Pairs = ProjectPairs | TerritoryPairs;
type Pair = Pairs["pairs"][number];
interface Row {
  id: string;
  name: string;
  region: string;
}

/** Projects × projects or regions × regions: each cell counts the shared actors and names them when chosen. */
export function Matrix({ state, act, words, api, whole, own, level }: QuestionProps) {
  const weight = WEIGHTS.find((one) => one === state.options["matrix.weight"]) ?? "count";
  const order = ORDERS.find((one) => one === state.options["matrix.order"]) ?? "likeness";
  const { kinds: _, minProjects: __, ...filter } = filterParameters(state.filter);
  const answer = useAnswer<Pairs>(api, level === "project" ? "project-pairs" : "territory-pairs", {
    ...filter,
    weight,
    limit: ASKED,
  });
  const chosen = state.options["matrix.cell"] ?? "";
  return (
    <section>
      <p class="lead">{own.matrix.lead}</p>
      <div class="controls">
        <Radios
          legend={own.matrix.order}
          name="matrix-order"
          value={order}
          choices={ORDERS.map((one) => [one, own.matrix.orders[one]])}
          onChoose={(value) => act(option("matrix.order", value))}
        />
        <Radios
          legend={own.matrix.weight}
          name="matrix-weight"
          value={weight}
          choices={WEIGHTS.map((one) => [one, own.matrix.weights[one]])}
          onChoose={(value) => act(option("matrix.weight", value))}
        />
      </div>
      <Asked answer={answer} words={own}>
        {({ pairs }) => {
          const byCell = new Map<string, Pair>(
            pairs.flatMap(
              (pair) =>
                [
                  [`${pair.a.id} ${pair.b.id}`, pair],
                  [`${pair.b.id} ${pair.a.id}`, pair],
                ] as const,
            ),
          );
          const all = rowsOf(level, pairs, whole, state.filter.projects, state.filter.regions);
          const rows = ordered(all.slice(0, MOST), byCell, order);
          const most = Math.max(...pairs.map((pair) => pair.weight), 0) || 1;
          const pair = byCell.get(chosen);
          const clique = largestClique(pairs);
          return (
            <>
              {all.length > MOST ? <p class="caveat">{own.matrix.many(MOST)}</p> : null}
              <div class="matrix-and-notes">
                <Grid
                  {...{ rows, byCell, most, chosen }}
                  format={(n) => own.decimal(n)}
                  say={own.matrix}
                  label={own.questions.matrix}
                  onChoose={(cell) => act(option("matrix.cell", cell))}
                />
                <aside class="notes" aria-live="polite">
                  {pair ? (
                    <>
                      <h2>{own.matrix.cell(pair.a.name, pair.b.name, pair.shared.length)}</h2>
                      <ul class="evidence-list">
                        {pair.shared.map((actor) => (
                          <li key={actor.id}>
                            <button
                              type="button"
                              class="link"
                              onClick={() => act(together("select", [select([actor.id]), goToView("network")]))}
                            >
                              {actor.name}
                            </button>{" "}
                            <small>
                              {words.list(
                                [...new Set([...actor.roles.a, ...actor.roles.b])].map((role) => words.roles[role]),
                              )}
                            </small>
                          </li>
                        ))}
                      </ul>
                    </>
                  ) : (
                    <p class="empty">{own.matrix.pick}</p>
                  )}
                  {clique && clique.projects > rows.length / 3 ? (
                    <p class="caveat">{own.matrix.clique(clique.name, clique.projects)}</p>
                  ) : null}
                  <p class="caveat">{own.unnamed}</p>
                </aside>
              </div>
              <details class="same-as-list">
                <summary>{own.matrix.list}</summary>
                <div class="scroll" tabIndex={0} role="region" aria-label={own.matrix.list}>
                  <table class="listing">
                    <thead>
                      <tr>
                        <th scope="col">{own.matrix.pair}</th>
                        <th scope="col" class="figure">
                          {own.matrix.weightTitle}
                        </th>
                        <th scope="col">{own.matrix.actors}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {pairs.map(({ a, b, weight: value, shared }) => (
                        <tr key={`${a.id} ${b.id}`}>
                          <th scope="row">
                            {a.name} – {b.name}
                          </th>
                          <td class="figure">{own.decimal(value)}</td>
                          <td>{shared.map(({ name }) => name).join(", ")}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </details>
            </>
          );
        }}
      </Asked>
    </section>
  );
}

/** The grid, walked by arrow keys as one stop of the tab order (WAI-ARIA grid pattern). */
function Grid(props: {
  rows: Row[];
  byCell: Map<string, Pair>;
  most: number;
  chosen: string;
  label: string;
  format: (n: number) => string;
  say: { cell: (a: string, b: string, n: number) => string; none: (a: string, b: string) => string };
  onChoose: (cell: string) => void;
}) {
  const { rows, byCell, most, chosen } = props;
  const [at, setAt] = useState({ row: 0, column: Math.min(1, rows.length - 1) });
  const table = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    const clamp = (n: number) => Math.min(rows.length - 1, Math.max(0, n));
    const next = { row: clamp(at.row + step[0]!), column: clamp(at.column + step[1]!) };
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  };
  return (
    <div class="scroll matrix-scroll">
      <table class="matrix" ref={table} role="grid" aria-label={props.label} onKeyDown={move}>
        <thead>
          <tr>
            <td />
            {rows.map(({ id, name }) => (
              <th key={id} scope="col">
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((a, row) => (
            <tr key={a.id}>
              <th scope="row">{a.name}</th>
              {rows.map((b, column) => {
                const key = `${a.id} ${b.id}`;
                const pair = byCell.get(key);
                const same = a.id === b.id;
                const label = same
                  ? a.name
                  : pair
                    ? props.say.cell(a.name, b.name, pair.shared.length)
                    : props.say.none(a.name, b.name);
                return (
                  <td
                    key={b.id}
                    role="gridcell"
                    data-cell={`${row} ${column}`}
                    tabIndex={at.row === row && at.column === column ? 0 : -1}
                    class={`${same ? "same" : ""}${pair && (chosen === key || chosen === `${b.id} ${a.id}`) ? " chosen" : ""}`}
                    aria-selected={chosen === key}
                    aria-label={label}
                    title={label}
                    style={pair ? { "--share": String(0.15 + (0.85 * pair.weight) / most) } : undefined}
                    data-filled={pair ? "" : undefined}
                    onFocus={() => setAt({ row, column })}
                    onClick={() => !same && props.onChoose(key)}
                    onKeyDown={(event) => {
                      if (event.key === "Enter" && !same) props.onChoose(key);
                    }}
                  >
                    {pair ? props.format(pair.weight) : ""}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every project or region in scope, those without a shared actor too; the most tied first. */
function rowsOf(
  level: "project" | "region",
  pairs: readonly Pair[],
  whole: Network,
  projects: readonly string[],
  regions: readonly string[],
): Row[] {
  const ties = new Map<string, number>();
  for (const { a, b } of pairs) for (const { id } of [a, b]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const rows = new Map<string, Row>();
  whole.forEachNode((id, { kind, name, region }) => {
    if (kind !== "project" || (projects.length > 0 && !projects.includes(id))) return;
    if (regions.length > 0 && !(region && regions.includes(region.id))) return;
    if (level === "project") rows.set(id, { id, name, region: region?.name ?? "" });
    else if (region) rows.set(region.id, { id: region.id, name: region.name, region: region.name });
  });
  return [...rows.values()].toSorted((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
}

function ordered(rows: Row[], byCell: Map<string, Pair>, order: (typeof ORDERS)[number]): Row[] {
  const byName = (a: Row, b: Row) => a.name.localeCompare(b.name, "fr");
  if (order === "name") return rows.toSorted(byName);
  if (order === "region") return rows.toSorted((a, b) => a.region.localeCompare(b.region, "fr") || byName(a, b));
  return seriate(rows.map((a) => rows.map((b) => byCell.get(`${a.id} ${b.id}`)?.weight ?? 0))).map((i) => rows[i]!);
}

/** The actor that makes the most pairs, with the number of projects it ties: n projects make n(n−1)/2 pairs. */
function largestClique(pairs: readonly Pair[]): { name: string; projects: number } | null {
  const ends = new Map<string, { name: string; projects: Set<string> }>();
  for (const { a, b, shared } of pairs) {
    for (const { id, name } of shared) {
      const actor = ends.get(id) ?? { name, projects: new Set<string>() };
      ends.set(id, { name, projects: actor.projects.add(a.id).add(b.id) });
    }
  }
  const best = [...ends.values()].toSorted((a, b) => b.projects.size - a.projects.size)[0];
  return best ? { name: best.name, projects: best.projects.size } : null;
}
