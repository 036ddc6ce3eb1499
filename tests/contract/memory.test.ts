import { openMemoryGraph } from "../../server/graph/memory.ts";
import { graphContract } from "./graph-contract.ts";

graphContract("in memory", async (network) => openMemoryGraph(network));
