import type { Paths } from "../../server/contract/paths.ts";
import { useAnswer } from "../answer.ts";
import { goToView, option, select, together } from "../state.ts";
import { Asked } from "./asked.tsx";
import type { QuestionProps } from "./territories.tsx";
import "./paths.css";

/** Every shortest path between two entities, with role and printed words on each step. */
export function PathFinder({ state, act, words, api, whole, own }: QuestionProps) {
  const entities = whole
    .filterNodes((_, { kind }) => kind === "project" || kind === "organisation" || kind === "person")
    .toSorted((a, b) => whole.getNodeAttribute(a, "name").localeCompare(whole.getNodeAttribute(b, "name"), "fr"));
  const known = (id: string | undefined) => (id && whole.hasNode(id) ? id : undefined);
  const from = known(state.options["paths.from"]) ?? known(state.selection[0]) ?? entities[0] ?? "";
  const to = known(state.options["paths.to"]) ?? known(state.selection[1]) ?? entities.find((id) => id !== from) ?? "";
  const without = state.options["paths.without"] === "coaches" ? ["accompanies"] : [];
  const answer = useAnswer<Paths>(api, from !== to ? "paths" : null, { from, to, without, limit: 50 });
  const chooser = (name: "from" | "to", value: string) => (
    <label class="field">
      {own.paths[name]}
      <select value={value} onChange={(event) => act(option(`paths.${name}`, event.currentTarget.value))}>
        {entities.map((id) => (
          <option key={id} value={id}>
            {whole.getNodeAttribute(id, "name")} ({words.kinds[whole.getNodeAttribute(id, "kind")].one})
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section>
      <p class="lead">{own.paths.lead}</p>
      <div class="controls">
        {chooser("from", from)}
        {chooser("to", to)}
        <label class="field">
          <input
            type="checkbox"
            checked={without.length > 0}
            onChange={() => act(option("paths.without", without.length > 0 ? null : "coaches"))}
          />
          {own.paths.without}
        </label>
      </div>
      {from === to ? (
        <p class="empty">{own.paths.same}</p>
      ) : (
        <Asked answer={answer} words={own}>
          {({ length, paths, truncated }) => (
            <>
              <p class="finding" aria-live="polite">
                {length === null ? own.paths.none : own.paths.found(paths.length, length)}{" "}
                {truncated ? own.paths.more : null}
              </p>
              <ol class="paths">
                {paths.map(({ nodes, edges }) => (
                  <li key={nodes.map(({ id }) => id).join()}>
                    {nodes.map((node, i) => (
                      <span key={node.id}>
                        {i > 0 ? (
                          <small class="step">
                            {" "}
                            —{" "}
                            {edges[i - 1]!.map(
                              ({ attributes }) => `${words.roles[attributes.role]} « ${attributes.mention} »`,
                            ).join(", ")}{" "}
                            —{" "}
                          </small>
                        ) : null}
                        <button
                          type="button"
                          class="link"
                          onClick={() =>
                            act(together("select", [select(nodes.map(({ id }) => id)), goToView("network")]))
                          }
                        >
                          {node.name}
                        </button>
                      </span>
                    ))}
                  </li>
                ))}
              </ol>
            </>
          )}
        </Asked>
      )}
    </section>
  );
}
