import { useState } from "preact/hooks";
import type { Entity } from "../../server/contract/entity.ts";
import { concerns } from "../model/correction-subject.ts";
import { isCorrected, takesCorrections } from "../model/journals.ts";
import { lazily } from "../ui/lazily.tsx";
import type { FirstViewProps, ViewProps } from "../ui/view-props.ts";
import type { CorrectProps } from "./correct-props.ts";
import "./correct.css";

const Form = lazily<CorrectProps>(() => import("./correct.tsx"));
const Corrected = lazily<ViewProps & { entity: Entity }>(() => import("./corrected.tsx"));

/** At the end of a sheet: what the reader corrected of it, and the way to correct it. */
export function CorrectDoor(props: FirstViewProps & { entity: Entity }) {
  const { entity, state, words, corrections } = props;
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (!takesCorrections(state)) return null;
  const isTouched = isCorrected(state) && corrections.rows(state.own).some((row) => concerns(row, entity.id));
  return (
    <section class="evidence-correct">
      {isTouched && <Corrected {...props} />}
      <button
        type="button"
        class="ui-quiet"
        aria-expanded={open}
        aria-label={open ? undefined : words.correcting.doorOf(entity.name)}
        onClick={() => setOpen(!open)}
      >
        {open ? words.correcting.close : words.correcting.door}
      </button>
      {open && <Form {...props} onClose={close} />}
    </section>
  );
}
