import { Listing } from "../ui/listing.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { completenessColumns } from "./columns.tsx";

/** How complete the source is for each project, in a sentence and as a table. */
export function Completeness(props: ViewProps) {
  const { words, dataset } = props;
  const { completeness } = dataset;
  const open = completeness.filter(({ openPartners }) => openPartners).length;
  const unnamed = completeness.reduce((sum, { unnamedPartners }) => sum + unnamedPartners, 0);
  return (
    <>
      <h2>{words.about.complete}</h2>
      {open + unnamed > 0 && <p class="ui-finding">{words.about.summary(open, unnamed, completeness.length)}</p>}
      <Listing
        label={words.about.complete}
        columns={completenessColumns(props)}
        rows={completeness}
        keyOf={({ project }) => project}
        words={words}
        cards={false}
      />
    </>
  );
}
