import { replyTo } from "../statistics/in-process.ts";
import { taskHearer, type TaskMessage } from "../statistics/task-messages.ts";

const hear = taskHearer();

// The worker of one computation: is told a task (task-messages.ts), and sends its reply.
addEventListener("message", ({ data }: MessageEvent<TaskMessage>) => {
  const task = hear(data);
  if (task === null) return;
  replyTo(task).then(
    (reply) => postMessage(reply),
    // Thrown where nothing catches it, an error reaches who opened the worker.
    (error: unknown) => reportError(error),
  );
});
