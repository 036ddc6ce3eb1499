import { tyingColumns } from "./column-owners.ts";
import type { PlaceLevel } from "../package/vocabulary.ts";
import type { MeaningName } from "./meanings.ts";
import type { PlannedColumn, PlannedTable } from "./plan.ts";
import { programmeTable } from "./programmes.ts";

/** Columns of a table of rows, by what they mean. */
export interface Columns {
  projects: PlannedColumn[];
  projectId: PlannedColumn | undefined;
  actors: PlannedColumn[];
  actorId: PlannedColumn | undefined;
  /** Those of whose actors the row's own values are said. */
  tying: readonly PlannedColumn[];
  one: (is: MeaningName) => PlannedColumn | undefined;
  all: (is: MeaningName) => PlannedColumn[];
  own: (...of: string[]) => PlannedColumn[];
  /** Of a programme's open data: what says where the row's organisation is, and a project that it carries. */
  homes: { column: PlannedColumn; level: PlaceLevel }[];
}

/** The columns of a list of links, a table of one row a project or a register. */
export function rowColumns(table: PlannedTable): Columns {
  const all = (is: MeaningName) => table.columns.filter(({ meaning }) => meaning.is === is);
  const [projects, [projectId], actors] = [all("project"), all("project-id"), all("actor")];
  const places = table.form === "links" ? programmeTable(table)?.places : undefined;
  const tying = tyingColumns(table, actors, projects[0] ?? projectId);
  return {
    ...{ projects, projectId, actors },
    homes: table.columns.flatMap((column) => {
      const level = column.meaning.is === "ignored" ? undefined : places?.get(column.key);
      return level === undefined ? [] : [{ column, level }];
    }),
    tying: tying.length > 0 ? tying : actors,
    actorId: all("actor-id")[0],
    one: (is) => all(is)[0],
    all,
    own: (...of) => all("attribute").filter(({ meaning }) => of.includes(meaning.of ?? "link")),
  };
}
