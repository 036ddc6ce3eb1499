import type { Graph } from "../../server/contract/graph.ts";
import type { Place } from "../../server/contract/shared.ts";
import type { Parameters } from "../model/filter-parameters.ts";
import type { Api } from "../session/api.ts";

/** The projects in a scope. */
export async function projectsIn(
  api: Api,
  scope: Parameters,
): Promise<{ id: string; name: string; region: Place | null }[]> {
  const { nodes } = await api.ask<Graph>("graph", { ...scope, kinds: ["project"] });
  return nodes.map(({ key, attributes }) => ({ id: key, name: attributes.name, region: attributes.region ?? null }));
}
