import type {
  DocumentRead,
  FromDocumentWorker,
  PlacesFound,
  ReviewedRefused,
  ReviewedWritten,
  ToDocumentWorker,
} from "../contract/document-messages.ts";
import { type Ask, asking } from "./asking.ts";
import { startWorker } from "./start-worker.ts";
// oxlint-disable-next-line import/default -- Vite makes it, the address of the bundled worker
import address from "./document-worker.ts?worker&url";

/** What may be asked of it, without the id that it is given. */
type Question = ToDocumentWorker extends infer Message
  ? Message extends unknown
    ? Omit<Message, "id">
    : never
  : never;

/** What each question is answered with. */
interface Answers {
  read: DocumentRead;
  places: PlacesFound;
  write: ReviewedWritten | ReviewedRefused;
}

/** Asks the worker, which is kept since it holds the places. */
let ask: Ask<ToDocumentWorker, FromDocumentWorker> | undefined;

/**
 * Asks the worker that reads documents, which starts with the first question. Throws an `Error` that says what broke;
 * where the worker itself did, the next question starts another.
 */
export function askDocument<T extends keyof Answers>(question: Question & { type: T }): Promise<Answers[T]> {
  ask ??= startedWorker();
  return ask((id) => ({ ...question, id })) as Promise<Answers[T]>;
}

function startedWorker(): Ask<ToDocumentWorker, FromDocumentWorker> {
  const worker = startWorker(address);
  return asking(worker, "The worker that reads documents failed.", () => {
    worker.terminate();
    ask = undefined;
  });
}
