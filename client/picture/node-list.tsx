import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { useMemo, useState } from "preact/hooks";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { neighboursOf, rolesBetween, type Network } from "../model/network.ts";
import { select, toggleSelected } from "../model/state.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { KINDS } from "../model/vocabulary.ts";
import { KindSign } from "../ui/signs.tsx";
import "./node-list.css";

/** Points listed at once, and neighbours of each: as many as a page draws in a moment. */
const PART = 500;
const NEIGHBOURS = 60;

/** What the picture shows, as a table of points and whom they are tied to; a long one comes in parts. */
export function NodeList(props: FirstViewProps) {
  const { shown, state, words, notebook } = props;
  const noted = new Set(notebook.notebook.value.notes.map(({ id }) => id));
  const [listed, setListed] = useState(PART);
  const ids = useMemo(() => inOrder(shown, state.language), [shown, state.language]);
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
          {ids.slice(0, listed).map((id) => (
            <Row key={id} {...props} id={id} isNoted={noted.has(id)} />
          ))}
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

function Row({ id, isNoted, shown, state, words, act }: FirstViewProps & { id: string; isNoted: boolean }) {
  const { kind } = shown.getNodeAttributes(id);
  const name = (of: string): string => nameIn(state.language, shown.getNodeAttributes(of));
  const roles = (other: string): string =>
    rolesBetween(shown, id, other)
      .map((role) => roleIn(words.roles, role))
      .join(", ");
  const neighbours = neighboursOf(shown, id);
  const isChosen = state.selection.includes(id);
  return (
    <tr aria-selected={isChosen}>
      <th scope="row">
        <input
          type="checkbox"
          aria-label={words.stage.choose(name(id), words.kinds[kind].one)}
          checked={isChosen}
          onChange={() => act(toggleSelected(id))}
        />
        <button type="button" class="ui-quiet" onClick={() => act(select([id]))}>
          <KindSign kind={kind} /> {name(id)}
        </button>
        {isNoted && <small class="picture-noted">{words.stage.noted}</small>}
      </th>
      <td>{words.kinds[kind].one}</td>
      <td>
        {neighbours
          .slice(0, NEIGHBOURS)
          .map((other) => `${name(other)} (${roles(other)})`)
          .join(" ; ")}
        {neighbours.length > NEIGHBOURS && ` ; ${words.legend.more(neighbours.length - NEIGHBOURS)}`}
      </td>
    </tr>
  );
}

/** Nodes by kind, then by name. */
const inOrder = (shown: Network, language: string): string[] =>
  KINDS.flatMap((kind) => {
    const ids = shown.filterNodes((_id, attributes) => attributes.kind === kind);
    const name = (id: string): string => nameIn(language, shown.getNodeAttributes(id));
    return ids.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
  });
