import { roleIn } from "../../server/contract/i18n/role-in.ts";
import type { Paths } from "../../server/contract/paths.ts";
import type { Answer } from "../session/answer.ts";
import { select } from "../model/state.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { chips } from "../ui/description.ts";
import { KindSign } from "../ui/signs.tsx";
import "./shortest-path.css";

/** Paths listed in the sheet. */
const LISTED = 3;

/** The shortest paths in words: who touches whom, by which role. */
export function View({ path, ...props }: FirstViewProps & { path: Answer<Paths> }) {
  const { words, act } = props;
  if (!path.data) return null;
  const under = chips(props)
    .map(({ text }) => text)
    .join(" · ");
  const { length, paths } = path.data;
  const condition = under === "" ? null : `${words.caption.under(under)} `;
  if (length === null)
    return (
      <p class="ui-hint">
        {condition}
        {under === "" ? words.exploring.pathNone : words.exploring.pathNoneUnder}
      </p>
    );
  return (
    <>
      <h3>{words.exploring.path}</h3>
      <p class="ui-hint">
        {condition}
        {words.exploring.pathOf(length, paths.length)}
      </p>
      <ol class="network-ways">
        {paths.slice(0, LISTED).map(({ nodes, edges }) => (
          <li key={nodes.map(({ id }) => id).join(" ")}>
            <ol>
              {nodes.map((node, index) => (
                <li key={node.id}>
                  {index > 0 && (
                    <small>
                      {words.list(
                        new Set(edges[index - 1]!.map(({ attributes }) => roleIn(words.roles, attributes.role))),
                      )}
                    </small>
                  )}
                  <button type="button" class="ui-link" onClick={() => act(select([node.id]))}>
                    <KindSign kind={node.kind} /> {node.name}
                  </button>
                </li>
              ))}
            </ol>
            {nodes.length > 2 && (
              <button type="button" onClick={() => act(select(nodes.map(({ id }) => id)))}>
                {words.exploring.pathChoose}
              </button>
            )}
          </li>
        ))}
      </ol>
      {paths.length > LISTED && <p class="ui-hint">{words.exploring.pathMore(paths.length - LISTED)}</p>}
    </>
  );
}
