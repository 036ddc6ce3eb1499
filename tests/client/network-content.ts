import type { Network } from "../../client/model/network.ts";

/** All that a network says, to be compared. */
export const contentOf = (network: Network) => ({
  nodes: network.mapNodes((id, attributes) => ({ id, attributes })),
  links: network.mapEdges((key, attributes, source, target) => ({ key, attributes, source, target })),
});
