import { useState } from "preact/hooks";
import type { Words } from "../i18n/words.ts";
import { endsMoved, type Month, type MonthRange, type Period, periodsAsked } from "../model/timeline.ts";
import { sayEnd, sayPeriod } from "./timeline-words.ts";

/** The periods as bars over two handles; a handle at its end asks nothing of that end. */
export function TimelineBars(props: {
  periods: readonly Period[];
  asked: MonthRange;
  words: Words;
  onAsk: (from: Month | null, to: Month | null) => void;
}) {
  const { periods, asked, words, onAsk } = props;
  const last = periods.length - 1;
  const given = periodsAsked(periods, asked);
  /** Where the handles are while one is moved: what they ask is told once it is left. */
  const [moved, setMoved] = useState<[number, number] | null>(null);
  const [from, to] = moved ?? given;
  const most = Math.max(1, ...periods.map(({ all }) => all));
  const tell = ([least, greatest]: [number, number]): void => {
    setMoved(null);
    const { from: earliest, to: latest } = endsMoved(periods, asked, least, greatest);
    onAsk(earliest, latest);
  };
  const handle = (end: "earliest" | "latest") => ({
    label: words.timeline[end],
    index: end === "earliest" ? from : to,
    last,
    says: (index: number) => sayEnd(periods[index]![end === "earliest" ? "from" : "to"], periods, words),
    // The handles never pass each other.
    within: (index: number) => (end === "earliest" ? Math.min(index, to) : Math.max(index, from)),
    onMove: (index: number) => setMoved(end === "earliest" ? [index, to] : [from, index]),
    onDone: (index: number) => tell(end === "earliest" ? [index, to] : [from, index]),
  });
  return (
    <div class="network-timeline-plate">
      <div class="network-timeline-bars" role="img" aria-label={summaryOf(periods, words)}>
        {periods.map((period, i) => (
          <span
            key={period.from}
            class={i < from || i > to ? "network-timeline-out" : undefined}
            title={`${sayPeriod(period, periods, words)} · ${words.legend.of(period.shown, period.all)}`}
            style={{ height: `${(100 * period.all) / most}%` }}
          >
            <i style={{ height: `${period.all === 0 ? 0 : (100 * period.shown) / period.all}%` }} />
          </span>
        ))}
      </div>
      <div class="network-timeline-handles" style={{ "--periods": periods.length }}>
        <Handle {...handle("earliest")} />
        <Handle {...handle("latest")} />
      </div>
    </div>
  );
}

/** One handle, which says where it stands; it tells where it was left. */
function Handle(props: {
  label: string;
  index: number;
  last: number;
  says: (index: number) => string;
  within: (index: number) => number;
  onMove: (index: number) => void;
  onDone: (index: number) => void;
}) {
  const { label, index, last, says, within, onMove, onDone } = props;
  return (
    <input
      type="range"
      min={0}
      max={last}
      step={1}
      value={index}
      aria-label={label}
      aria-valuetext={says(index)}
      onInput={({ currentTarget }) => {
        const wanted = within(currentTarget.valueAsNumber);
        currentTarget.value = String(wanted);
        onMove(wanted);
      }}
      onChange={({ currentTarget }) => onDone(currentTarget.valueAsNumber)}
    />
  );
}

function summaryOf(periods: readonly Period[], words: Words): string {
  const [first, last] = [periods.at(0)!, periods.at(-1)!];
  const fullest = periods.reduce((most, one) => (one.all > most.all ? one : most), first);
  const [from, to] = [sayEnd(first.from, periods, words), sayEnd(last.to, periods, words)];
  return words.timeline.bars(from, to, fullest.all, sayPeriod(fullest, periods, words));
}
