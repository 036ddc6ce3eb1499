import { goToView, select, batch } from "../model/state.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { KindSign } from "../ui/signs.tsx";
import "./actor.css";

/** The name of an entity as a way to it on the network, with the sign of its kind. */
export function ActorName({
  id,
  name,
  whole,
  act,
}: Pick<FirstViewProps, "whole" | "act"> & { id: string; name: string }) {
  return (
    <button
      type="button"
      class="ui-link evidence-name-link"
      onClick={() => act(batch("select", [select([id]), goToView("network")]))}
    >
      {whole.hasNode(id) ? <KindSign kind={whole.getNodeAttribute(id, "kind")} /> : null} {name}
    </button>
  );
}
