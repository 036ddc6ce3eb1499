import { nameIn, neighboursOf, rolesBetween } from "../network.ts";
import { select } from "../state.ts";
import type { ViewProps } from "../view.ts";
import { KINDS } from "../vocabulary.ts";
import { KindSign } from "./signs.tsx";
import "./node-list.css";

/** What the picture shows, as a table of points and whom they are tied to. */
export function NodeList({ shown, state, words, act, notebook }: ViewProps) {
  const noted = new Set(notebook.notebook.value.notes.map(({ id }) => id));
  const name = (id: string): string => nameIn(state.language, shown.getNodeAttributes(id));
  const ids = KINDS.flatMap((kind) =>
    shown.filterNodes((_id, attributes) => attributes.kind === kind).toSorted((a, b) => (name(a) < name(b) ? -1 : 1)),
  );
  return (
    <table class="node-list">
      <caption>{words.stage.listTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.stage.listName}</th>
          <th scope="col">{words.stage.listKind}</th>
          <th scope="col">{words.stage.listLinks}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => {
          const { kind } = shown.getNodeAttributes(id);
          return (
            <tr key={id} aria-selected={state.selection.includes(id)}>
              <th scope="row">
                <button type="button" class="quiet" onClick={() => act(select([id]))}>
                  <KindSign kind={kind} /> {name(id)}
                </button>
                {noted.has(id) && <small class="noted">{words.stage.noted}</small>}
              </th>
              <td>{words.kinds[kind].one}</td>
              <td>
                {neighboursOf(shown, id)
                  .map(
                    (other) =>
                      `${name(other)} (${rolesBetween(shown, id, other)
                        .map((role) => words.roles[role])
                        .join(", ")})`,
                  )
                  .join(" ; ")}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
