import { replyTo } from "../statistics/in-process.ts";
import type { Task } from "../statistics/tasks.ts";

// The worker of one computation: is sent a task, and sends its reply.
addEventListener("message", ({ data }: MessageEvent<Task>) => {
  replyTo(data).then(
    (reply) => postMessage(reply),
    // Thrown where nothing catches it, an error reaches who opened the worker.
    (error: unknown) => reportError(error),
  );
});
