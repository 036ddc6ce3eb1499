import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import { graphContract } from "./graph-contract.ts";

graphContract("in memory", async (network) => openMemoryGraph(network));
