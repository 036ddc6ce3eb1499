import { networkOf, type DrawnNetwork } from "./drawn-network.ts";

/** Draws a network in a container that has its size; done once all that the library asks for was asked. */
export type Draw = (container: HTMLElement, network: DrawnNetwork) => void | Promise<void>;

/** The ways of drawing by name, each loaded alone. */
const WAYS: Record<string, () => Promise<{ draw: Draw }>> = {
  "force-graph": () => import("./force-graph.ts"),
  sigma: () => import("./sigma.ts"),
  "sigma-lines": () => import("./sigma-lines.ts"),
  "cosmos.gl": () => import("./cosmos.ts"),
  cytoscape: () => import("./cytoscape.ts"),
  maillage: () => import("./maillage.ts"),
};

const asked = new URLSearchParams(location.search);
const container = document.getElementById("picture")!;
container.style.width = `${asked.get("width")}px`;
container.style.height = `${asked.get("height")}px`;
const [{ draw }, network] = await Promise.all([
  WAYS[asked.get("way")!]!(),
  fetch("network").then(async (answer) => networkOf(await answer.arrayBuffer())),
]);
await draw(container, network);
document.body.dataset["drawn"] = "";
