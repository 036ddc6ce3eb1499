import type { MapTie } from "../figures/map-question.ts";
import { MAP } from "../model/options/map.ts";
import type { Column } from "../ui/column.ts";
import { Listing } from "../ui/listing.tsx";
import type { ViewProps } from "../ui/view-props.ts";

/** The bands of the map as a table: two regions, or one within itself, and how many pairs of projects. */
export function FlowList({ ties, ...props }: ViewProps & { ties: readonly MapTie[] }) {
  const { words } = props;
  return (
    <>
      <h2>{words.map.flows}</h2>
      <Listing
        label={words.map.flows}
        columns={flowColumns(props)}
        rows={ties}
        keyOf={({ key }) => key}
        words={words}
        part="flows"
      />
    </>
  );
}

function flowColumns({ words, act }: ViewProps): Column<MapTie>[] {
  return [
    {
      key: "names",
      header: words.map.flowTitle,
      cell: ({ key, a, b, names }) => (
        <button type="button" class="ui-link evidence-name-link" onClick={() => act(MAP.set({ tie: key }))}>
          {a === b ? words.map.withinOne(names[0]) : words.questions.tie.between(...names)}
        </button>
      ),
    },
    { key: "weight", header: words.map.pairsTitle, align: "end" },
    ...(words.apart === null
      ? []
      : [
          {
            key: "manner",
            header: words.map.legend.arcs,
            cell: ({ manner }) => words.questions.manner[manner],
          } satisfies Column<MapTie>,
        ]),
  ];
}
