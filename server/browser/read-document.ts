import type {
  DocumentRead,
  FromDocumentWorker,
  PlacesFound,
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
  places: PlacesFound;
  write: ReviewedWritten;
}

/** The worker, which is kept since it holds the places; what waits for its answers, by id. */
let kept: Worker | undefined;
const waiting = new Map<number, { resolve: (answer: FromDocumentWorker) => void; reject: (reason: Error) => void }>();
let last = 0;

/**
 * Asks the worker that reads documents, which starts with the first question. Throws an `Error` that says what broke;
 * where the worker itself did, the next question starts another.
 */
export function askDocument<T extends keyof Answers>(question: Question & { type: T }): Promise<Answers[T]> {
  const worker = (kept ??= startedWorker());
  const id = (last += 1);
  const answered = new Promise<FromDocumentWorker>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.postMessage({ ...question, id });
  return answered as Promise<Answers[T]>;
}

function startedWorker(): Worker {
  const worker = startWorker(address);
  worker.addEventListener("message", ({ data }: MessageEvent<FromDocumentWorker>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === "failed") asked?.reject(new Error(data.message));
    else asked?.resolve(data);
  });
  worker.addEventListener("error", ({ message }) => {
    const broken = new Error(`The worker that reads documents failed. ${message}`.trim());
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
    worker.terminate();
    kept = undefined;
  });
  return worker;
}
