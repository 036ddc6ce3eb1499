import { gazetteer } from "../../../seed/codes/gazetteer.ts";
import { officialList } from "../../../seed/codes/official-list.ts";
import { readOfficial } from "../../../seed/commands/official-files.ts";
import type { Choices } from "../../../seed/tables/choices.ts";
import { packageOf } from "../../../seed/tables/package.ts";
import { readTables } from "../../../seed/tables/read.ts";
import { understand } from "../../../seed/tables/understand.ts";
import { ALONE } from "../../../seed/tables/work.ts";

/** The official places, as the command and the page have them. */
export const places = gazetteer(officialList(readOfficial));

/** What comes of files, by name; `make` makes the package, checked. */
export async function open(files: Record<string, string | Uint8Array>, choices: Choices = {}) {
  const given = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
  const { understanding, making } = await understand(await readTables(given, ALONE), choices, {
    officialPlaces: () => places,
    work: ALONE,
  });
  const make = async () => {
    if (!making) throw new Error("No package comes of it.");
    return packageOf(making, ALONE);
  };
  return { understanding, make };
}
