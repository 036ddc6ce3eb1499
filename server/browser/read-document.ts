import type {
  DocumentRead,
  FromDocumentWorker,
  ReviewedWritten,
  ToDocumentWorker,
} from "../contract/document-messages.ts";
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
  write: ReviewedWritten;
}

/**
 * Asks a worker of its own about a document, and ends it once it has answered. Throws an `Error` that says what broke.
 */
export function askDocument<T extends keyof Answers>(question: Question & { type: T }): Promise<Answers[T]> {
  const worker = startWorker(address);
  const answered = new Promise<Answers[T]>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FromDocumentWorker>) =>
      data.type === "failed" ? reject(new Error(data.message)) : resolve(data as Answers[T]),
    );
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(`The worker that reads documents failed. ${message}`.trim())),
    );
  });
  worker.postMessage({ ...question, id: 1 });
  return answered.finally(() => worker.terminate());
}
