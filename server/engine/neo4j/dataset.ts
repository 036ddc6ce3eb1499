import type { Dataset } from "../../contract/dataset.ts";
import type { Editions } from "../../contract/editions.ts";
import { EngineUnavailable, NotFound } from "../../contract/errors.ts";
import type { Kind } from "../../contract/vocabulary.ts";
import type { Join } from "../port.ts";
import type { Reader } from "./connection.ts";
import { attributesOf } from "./rows.ts";

/** What is loaded, as the import left it. Throws `EngineUnavailable` where no import was finished. */
export async function importedDataset(reader: Reader): Promise<Dataset> {
  const [row] = await reader.all<{ complete: boolean; answer: string | null }>("dataset", {});
  if (!row?.complete || row.answer === null) {
    throw new EngineUnavailable("Neo4j holds no finished import; run npm run graph:import.");
  }
  return JSON.parse(row.answer) as Dataset;
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
export async function editionsOf(reader: Reader, { from, to }: { from: string; to: string }): Promise<Editions> {
  const { packages } = await importedDataset(reader);
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
