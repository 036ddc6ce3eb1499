import { beforeAll, describe, expect, test } from "vitest";
import { masked, ofKinds, readMask } from "../../../client/model/mask.ts";
import { networkOfColumns } from "../../../client/model/network-columns.ts";
import { FIRST_KINDS } from "../../../client/model/vocabulary.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { EVERYTHING } from "../../../server/contract/filter.ts";
import type { NetworkGraph } from "../../../server/engine/port.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { maskColumns } from "../../../server/exports/columns.ts";
import { answer } from "../../../server/questions/answer.ts";
import { QUESTIONS } from "../../../server/questions/list.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { contentOf } from "../network-content.ts";
import { readGraph } from "../../contract/read-graph.ts";
import { bytesOf, maskOf, streamOf } from "../columns.ts";
import { SMALL } from "../small.ts";

const still = () => undefined;

let engine: NetworkGraph;
beforeAll(() => {
  engine = withStatistics(openMemoryGraph(placedNetwork(packagesAt(["seed/dataset"]))), inProcess);
});

async function asked(query: string): Promise<Uint8Array> {
  const { body } = await answer(QUESTIONS, engine, `/api/graph?${query}`, {
    origin: "",
    signal: new AbortController().signal,
  });
  if (typeof body === "string") throw new Error(body);
  return bytesOf(body as AsyncIterable<Uint8Array>);
}

test("cutting kinds on the page gives what the server's filter gives", async () => {
  const whole = await networkOfColumns(await asked("format=columns"), still);
  for (const kinds of [FIRST_KINDS, ["project", "theme"], ["person", "territory"], ["organisation"]] as const) {
    const { nodes, edges } = await readGraph(await engine.graph({ ...EVERYTHING, kinds: [...kinds] }));
    const part = ofKinds(whole, kinds);
    expect(part.nodes()).toEqual(nodes.map(({ key }) => key));
    expect(part.edges()).toEqual(edges.map(({ key }) => key));
  }
});

describe("a mask", () => {
  test.each([
    "",
    "regions=11&minProjects=2",
    "roles=accompanies&kinds=project,person",
    "statuses=reviewed",
    "prose=true&themes=alimentation",
    "merging=strict&regions=76",
    "ids=person:pierre-wolf",
  ])("leaves of the whole what the filter leaves: %s", async (filter) => {
    const reading = filter.split("&").filter((one) => /^(prose|merging)=/.test(one));
    const whole = await networkOfColumns(await asked([...reading, "format=columns"].join("&")), still);
    const mask = readMask(await asked(`${filter}&format=mask`));
    const part = await networkOfColumns(await asked(`${filter}&format=columns`), still);
    const left = masked(whole, mask);
    expect(contentOf(left)).toEqual(contentOf(part));
    expect(mask.nodes.length + mask.links.length).toBeLessThan(2 + (whole.order + whole.size) / 8);
  });

  test("of nothing leaves nothing, and one that is cut off is refused", async () => {
    const whole = await networkOfColumns(await asked("format=columns"), still);
    const bytes = await asked("ids=project:coopter-2024-carma&kinds=person&format=mask");
    expect(masked(whole, readMask(bytes)).order).toBe(0);
    expect(() => readMask(bytes.subarray(0, -8))).toThrow(SyntaxError);
  });

  test("is not made of a part of something else", async () => {
    const [first, ...others] = SMALL.nodes;
    await expect(maskOf(SMALL, { ...SMALL, nodes: others })).rejects.toThrow(first!.key);
    const none = { nodes: [], links: [] };
    await expect(bytesOf(maskColumns(streamOf(SMALL), none))).rejects.toThrow("not in the network");
  });
});
