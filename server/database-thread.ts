import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import { type DatabaseTold, openDatabase } from "./open-database.ts";
import { withStatistics } from "./statistics/with-statistics.ts";
import { serveQuestions } from "./threads/serve-questions.ts";
import { inNodeThreads } from "./threads/statistics-in-threads.ts";

/*
 * The thread that answers questions from the database that it is told first (`DatabaseTold`), by connections of its
 * own. It says that it is there (null, since the database may not be yet), then what question-messages.ts says.
 */
if (parentPort) {
  const [told] = (await once(parentPort, "message")) as [DatabaseTold];
  serveQuestions(parentPort, withStatistics(openDatabase(told, "answers"), inNodeThreads()));
  parentPort.postMessage(null);
}
