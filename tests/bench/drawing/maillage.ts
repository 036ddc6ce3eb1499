import { bounds, type Network } from "../../../client/model/network.ts";
import { NetworkBuilder } from "../../../client/model/network-builder.ts";
import { KINDS } from "../../../client/model/vocabulary.ts";
import { PLAIN } from "../../../client/picture/look.ts";
import { Stage } from "../../../client/picture/stage.ts";
import type { LinkAttributes } from "../../../server/contract/graph.ts";
import { PALETTES } from "../../../server/contract/palette.ts";
import type { DrawnNetwork } from "./drawn-network.ts";
import type { Draw } from "./page.ts";

/** The page's own picture of every point, with its names, which the page itself draws of small networks alone. */
export const draw: Draw = (container, drawn) => {
  const whole = networkFrom(drawn);
  const nothing = (): void => undefined;
  new Stage(
    container,
    null,
    {
      ...{ shown: whole, fitted: whole, whole, marks: null, look: PLAIN, palette: PALETTES.light },
      frame: bounds(whole, KINDS),
      ...{ selection: [], path: new Set(), pointedAt: null, pinned: [], camera: null },
      nameOf: (id) => id,
      numberOf: () => null,
    },
    {
      ...{ chosen: nothing, opened: nothing, cleared: nothing, dragged: nothing, moved: nothing },
      ...{ seen: nothing, numbered: nothing, lost: nothing },
    },
  );
};

function networkFrom({ places, isProject, links }: DrawnNetwork): Network {
  const network = new NetworkBuilder();
  isProject.forEach((project, at) => {
    const name = `${project ? "Project" : "Organisation"} ${at}`;
    const [x, y] = [places[2 * at]!, places[2 * at + 1]!];
    network.addNode(name, { kind: project ? "project" : "organisation", name, x, y, otherNames: [], packages: [] });
  });
  const link: LinkAttributes = { role: "partners", participates: true, statuses: ["stated"] };
  for (let at = 0; at < links.length; at += 2) network.addNumberedLink(links[at]!, links[at + 1]!, link);
  return network.network();
}
