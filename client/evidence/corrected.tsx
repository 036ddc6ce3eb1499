import { actsOf } from "../../server/contract/acts.ts";
import type { Entity } from "../../server/contract/entity.ts";
import { rowsInForce } from "../model/acts.ts";
import { concerns } from "../model/correction-subject.ts";
import { namesFor, sayAct } from "../ui/correction-words.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** The reader's own corrections in force that concern an entity. */
export function View(props: ViewProps & { entity: Entity }) {
  const { entity, state, words, corrections } = props;
  const own = corrections.rows(state.own);
  const acts = actsOf(rowsInForce(own, corrections.outcomes(state.own))).filter(({ rows }) =>
    rows.some((row) => concerns(row, entity.id)),
  );
  const nameOf = namesFor(props, own);
  if (acts.length === 0) return null;
  return (
    <>
      <h3>{words.corrections.onSheet}</h3>
      <ul class="evidence-corrected">
        {acts.map((act) => (
          <li key={act.id}>
            {sayAct(act, words, nameOf)} <small>{act.rows[0]!.reason}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
