import { nameOrder } from "../model/name-order.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import type { Network } from "../model/network.ts";
import { select } from "../model/state.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import "./number-key.css";

/** With more projects than these a list of numbers would help nobody. */
const MOST = 60;

/** A number for each project, in the order of their names, whatever is shown of them; none where they are too many. */
export function projectNumbers(whole: Network, language: string): ReadonlyMap<string, number> {
  const inOrder = nameOrder(language);
  const name = (id: string): string => nameIn(language, whole.getNodeAttributes(id));
  const projects = whole.filterNodes((_id, { kind }) => kind === "project");
  if (projects.length > MOST) return new Map();
  const ordered = projects.toSorted((a, b) => inOrder(name(a), name(b)) || (a < b ? -1 : 1));
  return new Map(ordered.map((id, index) => [id, index + 1]));
}

/** Names of the projects for which numbers stand on the picture; nothing where none does. */
export function NumberKey(
  props: FirstViewProps & { numbers: ReadonlyMap<string, number>; numbered: readonly string[] },
) {
  const { state, words, whole, shown, act, numbers } = props;
  const listed = props.numbered.filter((id) => shown.hasNode(id) && numbers.has(id));
  if (listed.length === 0) return null;
  return (
    <section class="network-number-key" aria-labelledby="number-key">
      <p id="number-key">{words.exploring.numbered}</p>
      <ol>
        {listed
          .toSorted((a, b) => numbers.get(a)! - numbers.get(b)!)
          .map((id) => (
            <li key={id} value={numbers.get(id)!}>
              <button type="button" onClick={() => act(select([id]))}>
                <b>{words.number(numbers.get(id)!)}</b> {nameIn(state.language, whole.getNodeAttributes(id))}
              </button>
            </li>
          ))}
      </ol>
    </section>
  );
}
