import { useCallback, useMemo, useState } from "preact/hooks";
import { chips } from "../ui/description.ts";
import type { Palette } from "../../server/contract/palette.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { Detail } from "./detail.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { Findings } from "./findings.tsx";
import { Legend } from "./legend.tsx";
import { LegendDrawer } from "./legend-drawer.tsx";
import { NothingShown } from "./nothing-shown.tsx";
import { NumberKey, projectNumbers } from "./number-key.tsx";
import { Picture } from "../picture/picture.tsx";
import { isLarge } from "../picture/use-far-view.ts";
import { useBeside } from "./use-beside.ts";
import { usePath } from "./use-path.ts";
import "./explorer.css";

/** In which order what stands beside a large picture comes. */
const [LEGEND, FINDINGS, BESIDE] = [1, 2, 2];

/** The network: legend that filters, picture, and the sheet of what is chosen. */
export function Explorer(props: FirstViewProps & { palette: Palette }) {
  const { state, words, shown } = props;
  const [dismissed, setDismissed] = useState(false);
  const path = usePath(props);
  const numbers = useMemo(() => projectNumbers(props.whole, state.language), [props.whole, state.language]);
  const [numbered, setNumbered] = useState<readonly string[]>([]);
  const onNumbered = useCallback(
    (ids: readonly string[]) => setNumbered((before) => (before.join() === ids.join() ? before : ids)),
    [],
  );
  const { there, drawn } = useBeside(isLarge(shown), BESIDE);
  const key = <NumberKey {...props} numbers={numbers} numbered={numbered} />;
  // The line at the top says which corrections there are.
  const inForce = chips(props).filter(({ condition }) => condition !== "corrections");
  const hasSheet = state.selection.length > 0;
  const isFirst = !hasSheet && inForce.length === 0 && !dismissed;
  return (
    <div class={`network-explorer ${hasSheet || isFirst ? "network-with-sheet" : ""}`}>
      <h1 class="ui-unseen">{words.views.network}</h1>
      <LegendDrawer words={words} filters={inForce.length}>
        {!isFirst && key}
        {!isFirst && there >= FINDINGS && <Findings {...props} onDismiss={null} />}
        {there >= LEGEND && <Legend {...props} />}
      </LegendDrawer>
      <section class="network-plate" aria-label={words.stage.label}>
        <FilterChips {...props} inForce={inForce} />
        <Picture {...props} path={path.edges} numbers={numbers} onNumbered={onNumbered} onDrawn={drawn} />
        {shown.order === 0 && <NothingShown {...props} />}
      </section>
      {isFirst && there >= FINDINGS && <Findings {...props} first={key} onDismiss={() => setDismissed(true)} />}
      {hasSheet && <Detail {...props} path={path.answer} />}
    </div>
  );
}
