import { Entity } from "../contract/entity.ts";
import { idParameter } from "./parameters.ts";
import { resolveIds } from "./resolve.ts";
import { type Question, Redirect } from "./question.ts";

const parameters = { id: idParameter };

/** An entity with all its links and their evidence. */
export const entity: Question<typeof parameters, typeof Entity> = {
  name: "entity",
  path: "/api/entities/:id",
  summary: "An entity with all its links and their evidence; an id that was merged away is answered by a redirect",
  parameters,
  answer: Entity,
  redirects: "The id was merged away; `Location` names the entity it is part of now",
  handle: async (graph, { id }, asked) => {
    const target = await graph.redirect(id);
    if (target !== null) {
      // What it leads to is asked of the same data.
      const named = (["dataset", "version"] as const).flatMap((name) =>
        asked[name] === null ? [] : [`${name}=${encodeURIComponent(asked[name])}`],
      );
      const query = named.length === 0 ? "" : `?${named.join("&")}`;
      return new Redirect(`/api/entities/${encodeURIComponent(target)}${query}`);
    }
    const [whole] = await resolveIds(graph, "id", [id]);
    return graph.entity(whole!);
  },
};
