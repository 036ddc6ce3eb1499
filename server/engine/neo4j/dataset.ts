import type { Dataset } from "../../contract/dataset.ts";
import type { Editions } from "../../contract/editions.ts";
import { EngineUnavailable, NotFound } from "../../contract/errors.ts";
import type { Kind } from "../../contract/vocabulary.ts";
import type { Join } from "../port.ts";
import { NO_IMPORT } from "./database.ts";
import type { Reader } from "./reader.ts";
import { attributesOf } from "./rows.ts";

/** A version of the data as the database holds it. */
export interface Held {
  /** Its name in the database. */
  name: string;
  dataset: Dataset;
}

/** How many versions' descriptions are kept: they do not change, and are long. */
const KEPT = 8;

/**
 * Finds the version that readers get now or, where the database holds it whole, the one with this hash of its content.
 * What it gives throws `EngineUnavailable` where no import was finished.
 */
export function versionFinder(): (reader: Reader, content?: string) => Promise<Held> {
  const known = new Map<string, Held>();
  return async (reader, content) => {
    const before = new Map(known);
    const asked = { content: content ?? null, known: [...before.keys()] };
    const [row] = await reader.all<{ version: string | null; answer: string | null }>("dataset", asked);
    if (row?.version == null) throw new EngineUnavailable(NO_IMPORT);
    const { version: name, answer } = row;
    const held = before.get(name) ?? { name, dataset: JSON.parse(answer!) as Dataset };
    known.set(name, held);
    if (known.size > KEPT) known.delete(known.keys().next().value!);
    return held;
  };
}

/** Every join of a reviewer's that some link rests on, by id. */
export async function reviewedJoins(reader: Reader): Promise<Join[]> {
  const rows = await reader.all<{ id: string; attributes: string; entity: string }>("joins", {});
  return rows.map(({ id, attributes, entity }) => {
    const { name, otherNames } = attributesOf({ attributes, strictAttributes: null }, "strict");
    return { id, names: [name, ...otherNames], entity };
  });
}

/** Actors of two packages by whether they are in both. Throws `NotFound` for a package that is not loaded. */
export async function editionsOf(
  reader: Reader,
  { packages }: Dataset,
  { from, to }: { from: string; to: string },
): Promise<Editions> {
  for (const [parameter, value] of Object.entries({ from, to })) {
    if (!packages.some(({ name }) => name === value)) throw new NotFound(parameter, value);
  }
  const rows = await reader.all<{ id: string; kind: Kind; name: string; from: string[]; to: string[] }>("editions", {
    from,
    to,
  });
  return {
    stayed: rows.filter((row) => row.from.length > 0 && row.to.length > 0),
    came: rows.filter((row) => row.from.length === 0),
    left: rows.filter((row) => row.to.length === 0),
  };
}
