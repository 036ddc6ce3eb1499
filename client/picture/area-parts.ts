import type { Frame, Network } from "../model/network.ts";
import { regionsIn, type AreaGroup } from "./area-groups.ts";
import { areasOfGroups, type Areas } from "./areas.ts";
import { zonesOf } from "./zones.ts";

/**
 * Regions and zones part at most so often: into sixteen each, some hundreds in all. Countries part into regions first.
 */
const MOST_DEPTH = 2;

/** An area parts into so many, each of so many members at least. */
const PARTS = 4;
const LEAST_MEMBERS = 3;

/** Halves of what is seen by which a camera may miss the next, such as by rounding in an address. */
const NEARLY = 0.01;

/** Pixels of the longer side of the whole, seen at once, on a plate that has room for the names of all areas. */
const ROOMY = 600;

/**
 * How often areas are parted where the camera is: once each time that it sees half as far as what shows them all. On a
 * small plate, where their names would find no room, it has to come nearer for that; `wide` is how many pixels the
 * longer side of the whole would take on the plate at a ratio of 1.
 */
export function depthAt({ home, by }: Pick<Areas, "home" | "by">, ratio: number, wide = ROOMY): number {
  const most = MOST_DEPTH + Number(by === "countries");
  const room = Math.min(1, wide / ROOMY);
  return Math.max(0, Math.min(most, Math.floor(Math.log2((home * room) / ratio) + NEARLY)));
}

/**
 * Countries parted into their regions, other areas into zones of members that lie together, for a camera that is nearer
 * than the whole: the parts of an area have its colour, and are the same wherever the camera is. `turn` lets what waits
 * go before.
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
  let are = by;
  for (let time = 0; time < depth; time++) {
    await turn();
    const before = groups.length;
    const isFirst = are === "countries";
    groups = groups.flatMap((group) => (isFirst ? regionsIn(group, shown) : parted(group, shown)));
    if (isFirst) are = "regions";
    else if (groups.length > before) are = "zones";
  }
  const parts = await areasOfGroups(groups, home * 2 ** -depth, shown, whole, frame, turn);
  return { ...parts, by: are, left, home };
}

/** The parts of an area; itself where it is too small to have any. */
function parted({ id, name, region, within, members }: AreaGroup, shown: Network): AreaGroup[] {
  const wanted = Math.min(PARTS, Math.floor(members.length / LEAST_MEMBERS));
  const whole: AreaGroup = { id, name, region, within, members };
  if (wanted < 2) return [whole];
  const zones = zonesOf(
    members.map((one) => shown.getNodeAttributes(one)),
    wanted,
  );
  const parts = Array.from({ length: wanted }, (): string[] => []);
  members.forEach((one, at) => parts[zones[at]!]!.push(one));
  const found = parts.flatMap((ids, zone) =>
    ids.length === 0 ? [] : [{ id: `${id}/${zone + 1}`, name: null, region, within: name ?? within, members: ids }],
  );
  return found.length < 2 ? [whole] : found;
}
