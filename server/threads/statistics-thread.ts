import { parentPort, workerData } from "node:worker_threads";
import { replyTo } from "../statistics/in-process.ts";
import type { Task } from "../statistics/tasks.ts";

parentPort?.postMessage(await replyTo(workerData as Task));
