import { ApiError } from "../session/api.ts";
import type { Words } from "../i18n/words.ts";

/** Why a question has no answer, in the reader's language where the server says it as one of a list. */
export function saidError(error: Error, words: Pick<Words, "outage"> | null): string {
  const reason = error instanceof ApiError ? error.problem?.reason : undefined;
  return (reason && words?.outage.because[reason]) ?? error.message;
}
