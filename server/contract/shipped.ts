/**
 * What the static build ships in a folder of its own, so that the page starts without computing anything: the answers
 * that the first picture needs, by what is asked below `api/`, and the network that the engine opens.
 */
export const SHIPPED = {
  answers: { dataset: "dataset.json", graph: "graph.json" },
  network: "network.json",
} as const;
