import { useMemo, useState } from "preact/hooks";
import { nameIn, neighboursOf, rolesBetween } from "../model/network.ts";
import { select, toggleSelected } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { KINDS } from "../model/vocabulary.ts";
import { KindSign } from "../ui/signs.tsx";
import "./node-list.css";

/** Points listed at once, and neighbours of each: as many as a page draws in a moment. */
const PART = 500;
const NEIGHBOURS = 60;

/** What the picture shows, as a table of points and whom they are tied to; a long one comes in parts. */
export function NodeList({ shown, state, words, act, notebook }: ViewProps) {
  const noted = new Set(notebook.notebook.value.notes.map(({ id }) => id));
  const name = (id: string): string => nameIn(state.language, shown.getNodeAttributes(id));
  const [listed, setListed] = useState(PART);
  const ids = useMemo(
    () =>
      KINDS.flatMap((kind) =>
        shown
          .filterNodes((_id, attributes) => attributes.kind === kind)
          .toSorted((a, b) => (name(a) < name(b) ? -1 : 1)),
      ),
    [shown, state.language],
  );
  const tied = (id: string, other: string): string =>
    `${name(other)} (${rolesBetween(shown, id, other)
      .map((role) => words.roles[role])
      .join(", ")})`;
  return (
    <>
      <table class="picture-node-list">
        <caption>{words.stage.listTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.stage.listName}</th>
            <th scope="col">{words.stage.listKind}</th>
            <th scope="col">{words.stage.listLinks}</th>
          </tr>
        </thead>
        <tbody>
          {ids.slice(0, listed).map((id) => {
            const { kind } = shown.getNodeAttributes(id);
            const neighbours = neighboursOf(shown, id);
            return (
              <tr key={id} aria-selected={state.selection.includes(id)}>
                <th scope="row">
                  <input
                    type="checkbox"
                    aria-label={words.stage.choose(name(id), words.kinds[kind].one)}
                    checked={state.selection.includes(id)}
                    onChange={() => act(toggleSelected(id))}
                  />
                  <button type="button" class="ui-quiet" onClick={() => act(select([id]))}>
                    <KindSign kind={kind} /> {name(id)}
                  </button>
                  {noted.has(id) && <small class="picture-noted">{words.stage.noted}</small>}
                </th>
                <td>{words.kinds[kind].one}</td>
                <td>
                  {neighbours
                    .slice(0, NEIGHBOURS)
                    .map((other) => tied(id, other))
                    .join(" ; ")}
                  {neighbours.length > NEIGHBOURS && ` ; ${words.legend.more(neighbours.length - NEIGHBOURS)}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {ids.length > listed && (
        <button type="button" onClick={() => setListed(listed + PART)}>
          {words.legend.more(Math.min(PART, ids.length - listed))}
        </button>
      )}
    </>
  );
}
