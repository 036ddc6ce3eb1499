import { connect } from "../../server/browser/connection.ts";
import type {} from "./ask-worker.ts";

// The page that the contract asks the worker from: built by worker-bundle.ts, not part of the product.
window.connection = connect(new Worker(new URL("../../server/browser/worker.ts", import.meta.url), { type: "module" }));
