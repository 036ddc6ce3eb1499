import { useState } from "preact/hooks";
import { actsOf } from "../../server/contract/acts.ts";
import type { Coefficient, ReadingsCompared } from "../../server/contract/comparison-messages.ts";
import { RESAMPLING } from "../../server/contract/resampling.ts";
import type { Words } from "../i18n/words.ts";
import type { KeptComparison } from "../session/comparison-store.ts";
import type { Column } from "../ui/column.ts";
import { namesFor } from "../ui/correction-words.ts";
import { Listing } from "../ui/listing.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { Evidence, fieldTitle, roleTitles, sayPoint, saySaid, type SayingProps } from "./comparison-said.tsx";

type FiguresProps = ViewProps & { kept: KeptComparison; compared: ReadingsCompared };

/** What was compared, how far the two agree by field, and what both have. */
export function ComparisonFigures(props: FiguresProps) {
  const { words, kept, compared } = props;
  const { facts, comparison } = compared;
  const say = words.comparison;
  const [a, b] = facts.readings.map(({ name, hash, corrections }) =>
    corrections === null ? say.version(name, hash) : say.journal(name, corrections),
  );
  const { onlyA, onlyB, unread } = comparison.projects;
  const unfit =
    comparison.outcomes?.map(
      (all) => actsOf(all.flatMap(({ row, state }) => (state === "refused" ? [row] : []))).length,
    ) ?? [];
  return (
    <>
      <p class="ui-lead">
        {say.of(a!, b!, kept.day)} {say.based(facts.base.title, facts.base.version)}
      </p>
      <p class="ui-finding">{say.found(comparison.sharedTotal, comparison.differences.length)}</p>
      {unread > 0 && <p>{say.unread(unread)}</p>}
      {onlyA.length + onlyB.length > 0 && <p>{say.alone(onlyA.length, onlyB.length)}</p>}
      {unfit.map((n, i) => n > 0 && <p key={i}>{say.unfit(i, n)}</p>)}
      <h3>{say.agreement}</h3>
      <Agreement {...props} />
      <Shared {...props} />
    </>
  );
}

function Agreement({ words, dataset, compared }: FiguresProps) {
  const say = words.comparison;
  const { fields, projects, outcomes } = compared.comparison;
  type Row = (typeof fields)[number];
  const saying = { words, nameOf: (id: string) => id, roleTitle: roleTitles(words, dataset) };
  const figure = (of: (row: Row) => Coefficient | null) => (row: Row) => coefficient(of(row), words);
  const columns: Column<Row>[] = [
    { header: say.columns.field, key: "field", cell: ({ field }) => fieldTitle(field, saying) },
    { header: say.columns.units, key: "agreement.units", align: "end" },
    {
      header: say.columns.percent,
      key: "agreement.percent",
      align: "end",
      cell: ({ agreement: { percent } }) => (percent === null ? say.noValue : say.share(percent)),
    },
    {
      header: say.columns.kappa,
      key: "agreement.kappa",
      align: "end",
      cell: figure(({ agreement }) => agreement.kappa),
    },
    {
      header: say.columns.alpha,
      key: "agreement.alpha",
      align: "end",
      cell: figure(({ agreement }) => agreement.alpha),
    },
    { header: say.columns.differences, key: "differences", align: "end" },
  ];
  return (
    <>
      <Listing label={say.agreement} columns={columns} rows={fields} keyOf={({ field }) => field} words={words} />
      <p class="ui-hint">
        {say.conditions(projects.both, RESAMPLING.resamples, RESAMPLING.seed, outcomes !== null)} {say.inMethods}
      </p>
    </>
  );
}

function coefficient(one: Coefficient | null, { comparison: say }: Words): string {
  if (one === null) return say.noValue;
  return one.interval === null ? say.figure(one.value) : say.interval(one.value, ...one.interval);
}

/** What both have, listed once it is opened. */
function Shared(props: FiguresProps) {
  const { words, compared, dataset } = props;
  const { shared, sharedTotal } = compared.comparison;
  const [open, setOpen] = useState(false);
  const say = words.comparison;
  if (sharedTotal === 0) return null;
  const rows = shared.flatMap(({ first, second }) => [...first.corrections, ...second.corrections]);
  const saying: SayingProps = { words, nameOf: namesFor(props, rows), roleTitle: roleTitles(words, dataset) };
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.shared(sharedTotal)}</summary>
      {open && (
        <>
          {shared.length < sharedTotal && <p class="ui-hint">{say.sharedFirst(shared.length, sharedTotal)}</p>}
          <ul class="data-comparison-points">
            {shared.map((point) => (
              <li key={point.key}>
                {point.first.corrections.length === 0 && point.about === null
                  ? words.labelled(sayPoint(point, saying), saySaid(point, "first", saying))
                  : sayPoint(point, saying)}
                <Evidence said={point.first} words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
