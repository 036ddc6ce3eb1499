import { useState } from "preact/hooks";
import type { ChangedFigure, ChangedFindings, ChangedSort } from "../../server/contract/changed-findings.ts";
import type { Words } from "../i18n/words.ts";
import type { ComparisonSession } from "../session/comparison.ts";
import type { Column } from "../ui/column.ts";
import { Listing } from "../ui/listing.tsx";

const SORTS = ["sharedActors", "pairs", "ranks"] as const;

/** How many figures of a sort are there at first. */
const FIRST = 10;

/** What of the findings is otherwise by one reader and by the other. */
export function ComparisonFindings({ store, words }: { store: ComparisonSession; words: Words }) {
  const say = words.comparison;
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const findings = store.findings.value;

  async function find(): Promise<void> {
    setWorking(true);
    setFailure(null);
    try {
      await store.findChanges();
    } catch (error) {
      setFailure(say.failed((error as Error).message));
    }
    setWorking(false);
  }

  return (
    <section data-part="depends">
      <h3>{say.depends}</h3>
      <p class="ui-hint">{say.dependsLead}</p>
      {findings === null && (
        <p class="ui-actions">
          <button type="button" disabled={working} onClick={() => void find()}>
            {say.find}
          </button>
          <span role="status">{working ? say.finding : ""}</span>
        </p>
      )}
      {failure !== null && (
        <p class="data-warning" role="alert">
          {failure}
        </p>
      )}
      {findings && <Found findings={findings} words={words} />}
    </section>
  );
}

function Found({ findings, words }: { findings: ChangedFindings; words: Words }) {
  const say = words.comparison;
  const isSame = SORTS.every((sort) => findings[sort].total === 0);
  return (
    <>
      <p class="ui-finding">{isSame ? say.same : say.counts(findings)}</p>
      {findings.estimated && <p class="ui-hint">{say.estimated}</p>}
      {SORTS.filter((sort) => findings[sort].total > 0).map((sort) => (
        <Sort key={sort} title={say.sorts[sort]} sort={findings[sort]} words={words} />
      ))}
    </>
  );
}

function Sort({ title, sort, words }: { title: string; sort: ChangedSort; words: Words }) {
  const say = words.comparison;
  const figure = (value: number | null): string => (value === null ? say.absent : words.number(value));
  const columns: Column<ChangedFigure>[] = [
    { header: say.name, key: "names", cell: ({ names }) => names.join(" · ") },
    { header: say.readings[0], key: "before", align: "end", cell: ({ before }) => figure(before) },
    { header: say.readings[1], key: "after", align: "end", cell: ({ after }) => figure(after) },
  ];
  return (
    <>
      <h4>{title}</h4>
      {sort.changed.length < sort.total && <p class="ui-hint">{say.listed(sort.changed.length, sort.total)}</p>}
      <Listing
        label={title}
        columns={columns}
        rows={sort.changed}
        keyOf={(row) => String(sort.changed.indexOf(row))}
        words={words}
        first={FIRST}
      />
    </>
  );
}
