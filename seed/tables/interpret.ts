import type { Choices } from "./choices.ts";
import { Draft } from "./draft.ts";
import type { TableFault } from "./faults.ts";
import { interpretMatrix } from "./interpret-matrix.ts";
import { interpretRows } from "./interpret-rows.ts";
import { interpretTies } from "./interpret-ties.ts";
import { spanProjects } from "./link-dates.ts";
import type { PlannedTable } from "./plan.ts";
import { interpretPoints, Points } from "./points.ts";
import { Reading } from "./reading.ts";
import type { Work } from "./work.ts";

/** What all tables together tell, and what is wrong with their rows. */
export interface Interpreted {
  draft: Draft;
  reading: Reading;
  faults: TableFault[];
}

/** Reads the rows of all tables: first what names and describes, so that ids have their names, then what ties. */
export async function interpret(tables: readonly PlannedTable[], choices: Choices, work: Work): Promise<Interpreted> {
  const draft = new Draft(choices.names ?? []);
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const reading = new Reading(draft, choices.roles ?? {}, total, work);
  const points = new Points();
  const inForm = (...forms: string[]) => tables.filter(({ form }) => forms.includes(form));
  for (const table of inForm("points")) await interpretPoints(table, points, reading);
  for (const table of inForm("register")) await interpretRows(table, reading);
  for (const table of inForm("links", "projects")) await interpretRows(table, reading);
  for (const table of inForm("matrix", "matrix-of-projects")) await interpretMatrix(table, reading);
  const ties = inForm("ties", "one-mode");
  if (ties.length > 0) await interpretTies(ties, points, reading);
  reading.leaveMentionedPeople();
  spanProjects(draft);
  reading.tellDates();
  return { draft, reading, faults: reading.faults };
}
