/**
 * What the static build ships in a folder of its own, so that the page starts without computing anything: the answers
 * that the first picture needs, by what is asked below `api/`, and the network that the engine opens. Columns are
 * packed (gzip): a file server packs no type that it does not know.
 */
export const SHIPPED = {
  answers: { dataset: "dataset.json", "graph?format=columns": "graph.columns" },
  network: "network.columns",
} as const;

/** Whether a file of these is packed. */
export const isPacked = (file: string): boolean => file.endsWith(".columns");
