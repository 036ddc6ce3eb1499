import { useCallback, useMemo, useState } from "preact/hooks";
import { chips } from "../ui/description.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { clearFilter } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { Detail } from "./detail.tsx";
import { Findings } from "./findings.tsx";
import { Legend } from "./legend.tsx";
import { NumberKey, projectNumbers } from "./number-key.tsx";
import { Picture } from "../picture/picture.tsx";
import { usePath } from "./shortest-path.tsx";
import "./explorer.css";

/** The network: legend that filters, picture, and the sheet of what is chosen. */
export function Explorer(props: ViewProps & { palette: Palette }) {
  const { state, words, shown, act } = props;
  const [dismissed, setDismissed] = useState(false);
  const [legendOpen, setLegendOpen] = useState(false);
  const path = usePath(props);
  const numbers = useMemo(() => projectNumbers(props.whole, state.language), [props.whole, state.language]);
  const [numbered, setNumbered] = useState<readonly string[]>([]);
  const onNumbered = useCallback(
    (ids: readonly string[]) => setNumbered((before) => (before.join() === ids.join() ? before : ids)),
    [],
  );
  const key = <NumberKey {...props} numbers={numbers} numbered={numbered} />;
  const inForce = chips(props);
  const isFirst = state.selection.length === 0 && inForce.length === 0;
  return (
    <div
      class={`network-explorer ${state.selection.length > 0 || (isFirst && !dismissed) ? "network-with-sheet" : ""}`}
    >
      <h1 class="ui-unseen">{words.views.network}</h1>
      <button
        type="button"
        class="network-drawer-button"
        aria-expanded={legendOpen}
        aria-controls="legend"
        onClick={() => setLegendOpen(!legendOpen)}
      >
        {words.page.legend}
        {inForce.length > 0 && <span class="network-count">{words.number(inForce.length)}</span>}
      </button>
      <aside id="legend" class={`network-legend ${legendOpen ? "network-open" : ""}`} aria-label={words.page.legend}>
        <button type="button" class="ui-quiet network-drawer-close" onClick={() => setLegendOpen(false)}>
          {words.page.close}
        </button>
        {(!isFirst || dismissed) && key}
        {(!isFirst || dismissed) && <Findings {...props} onDismiss={null} />}
        <Legend {...props} />
      </aside>
      <section class="network-plate" aria-label={words.stage.label}>
        {inForce.length > 0 && (
          <ul class="network-chips" aria-label={words.legend.active}>
            {inForce.map(({ text, lift }) => (
              <li>
                <button type="button" onClick={() => act(lift)} aria-label={words.legend.remove(text)}>
                  {text}
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
            <li>
              <button type="button" class="network-clear" onClick={() => act(clearFilter())}>
                {words.legend.clear}
              </button>
            </li>
          </ul>
        )}
        <Picture {...props} path={path.edges} numbers={numbers} onNumbered={onNumbered} />
        {shown.order === 0 && (
          <div class="network-empty" role="status">
            <p>{words.states.empty}</p>
            <p>{state.filter.kinds.includes("project") ? words.states.emptyNext : words.states.emptyWithoutProjects}</p>
            <button type="button" onClick={() => act(clearFilter())}>
              {words.legend.clear}
            </button>
          </div>
        )}
      </section>
      {isFirst && !dismissed && <Findings {...props} first={key} onDismiss={() => setDismissed(true)} />}
      {state.selection.length > 0 && <Detail {...props} path={path.answer} />}
    </div>
  );
}
