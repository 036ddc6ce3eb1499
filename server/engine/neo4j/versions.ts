import neo4j from "neo4j-driver";
import { EngineUnavailable } from "../../contract/errors.ts";
import type { Row } from "./connection.ts";
import { Reader, type Sessions } from "./reader.ts";
import { type Writer, writing, type Writing } from "./writer.ts";

/** Rows that are deleted in one transaction. */
const MOST = 10_000;

/** A version that the database holds. */
export interface HeldVersion {
  /** Its name in the database. */
  version: string;
  /** The hash of its content, as `/api/dataset` names it. */
  content: string;
  /** `writing` until its import is whole, `removing` from the moment on in which it goes. */
  state: "writing" | "whole" | "removing";
  /** When its import was whole; null before. */
  completed: string | null;
  /** Whether readers get it. */
  current: boolean;
  /** By which names they do; `dataset` where they name none. */
  datasets: string[];
}

/** The versions that the database holds, oldest first. Throws `EngineUnavailable` where it cannot be reached. */
export const heldVersions = (parts: Pick<Writing, "driver" | "database">): Promise<HeldVersion[]> =>
  new Reader(readerSessions(parts), 10_000).all<HeldVersion>("versions", {});

/** Sessions for one who reads beside writing, and whom nobody asks how the database is. */
export function readerSessions({ driver, database }: Pick<Writing, "driver" | "database">): Sessions {
  const place = database === undefined ? {} : { database };
  const session = () => driver.session({ ...place, defaultAccessMode: neo4j.session.READ });
  return { session, planned: async () => {}, heard: () => {}, failed: () => null, lost: () => () => {} };
}

/**
 * Removes versions that readers do not get. Readers of one learn that it goes before its first row does: their answers
 * break off. Throws `EngineUnavailable` for one that is not held or that readers get; those before it are removed
 * then.
 */
export function removeVersions(parts: Writing, versions: readonly string[]): Promise<void> {
  return writing(parts, async (writer) => {
    for (const version of versions) {
      if (!(await removeVersion(writer, version))) {
        throw new EngineUnavailable(
          `Neo4j holds no version ${JSON.stringify(version)}, or readers get it: nothing of it was removed.`,
          { reason: "refused" },
        );
      }
      parts.say(`Version ${version} is removed.`);
    }
  });
}

/**
 * Lets readers get these datasets no more, whose versions can be removed then. Throws `EngineUnavailable` for one that
 * is not held; those before it are forgotten then.
 */
export function forgetDatasets(parts: Writing, names: readonly string[]): Promise<void> {
  return writing(parts, async (writer) => {
    for (const dataset of names) {
      if (!(await writer.transaction((write) => write("forget", { dataset }))))
        throw new EngineUnavailable(`Neo4j holds no dataset of the name ${JSON.stringify(dataset)}.`, {
          reason: "refused",
        });
      parts.say(`Readers get no dataset ${dataset} any more; its versions can be removed.`);
    }
  });
}

/** Removes one version; false where it is not held, or readers get it. */
export async function removeVersion(writer: Writer, version: string): Promise<boolean> {
  if (!(await writer.transaction((write) => write("remove-begin", { version })))) return false;
  for (const statement of ["remove-edges", "remove-nodes", "remove-redirects"])
    await sweep(writer, statement, { version });
  await writer.transaction((write) => write("remove-end", { version }));
  return true;
}

/** Deletes by a statement until nothing is left; gives how many rows went. */
export async function sweep(writer: Writer, statement: string, parameters: Row = {}): Promise<number> {
  const most = neo4j.int(MOST);
  for (let all = 0; ;) {
    const deleted = Number(
      (await writer.transaction((write) => write(statement, { ...parameters, most })))?.deleted ?? 0,
    );
    all += deleted;
    if (deleted < MOST) return all;
  }
}
