/**
 * Milliseconds to wait for what must come: in the browser, in `expect.poll` and in `until`. A busy machine takes seconds
 * for what takes tenths of one alone, and what comes at once costs nothing more.
 */
export const PATIENCE = 60_000;
