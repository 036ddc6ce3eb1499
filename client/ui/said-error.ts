import { EngineFailed } from "../../server/contract/engine-failed.ts";
import { ApiError } from "../session/api.ts";
import type { Words } from "../i18n/words.ts";

/** Why a question has no answer, in the reader's language where the server says it as one of a list. */
export function saidError(error: Error, words: Pick<Words, "outage" | "states"> | null): string {
  if (words && (error instanceof EngineFailed || isMissingPart(error))) return words.states.stoppedPart;
  const reason = error instanceof ApiError ? error.problem?.reason : undefined;
  return (reason && words?.outage.because[reason]) ?? error.message;
}

/** Whether a module of the page did not come, as each browser says it: without a network, or after a new version. */
const isMissingPart = ({ name, message }: Error): boolean =>
  name === "TypeError" && /dynamically imported module|importing a module script/i.test(message);
