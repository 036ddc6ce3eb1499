import { useEffect, useRef, useState } from "preact/hooks";
import type { ViewProps } from "../ui/view-props.ts";
import type { PartProps } from "./part-props.ts";
import { Radios } from "../ui/radios.tsx";
import { TakeCitation } from "./take-citation.tsx";
import { TakeData } from "./take-data.tsx";
import { TakeFigure } from "./take-figure.tsx";
import { TakePage } from "./take-page.tsx";
import "./take-away.css";

const PARTS = ["data", "figure", "cite", "page"] as const;
type Part = (typeof PARTS)[number];

/**
 * The panel from which everything is taken away: data, figures, citations, pages to embed. A modal dialog; Escape
 * closes it.
 */
export function TakeAway({ onClose, ...props }: ViewProps & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [part, setPart] = useState<Part>("data");
  useEffect(() => dialog.current?.showModal(), []);
  const given: PartProps = { ...props, page: new URL("./", window.location.href).href };
  return (
    <dialog class="take-away-panel" ref={dialog} aria-labelledby="take-away-title" onClose={onClose}>
      <div class="take-away-head">
        <h2 id="take-away-title">{props.words.takeAway.title}</h2>
        <button type="button" class="ui-quiet" onClick={() => dialog.current?.close()}>
          {props.words.takeAway.close}
        </button>
      </div>
      <Radios
        legend={props.words.takeAway.what}
        name="take-part"
        value={part}
        choices={PARTS.map((one) => [one, props.words.takeAway.parts[one]])}
        onChoose={(value) => setPart(value as Part)}
      />
      <div class="take-away-part">
        {part === "data" && <TakeData {...given} />}
        {part === "figure" && <TakeFigure {...given} />}
        {part === "cite" && <TakeCitation {...given} />}
        {part === "page" && <TakePage {...given} />}
      </div>
    </dialog>
  );
}
