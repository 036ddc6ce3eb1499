import type { Entity } from "../../server/contract/entity.ts";
import { concerns } from "../model/correction-subject.ts";
import { sayCorrection } from "../ui/correction-words.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** The reader's own corrections in force that concern an entity. */
export function View({ entity, state, words, whole, corrections }: ViewProps & { entity: Entity }) {
  const refused = new Set(
    corrections.outcomes(state.own).flatMap((one) => (one.state === "applied" ? [] : one.row.id)),
  );
  const rows = corrections.rows(state.own).filter((row) => concerns(row, entity.id) && !refused.has(row.id));
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{words.corrections.onSheet}</h3>
      <ul class="evidence-corrected">
        {rows.map((row) => (
          <li key={row.id}>
            {sayCorrection(row, words, whole)} <small>{row.reason}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
