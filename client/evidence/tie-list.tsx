import { tieKey } from "../model/ties.ts";
import { Listing } from "../ui/listing.tsx";
import { openColumn } from "../ui/open-button.tsx";
import { openedRow } from "../ui/opened-row.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { tieColumns, type ListedTie, type TieListOptions } from "./tie-columns.tsx";
import { TieMakers } from "./tie-notes.tsx";

/** Ties listed before one asks for the rest. */
const FIRST = 60;

/** Ties as a table, the same numbers as the picture; a row opens on what states each of its actors. */
export function TieList({
  ties,
  weighted = false,
  regions = false,
  what = "actors",
  within = "",
  ...props
}: ViewProps &
  TieListOptions & {
    ties: readonly ListedTie[];
    /** The row of a table on which the list opens, if any: the same tie may be in the list of another. */
    within?: string;
  }) {
  const { between, evidence, fold, proof, ...titles } = props.words.questions.tie;
  const row = openedRow(props, "ties");
  const keyOf = ({ a, b }: ListedTie): string => `${within} ${tieKey(a.id, b.id)}`.trim();
  const nameOf = ({ a, b }: ListedTie): string => between(a.name, b.name);
  return (
    <Listing
      part="ties"
      label={titles[what]}
      columns={[
        ...tieColumns({ weighted, regions, what }, props),
        openColumn({ header: proof, labels: { open: evidence, fold }, row, keyOf, nameOf }),
      ]}
      rows={ties}
      keyOf={keyOf}
      words={props.words}
      first={FIRST}
      opened={(tie) => (row.open === keyOf(tie) ? <TieMakers tie={tie} {...props} /> : null)}
    />
  );
}
