import { useMemo, useState } from "preact/hooks";
import { columnTitle } from "../i18n/attribute-words.ts";
import type { Words } from "../i18n/words.ts";
import {
  askMonths,
  countUndated,
  endedBeforeBegun,
  inMonths,
  monthsAsked,
  periodsOf,
  timelineAsked,
  timelinesOf,
  type Month,
  type MonthRange,
  type Period,
  type Timeline,
} from "../model/timeline.ts";
import { PickOne } from "../ui/pick-one.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { RangeEnd } from "./attribute-range.tsx";
import { TimelineBars } from "./timeline-bars.tsx";
import { sayPeriod } from "./timeline-words.ts";
import "../ui/facet.css";
import "./timeline.css";

/** Which projects by when they are, where they bear dates: nothing where none does. */
export function View(props: ViewProps) {
  const { dataset, whole, words, state } = props;
  const timelines = useMemo(() => timelinesOf(dataset, whole), [dataset, whole]);
  const [chosen, setChosen] = useState<number | null>(null);
  if (timelines.length === 0) return null;
  const asked = timelineAsked(timelines, state.filter);
  const timeline = timelines[chosen ?? -1] ?? asked;
  return (
    <details class="ui-facet network-timeline" data-part="timeline" open>
      <summary>{words.timeline.title}</summary>
      {timelines.length > 1 && (
        <PickOne
          legend={words.timeline.by}
          value={String(timelines.indexOf(timeline))}
          choices={timelines.map((one, i) => [String(i), titleOf(one, props)] as const)}
          onChoose={(index) => setChosen(Number(index))}
        />
      )}
      <Span {...props} timeline={timeline} />
    </details>
  );
}

function titleOf({ first, last }: Timeline, { words, dataset }: ViewProps): string {
  const [from, to] = [columnTitle(first, words, dataset), columnTitle(last, words, dataset)];
  return first === last ? from : words.timeline.span(from, to);
}

/** The bars of one timeline, and from when to when is asked for. */
function Span({ timeline, ...props }: ViewProps & { timeline: Timeline }) {
  const { whole, shown, words, act } = props;
  const { filter } = props.state;
  const periods = useMemo(() => periodsOf(timeline, whole, shown), [timeline, whole, shown]);
  const asked = monthsAsked(timeline, filter);
  const { from, to } = asked;
  const undated = useMemo(() => countUndated(timeline, whole, { from, to }), [timeline, whole, from, to]);
  const wrong = useMemo(() => endedBeforeBegun(timeline, whole), [timeline, whole]);
  if (periods.length === 0) return null;
  const ask = (least: Month | null, most: Month | null): void =>
    act(askMonths(timeline, { from: least, to: most }, filter));
  const isAsked = from !== null || to !== null;
  return (
    <>
      <TimelineBars {...{ periods, asked, words }} onAsk={ask} />
      <Ends {...{ periods, asked, words }} onAsk={ask} />
      {undated > 0 && (
        <p class="ui-hint" aria-live="polite">
          {isAsked
            ? words.timeline.undatedLeftOut(undated)
            : words.timeline.undatedKept(undated, timeline.first !== timeline.last)}
        </p>
      )}
      {wrong.length > 0 && <p class="ui-hint">{words.timeline.endedBeforeBegun(wrong)}</p>}
      {isAsked && (
        <button type="button" class="ui-quiet ui-more" onClick={() => ask(null, null)}>
          {words.timeline.all}
        </button>
      )}
      <InFigures {...{ periods, words }} />
    </>
  );
}

interface EndsProps {
  periods: readonly Period[];
  asked: MonthRange;
  words: Words;
  onAsk: (from: Month | null, to: Month | null) => void;
}

/** The ends as one writes them: years, or months where the bars are months; empty is open. */
function Ends({ periods, asked, words, onAsk }: EndsProps) {
  const { from, to } = asked;
  const type = inMonths(periods) ? ("month" as const) : ("number" as const);
  const write = (month: Month | null): string =>
    month === null ? "" : type === "number" ? String(Math.floor(month / 12)) : monthText(month);
  const read = (text: string, end: "first" | "last"): Month | null => {
    const [, year, month] = /^(\d{1,4})(?:-(\d\d))?/.exec(text.trim()) ?? [];
    if (year === undefined) return null;
    return Number(year) * 12 + (month === undefined ? (end === "first" ? 0 : 11) : Number(month) - 1);
  };
  const [least, most] = [periods.at(0)!.from, periods.at(-1)!.to];
  return (
    <div class="network-range" role="group" aria-label={words.timeline.title}>
      <RangeEnd
        {...{ type, label: words.legend.from, value: write(from), hint: write(least) }}
        onCommit={(text) => onAsk(read(text, "first"), to)}
      />
      <RangeEnd
        {...{ type, label: words.legend.to, value: write(to), hint: write(most) }}
        onCommit={(text) => onAsk(from, read(text, "last"))}
      />
    </div>
  );
}

const monthText = (month: Month): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

/** What the bars show, as a table. */
function InFigures({ periods, words }: { periods: readonly Period[]; words: Words }) {
  return (
    <details class="network-timeline-figures">
      <summary>{words.timeline.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.timeline.period}</th>
            <th scope="col">{words.timeline.projects}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period.from}>
              <th scope="row">{sayPeriod(period, periods, words)}</th>
              <td>{words.legend.of(period.shown, period.all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
