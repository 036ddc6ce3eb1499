import type { Dataset } from "../../contract/dataset.ts";
import type { HeldDataset } from "../../contract/datasets.ts";
import type { Editions } from "../../contract/editions.ts";
import { EngineUnavailable, NotFound, OtherDataset } from "../../contract/errors.ts";
import type { Kind } from "../../contract/vocabulary.ts";
import type { Join } from "../port.ts";
import { NO_IMPORT } from "./database.ts";
import { lookingTogether } from "./looking-together.ts";
import type { Reader } from "./reader.ts";
import { attributesOf } from "./rows.ts";

/** A version of the data as the database holds it. */
export interface Held {
  /** Its name in the database. */
  name: string;
  /** When writing it began: one of its name that was removed and written again is another. */
  begun: string;
  dataset: Dataset;
}

/** How many versions' descriptions are kept: they do not change, and are long. */
const KEPT = 8;
/** For how long one look is waited for before the next begins, in milliseconds. */
const LOOK_MS = 100;

/**
 * Finds the version that readers get now or, where the database holds it whole, the one with this hash of its content;
 * of the dataset of a name, where one is given: by one look for all who want the same. What it gives throws
 * `EngineUnavailable` where no import was finished, and `OtherDataset` for a name that the database does not hold.
 */
export function versionFinder(reader: Reader): (content?: string, dataset?: string) => Promise<Held> {
  const known = new Map<string, Held>();
  const rowOf = async (content?: string, name?: string): Promise<Found | undefined> => {
    const versions = [...known.keys()];
    // What most ask, and at first everybody, is a question that a database which just started is soon through with.
    if (name === undefined) {
      const [row] = await reader.anew().all<Found>("present", { known: versions });
      if (content === undefined || row?.content === content) return row;
    }
    const asked = { content: content ?? null, dataset: name ?? null, known: versions };
    return (await reader.anew().all<Found>("dataset", asked))[0];
  };
  const look = async (content?: string, name?: string): Promise<Held> => {
    const before = new Map(known);
    const row = await rowOf(content, name);
    if (row?.version == null)
      throw name === undefined
        ? new EngineUnavailable(NO_IMPORT, { reason: "empty" })
        : new OtherDataset(name, row?.held ?? []);
    const { version, begun, answer } = row;
    const dataset = before.get(version)?.dataset ?? (JSON.parse(answer!) as Dataset);
    const held = { name: version, begun: begun!, dataset };
    known.set(version, held);
    if (known.size > KEPT) known.delete(known.keys().next().value!);
    return held;
  };
  const together = lookingTogether<Held>(LOOK_MS);
  return (...which) => together(JSON.stringify(which), () => look(...which));
}

/** What `dataset.cypher` returns, and `present.cypher` but for the names of those held. */
interface Found {
  version: string | null;
  content: string | null;
  begun: string | null;
  answer: string | null;
  held?: string[];
}

/** The datasets that the database holds whole, the usual one first, then by name. */
export const heldDatasets = (reader: Reader): Promise<HeldDataset[]> => reader.all<HeldDataset>("datasets", {});

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
