import { Entity } from "../contract/entity.ts";
import { idParameter } from "./parameters.ts";
import { resolveIds } from "./resolve.ts";
import type { Route } from "../http/route.ts";

/** An entity with all its links and their evidence. */
export const entity: Route<Record<never, never>> = {
  name: "entity",
  path: "/api/entities/:id",
  summary: "An entity with all its links and their evidence; an id that was merged away is answered by a redirect",
  params: { id: idParameter },
  query: {},
  answer: Entity,
  answers: { 301: { description: "The id was merged away; `Location` names the entity it is part of now" } },
  handle: async (graph, _, { params }, reply) => {
    const id = params.id!;
    const target = await graph.redirect(id);
    if (target !== null) return reply.redirect(`/api/entities/${encodeURIComponent(target)}`, 301);
    const [whole] = await resolveIds(graph, "id", [id]);
    return graph.entity(whole!);
  },
};
