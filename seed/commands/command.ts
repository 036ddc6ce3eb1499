import { Conflict } from "../corrections/conflict.ts";
import { PackageFaults } from "../package/faults.ts";

/** What a command cannot do with what it was given; the message is for the person who gave it. */
export class Refused extends Error {}

const TOLD = [Refused, PackageFaults, Conflict];

/**
 * Runs a command. Where it throws, its exit code is 1, and it prints what is wrong with what it was given: the message
 * alone, or all that is known of an error that nobody foresaw.
 */
export async function run(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const isParsing = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
    console.error(isParsing || TOLD.some((type) => error instanceof type) ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
