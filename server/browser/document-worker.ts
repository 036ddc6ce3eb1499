import { answerDocument } from "./answer-document.ts";
import type { ToDocumentWorker } from "../contract/document-messages.ts";

// The worker that reads a document and makes a package of it: server/browser/read-document.ts starts it.
addEventListener("message", ({ data }: MessageEvent<ToDocumentWorker>) => postMessage(answerDocument(data)));
