import { expect, test } from "vitest";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { BadParameters } from "../../server/contract/errors.ts";
import { resolveFilter, type FilterQuery } from "../../server/questions/resolve.ts";
import type { Opened } from "./opened.ts";
import { readGraph } from "./read-graph.ts";

/** What the filter by columns of a package's own keeps, on an engine that holds `tests/fixtures/packages/own`. */
export function attributeFilter(engine: Opened): void {
  const filterOf = (attr: FilterQuery["attr"], rest: FilterQuery = {}) =>
    resolveFilter(engine(), { ...rest, ...(attr && { attr }) });
  const kept = async (attr: FilterQuery["attr"], rest?: FilterQuery): Promise<string[]> => {
    const { nodes } = await readGraph(await engine().graph(await filterOf(attr, rest)));
    return nodes.filter(({ attributes }) => attributes.kind === "project").map(({ key }) => key.slice(12));
  };

  test.each([
    [{ "Année de création": ["1990..2005"] }, ["lavoir", "moulin"]],
    [{ "Année de création": ["1991.."] }, ["lavoir"]],
    [{ "Année de création": ["..1990"] }, ["moulin"]],
    [{ "Année de création": ["1990,2005"] }, ["lavoir", "moulin"]],
    [{ "Année de création": ["1990", "2005"] }, ["lavoir", "moulin"]],
    [{ budget: ["3.5"] }, ["moulin"]],
    [{ budget: ["0..4"], public: ["true"] }, ["moulin"]],
    [{ budget: ["0..4"], public: ["false"] }, []],
    [{ début: ["2024-01-01..2024-12-31"] }, ["moulin"]],
    // As a timeline asks of a beginning and an end: the one before its last day, the other after its first.
    [{ début: ["..2024-12-31"], "Année de création": ["1990.."] }, ["moulin"]],
    [{ début: ["..2024-12-30"], "Année de création": ["1990.."] }, []],
  ])("%j keeps %j", async (attr, projects) => {
    expect(await kept(attr)).toEqual(projects);
  });

  test("a value with a comma is one value, and other parameters hold too", async () => {
    expect(await kept({ public: ["true,false"] }, { projects: ["own-lavoir"] })).toEqual(["lavoir"]);
    expect((await filterOf({ note: [String.raw`a\, b`] })).projects).toEqual(["project:own-moulin"]);
  });

  test("other nodes with the column go, those of kinds without it stay", async () => {
    const all = await readGraph(await engine().graph(EVERYTHING));
    const sized = all.nodes.filter(({ attributes }) => attributes["attr_effectif"] !== undefined);
    const [one] = sized;
    const ids = (await filterOf({ effectif: [String(one!.attributes["attr_effectif"])] })).ids!;
    expect(ids).toContain(one!.key);
    expect(ids.filter((id) => id.startsWith("project:"))).toHaveLength(3);
    for (const { key, attributes } of all.nodes)
      if (attributes.kind === "organisation" && attributes["attr_effectif"] !== one!.attributes["attr_effectif"])
        expect(ids).not.toContain(key);
  });

  test.each([
    [{ nothing: ["1"] }, "attr.nothing"],
    [{ montant: ["1"] }, "attr.montant"],
    [{ budget: ["many"] }, "attr.budget"],
    [{ budget: ["1..many"] }, "attr.budget"],
    [{ public: ["maybe"] }, "attr.public"],
    [{ budget: [""] }, "attr.budget"],
  ])("%j is refused and named", async (attr, parameter) => {
    const error: unknown = await filterOf(attr).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BadParameters);
    expect((error as BadParameters).errors[0]!.parameter).toBe(parameter);
  });
}
