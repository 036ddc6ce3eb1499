import { Type } from "typebox";
import { Editions } from "../contract/editions.ts";
import type { Route } from "../http/route.ts";

const query = {
  from: Type.String({ description: "Name of the earlier package." }),
  to: Type.String({ description: "Name of the later package." }),
};

/** Which actors stay, come and go between two editions. */
export const editions: Route<typeof query> = {
  name: "editions",
  path: "/api/editions",
  summary: "Which actors stay, come and go between two loaded packages",
  query,
  answer: Editions,
  handle: (graph, given) => graph.editions(given),
};
