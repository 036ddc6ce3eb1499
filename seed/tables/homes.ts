import { COUNTRY, type Role } from "../package/vocabulary.ts";
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
  const said = homes.map((home) => ({ ...home, words: reading.text(table, row, home.column) }));
  const known = said.filter(({ words }) => words !== "" && !isPlaceholder(words));
  const saysCountry = known.some(({ level }) => level === COUNTRY);
  for (const { column, words, level: own } of known) {
    const isWider = own === "region" && isWiderCode(words);
    if (isWider && (saysCountry || !isCountry(words))) continue;
    const level = isWider ? COUNTRY : own;
    for (const { entity, role } of actors) {
      const place = { level, within: "", ...reading.statement(table, row, column, words) };
      reading.draft.places.push({ entity, ...place });
      if (role === "carries")
        for (const project of projects)
          reading.draft.places.push({ entity: project, ...place, qualifier: entity.name });
    }
  }
}

/**
 * Whether a code of NUTS, alone or behind a name, is that of a whole country or of level 1, which is a region in France
 * alone.
 */
const isWiderCode = (words: string): boolean => /(?:^|\()(?!FR.)[A-Z]{2}[A-Z0-9]?\)?$/.test(words);

/** Whether it is that of a country: « Somewhere (HU) ». */
const isCountry = (words: string): boolean => /(?:^|\()[A-Z]{2}\)?$/.test(words);
