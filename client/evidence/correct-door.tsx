import { useRef, useState } from "preact/hooks";
import type { Entity } from "../../server/contract/entity.ts";
import { concerns, type Link } from "../model/correction-subject.ts";
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
  if (!takesCorrections(state)) return null;
  const isTouched = isCorrected(state) && corrections.rows(state.own).some((row) => concerns(row, entity.id));
  return (
    <section class="evidence-correct">
      {isTouched && <Corrected {...props} />}
      <Door {...props} label={words.correcting.doorOf(entity.name)} />
    </section>
  );
}

/** In the row of a link: the way to correct that one. */
export function LinkDoor(props: FirstViewProps & { entity: Entity; link: Link; name: string }) {
  const { name, ...rest } = props;
  return takesCorrections(rest.state) ? <Door {...rest} label={rest.words.correcting.linkDoorOf(name)} /> : null;
}

function Door({ label, ...props }: FirstViewProps & { entity: Entity; link?: Link; label: string }) {
  const { words } = props;
  const [open, setOpen] = useState(false);
  const door = useRef<HTMLButtonElement>(null);
  // What had the focus goes with the form: the keyboard goes on from the door.
  const close = (): void => {
    setOpen(false);
    door.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        class="ui-quiet"
        ref={door}
        aria-expanded={open}
        aria-label={open ? undefined : label}
        onClick={() => setOpen(!open)}
      >
        {open ? words.correcting.close : words.correcting.door}
      </button>
      {open && <Form {...props} onClose={close} />}
    </>
  );
}
