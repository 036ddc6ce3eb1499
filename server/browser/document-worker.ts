import { gazetteer } from "../../seed/codes/gazetteer.ts";
import type { ToDocumentWorker } from "../contract/document-messages.ts";
import { answerDocument, type Places } from "./answer-document.ts";

/** The list of official places is a script of its own; it is made ready once. */
let ready: ReturnType<Places> | undefined;
const places: Places = () =>
  (ready ??= import("virtual:official-places").then(({ default: official }) => gazetteer(official)));

// The worker that reads a document and makes a package of it: server/browser/read-document.ts starts it.
addEventListener("message", ({ data }: MessageEvent<ToDocumentWorker>) => {
  void answerDocument(data, places).then((answer) => postMessage(answer));
});
