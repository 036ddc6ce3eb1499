import type { Frame, Network } from "../model/network.ts";
import { areasOfGroups, type AreaGroup, type Areas } from "./areas.ts";
import { zonesOf } from "./zones.ts";

/** Areas part at most so often: into sixteen each, some hundreds in all. */
const MOST_DEPTH = 2;

/** An area parts into so many, each of so many members at least. */
const PARTS = 4;
const LEAST_MEMBERS = 3;

/** Halves of what is seen by which a camera may miss the next, such as by rounding in an address. */
const NEARLY = 0.01;

/** How often areas are parted where the camera is: once each time that it sees half as far as what shows them all. */
export const depthAt = ({ home }: Areas, ratio: number): number =>
  Math.max(0, Math.min(MOST_DEPTH, Math.floor(Math.log2(home / ratio) + NEARLY)));

/**
 * Areas parted into zones of members that lie together, for a camera that is nearer than the whole: the parts of an
 * area have its colour, and are the same wherever the camera is. `turn` lets what waits go before.
 */
export async function partsOf(
  { list, left, by, home }: Areas,
  depth: number,
  shown: Network,
  whole: Network,
  frame: Frame,
  turn: () => Promise<void> | undefined,
): Promise<Areas> {
  let groups: readonly AreaGroup[] = list;
  for (let time = 0; time < depth; time++) {
    await turn();
    groups = groups.flatMap((group) => parted(group, shown));
  }
  const parts = await areasOfGroups(groups, home * 2 ** -depth, shown, whole, frame, turn);
  return { ...parts, by: groups.length === list.length ? by : "zones", left, home };
}

/** The parts of an area; itself where it is too small to have any. */
function parted({ id, name, region, members }: AreaGroup, shown: Network): AreaGroup[] {
  const wanted = Math.min(PARTS, Math.floor(members.length / LEAST_MEMBERS));
  const whole: AreaGroup = { id, name, region, members };
  if (wanted < 2) return [whole];
  const zones = zonesOf(
    members.map((one) => shown.getNodeAttributes(one)),
    wanted,
  );
  const parts = Array.from({ length: wanted }, (): string[] => []);
  members.forEach((one, at) => parts[zones[at]!]!.push(one));
  const found = parts.flatMap((ids, zone) =>
    ids.length === 0 ? [] : [{ id: `${id}/${zone + 1}`, name: null, region, members: ids }],
  );
  return found.length < 2 ? [whole] : found;
}
