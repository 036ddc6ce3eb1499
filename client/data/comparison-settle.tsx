import { useState } from "preact/hooks";
import type { Point, ReadingsCompared } from "../../server/contract/comparison-messages.ts";
import { isAlike, undoStep, unsettled } from "../model/comparison.ts";
import type { KeptComparison } from "../session/comparison-store.ts";
import type { ComparisonSession } from "../session/comparison.ts";
import { namesFor } from "../ui/correction-words.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { ComparisonCurrent } from "./comparison-current.tsx";
import { roleTitles, sayPoint, type SayingProps } from "./comparison-said.tsx";
import { useKeys } from "./use-keys.ts";

type SettleProps = ViewProps & { store: ComparisonSession; kept: KeptComparison; compared: ReadingsCompared };

/** How many points of a list are shown, and how many more at each press. */
const LISTED = 100;

/** The differences, one at a time: what either says and where, and a key for each choice. */
export function ComparisonSettle(props: SettleProps) {
  const { words, store, kept, compared, dataset } = props;
  const { differences } = compared.comparison;
  const [chosen, setChosen] = useState<string | null>(null);
  const open = unsettled(differences, kept.settling);
  useKeys("comparison", (key) => {
    if (key === "Z") store.step(undoStep);
    return key === "Z";
  });
  const point = differences.find(({ key }) => key === chosen) ?? open[0];
  const say = words.comparison;
  const rows = differences.flatMap(({ first, second }) => [...first.corrections, ...second.corrections]);
  const saying: SayingProps = { words, nameOf: namesFor(props, rows), roleTitle: roleTitles(words, dataset) };
  if (differences.length === 0) return null;
  const settledOnes = differences.filter(({ key }) => Object.hasOwn(kept.settling.settlements, key));
  return (
    <section aria-label={say.differences} data-part="differences">
      <h3>{say.differences}</h3>
      <p aria-live="polite">{say.left(open.length, settledOnes.length)}</p>
      <p class="ui-hint">{say.keys}</p>
      {point && (
        <ComparisonCurrent
          {...{ store, words, corrections: props.corrections }}
          key={point.key}
          point={point}
          alike={open.filter((one) => one !== point && isAlike(one, point))}
          saying={saying}
          onDone={() => setChosen(null)}
        />
      )}
      <p class="ui-actions">
        <button type="button" disabled={kept.settling.past.length === 0} onClick={() => store.step(undoStep)}>
          {say.undo} <kbd>Z</kbd>
        </button>
      </p>
      <Others title={say.waiting} points={open.filter((one) => one !== point)} saying={saying} onChoose={setChosen} />
      <Others title={say.settled} points={settledOnes} saying={saying} onChoose={setChosen} kept={kept} />
    </section>
  );
}

/** Points in a list that is opened, any of which can be looked at. */
function Others(props: {
  title: (n: number) => string;
  points: readonly Point[];
  saying: SayingProps;
  onChoose: (key: string) => void;
  /** Where they are settled, how. */
  kept?: KeptComparison;
}) {
  const { title, points, saying, onChoose, kept } = props;
  const { words } = saying;
  const say = words.comparison;
  const [most, setMost] = useState(LISTED);
  const left = points.length - most;
  if (points.length === 0) return null;
  return (
    <details>
      <summary>{title(points.length)}</summary>
      <ul class="data-comparison-points">
        {points.slice(0, most).map((point) => {
          const what = sayPoint(point, saying);
          const settlement = kept?.settling.settlements[point.key];
          return (
            <li key={point.key}>
              {what}
              {settlement && (
                <>
                  {" "}
                  <small>
                    {say.settledAs(
                      settlement.choice === "other" && settlement.value === null
                        ? say.neither
                        : say.choices[settlement.choice],
                      settlement.value,
                    )}
                    . {say.by(settlement.author, settlement.day, settlement.reason)}
                  </small>
                </>
              )}{" "}
              <button
                type="button"
                class="ui-link"
                aria-label={words.labelled(say.again, what)}
                onClick={() => onChoose(point.key)}
              >
                {say.again}
              </button>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <button type="button" class="ui-quiet ui-more" onClick={() => setMost(most + LISTED)}>
          {say.more(Math.min(LISTED, left), left)}
        </button>
      )}
    </details>
  );
}
