/** What a long piece of work is at. */
export type Stage = "read" | "recognise" | "understand" | "names" | "places" | "write" | "check";

/**
 * How a long piece of work lets others be served, is stopped and tells how far it is. Whoever starts it passes it in.
 */
export interface Work {
  /** Awaited often: lets others be served now and then, and throws where the work is to stop. */
  pause: () => Promise<void> | undefined;
  /** Told now and then: `done` of `of` rows (or files). */
  progress: (stage: Stage, done: number, of: number) => void;
}

/** Work that nobody waits beside. */
export const ALONE: Work = { pause: () => undefined, progress: () => {} };
