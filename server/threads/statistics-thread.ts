import { parentPort } from "node:worker_threads";
import { replyTo } from "../statistics/in-process.ts";
import { taskHearer, type TaskMessage } from "../statistics/task-messages.ts";

const hear = taskHearer();

// Is told one task (task-messages.ts), computes it and says its reply; what it throws ends the thread.
parentPort?.on("message", (message: TaskMessage) => {
  const task = hear(message);
  if (task) void replyTo(task).then((reply) => parentPort?.postMessage(reply));
});
