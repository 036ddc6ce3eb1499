import type { Role } from "../package/vocabulary.ts";
import type { DraftEntity } from "./draft.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { PlannedTable } from "./plan.ts";
import type { Reading } from "./reading.ts";
import type { Columns } from "./row-columns.ts";
import type { SheetRow } from "./sheet.ts";

/**
 * Where the organisation of a programme's row is; a project lies where the one that carries it is, since the open data
 * of programmes say no other place of theirs.
 */
export function homesOf(
  { actors, projects }: { actors: readonly { entity: DraftEntity; role: Role }[]; projects: readonly DraftEntity[] },
  table: PlannedTable,
  row: SheetRow,
  { homes }: Columns,
  reading: Reading,
): void {
  for (const { column, level } of homes) {
    const words = reading.text(table, row, column);
    if (words === "" || isPlaceholder(words) || (level === "region" && isWiderCode(words))) continue;
    for (const { entity, role } of actors) {
      const place = { level, within: "", ...reading.statement(table, row, column, words) };
      reading.draft.places.push({ entity, ...place });
      if (role === "carries")
        for (const project of projects)
          reading.draft.places.push({ entity: project, ...place, qualifier: entity.name });
    }
  }
}

/** Whether a code of NUTS is that of a whole country or of level 1, which is a region in France alone. */
const isWiderCode = (words: string): boolean => /^(?!FR.)[A-Z]{2}[A-Z0-9]?$/.test(words);
