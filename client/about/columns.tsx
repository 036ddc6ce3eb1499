import type { Dataset } from "../../server/contract/dataset.ts";
import { batch, goToView, select } from "../model/state.ts";
import type { Column } from "../ui/column.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** How complete what the source says of a project is. */
type Completeness = Dataset["completeness"][number];

/** What is told of how complete each project is. */
export function completenessColumns(props: ViewProps): Column<Completeness>[] {
  const { words, dataset } = props;
  // What no project has is no gap of one of them.
  const gaps = new Map<string, number>();
  for (const { missing } of dataset.completeness)
    for (const field of missing) gaps.set(field, (gaps.get(field) ?? 0) + 1);
  const absent = (missing: readonly string[]): string[] =>
    missing.filter((field) => gaps.get(field)! < dataset.completeness.length);
  return [
    {
      key: "name",
      header: words.about.project,
      cell: ({ project, name }) => <ProjectName {...props} id={project} name={name} />,
    },
    { key: "namedPartners", header: words.about.named, align: "end" },
    { key: "unnamedPartners", header: words.about.unnamed, align: "end" },
    {
      key: "openPartners",
      header: words.about.open,
      cell: ({ openPartners }) => (openPartners === null ? words.about.unknown : openPartners ? words.about.yes : ""),
    },
    {
      key: "missing",
      header: words.about.missing,
      cell: ({ missing }) =>
        absent(missing).length === 0 ? words.about.none : words.list(absent(missing).map(words.about.field)),
    },
  ];
}

/** A project, opened on the network where the page holds it. */
function ProjectName({ id, name, whole, act }: ViewProps & { id: string; name: string }) {
  if (!whole.hasNode(id)) return name;
  return (
    <button type="button" class="ui-link" onClick={() => act(batch("select", [select([id]), goToView("network")]))}>
      {name}
    </button>
  );
}
