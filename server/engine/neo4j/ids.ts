import { NotFound } from "../../contract/errors.ts";
import type { Merging } from "../../contract/shared.ts";
import type { Kind } from "../../contract/vocabulary.ts";
import { guessesOf } from "../id-guesses.ts";
import type { Reader } from "./reader.ts";

/** What a written id means: the id of an entity, and whether the written one was merged into it. */
export interface Meaning {
  id: string;
  merged: boolean;
}

/** What each written id means: the first of its guesses that is known, of one of these kinds; null where none is. */
export async function meaningsOf(
  reader: Reader,
  written: readonly string[],
  kinds: readonly Kind[],
  layer: Merging,
): Promise<(Meaning | null)[]> {
  const guesses = written.map((id) => guessesOf(id, kinds));
  const found = await find(reader, [...new Set(guesses.flat())], layer);
  return guesses.map((own) => {
    const known = own.flatMap((guess) => {
      const row = found.get(guess);
      return row?.found == null ? [] : [{ id: row.found, merged: !row.direct }];
    });
    return known.find(({ id }) => kinds.some((kind) => id.startsWith(`${kind}:`))) ?? null;
  });
}

/** Throws `NotFound` for an id that no entity of the layer has. */
export async function mustExist(reader: Reader, parameter: string, id: string, layer: Merging): Promise<void> {
  if (!(await find(reader, [id], layer)).get(id)?.direct) throw new NotFound(parameter, id);
}

async function find(reader: Reader, ids: string[], layer: Merging) {
  const rows = await reader.all<{ id: string; found: string | null; direct: boolean }>("resolve", { ids, layer });
  return new Map(rows.map((row) => [row.id, row]));
}
