import { lineOf } from "../evidence/role-line.ts";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import { PrintedWords } from "../evidence/sheet-parts.tsx";
import { goToView, select, batch } from "../model/state.ts";
import type { QuestionProps } from "../ui/question-props.ts";
import type { Path } from "./path-steps.ts";
import { linksBetween } from "../model/correction-subject.ts";

/** The paths side by side, each with the way to the network. */
export function PathList({ paths, ...props }: QuestionProps & { paths: readonly Path[] }) {
  const { act, words } = props;
  return (
    <ol class="paths-list">
      {paths.map((path) => {
        const ids = path.nodes.map(({ id }) => id);
        return (
          <li key={ids.join()}>
            <Steps path={path} {...props} />
            <button type="button" onClick={() => act(batch("select", [select(ids), goToView("network")]))}>
              {words.paths.show}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** One path from top to bottom: names, and between two of them the role that ties them with its printed words. */
function Steps({ path: { nodes, edges }, ...props }: QuestionProps & { path: Path }) {
  const { words } = props;
  return (
    <ol class="paths-path">
      {nodes.map((node, i) => (
        <li key={node.id}>
          {edges[i - 1]?.map(({ key, attributes }) => (
            <div key={key} class={`paths-step evidence-role-${lineOf(attributes.role, words)}`}>
              {roleIn(words.roles, attributes.role)}
              <PrintedWords
                links={linksBetween(nodes[i - 1]!.id, node.id, [attributes.role])}
                evidence={attributes.evidence}
                words={words}
                dataset={props.dataset}
              />
            </div>
          ))}
          <ActorName id={node.id} name={node.name} {...props} />
        </li>
      ))}
    </ol>
  );
}
