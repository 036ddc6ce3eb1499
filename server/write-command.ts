import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { PackageFaults } from "../seed/package/faults.ts";
import { EngineUnavailable } from "./contract/errors.ts";
import { openDriver } from "./engine/neo4j/connection.ts";
import { NoBackup } from "./engine/neo4j/restore.ts";
import type { Writing } from "./engine/neo4j/writer.ts";
import { readSettings, type Settings } from "./settings.ts";

/**
 * Runs a command that writes to the Neo4j which the environment names, and ends the process: with 0, or with 1 and
 * what is wrong in words. `open` takes what others who wait for it are told; `settings` are all that the environment
 * sets.
 */
export async function writeCommand(
  usage: string,
  work: (open: (what: string) => Writing, settings: Settings) => Promise<void>,
): Promise<never> {
  try {
    const settings = readSettings(process.env);
    const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = settings;
    const address = { uri: NEO4J_URI ?? "bolt://127.0.0.1:7687", user: NEO4J_USER, password: NEO4J_PASSWORD ?? "" };
    const open = (what: string): Writing => ({
      driver: openDriver(address),
      database: NEO4J_DATABASE ?? undefined,
      run: randomUUID(),
      about: `${what}, process ${process.pid} on ${hostname()}, since ${new Date().toISOString()}.`,
      say: (progress) => console.error(progress),
    });
    await work(open, settings);
    process.exit(0);
  } catch (error) {
    const known = TOLD.some((type) => error instanceof type) || (error as Error).constructor === Error;
    const isUsage = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
    console.error(isUsage ? usage : known ? (error as Error).message : error);
    // Not by itself: a connection to a database that hangs would keep the process.
    process.exit(1);
  }
}

/** Errors that say in words what is wrong, as plain ones do. */
const TOLD = [PackageFaults, EngineUnavailable, NoBackup];
