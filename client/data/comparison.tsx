import { ComparisonSession } from "../session/comparison.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { AskedTwice } from "./asked-twice.tsx";
import { ComparisonChoice } from "./comparison-choice.tsx";
import { ComparisonFigures } from "./comparison-figures.tsx";
import { ComparisonFindings } from "./comparison-findings.tsx";
import { ComparisonResult } from "./comparison-result.tsx";
import { ComparisonSettle } from "./comparison-settle.tsx";
import "./comparison.css";

/** One for the page: who leaves this view and comes back finds every step, kept yet or not. */
const store = new ComparisonSession();

/** Where two readings are chosen, or how far the comparison of two is. */
export function View(props: ViewProps) {
  const { words } = props;
  const say = words.comparison;
  const [kept, compared, failure] = [store.kept.value, store.compared.value, store.failure.value];
  if (kept === undefined) return null;
  return (
    <section class="data-comparison" data-part="comparison">
      <h2>{say.title}</h2>
      {kept === null && <ComparisonChoice {...props} store={store} />}
      {kept !== null && !compared && failure === null && <p role="status">{say.comparing}</p>}
      {kept !== null && failure !== null && (
        <p class="data-warning" role="alert">
          {say.failed(failure)}
        </p>
      )}
      {kept !== null && !store.isKept.value && (
        <p class="data-warning" role="alert">
          {say.notKept}
        </p>
      )}
      {kept !== null && compared && (
        <>
          <ComparisonFigures {...props} kept={kept} compared={compared} />
          <ComparisonSettle {...props} store={store} kept={kept} compared={compared} />
          <ComparisonResult {...props} store={store} kept={kept} compared={compared} />
          <ComparisonFindings store={store} words={words} />
        </>
      )}
      {kept !== null && (
        <p class="ui-actions">
          <AskedTwice label={say.forget} question={say.forgetSure} words={words} onYes={() => store.forget()} />
        </p>
      )}
    </section>
  );
}
