import fc from "fast-check";
import { expect, test } from "vitest";
import { START, type State } from "../../../client/model/state.ts";
import { fromAddress, toAddress } from "../../../client/session/address.ts";
import { LANGUAGE_CODES } from "../../../client/i18n/languages.ts";
import { KINDS, ROLES, STATUSES, VIEWS } from "../../../client/model/vocabulary.ts";

/** Data hold no value with spaces around it. */
const word = fc.stringMatching(/^[\p{L}\p{N}'&+=#%?/\\, .~-]{1,12}$/u).filter((text) => text.trim() === text);
const id = fc
  .tuple(fc.constantFrom(...KINDS), fc.stringMatching(/^[\p{L}\p{N}&+=#%?/\\,.~-]{1,12}$/u))
  .map(([kind, slug]) => `${kind}:${slug}`);
const ids = fc.uniqueArray(id, { maxLength: 3 });
const words = fc.uniqueArray(word, { maxLength: 3 });
const figure = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((n) => n / 1000 + 0);
/** Lists whose order means nothing stand in the order of the vocabulary. */
const some = <T>(all: readonly T[], minLength: number) =>
  fc.subarray([...all], { minLength }).map((part) => all.filter((item) => part.includes(item)));

const state: fc.Arbitrary<State> = fc.record({
  view: fc.constantFrom(...VIEWS),
  own: fc.option(word),
  dataset: fc.option(word),
  data: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  corrected: fc.boolean(),
  language: fc.constantFrom(...LANGUAGE_CODES),
  filter: fc.record({
    projects: ids,
    regions: ids,
    themes: ids,
    legalForms: words,
    kinds: some(KINDS, 1),
    roles: some(ROLES, 0),
    statuses: some(STATUSES, 0),
    minProjects: fc.integer({ min: 1, max: 500 }),
    prose: fc.boolean(),
    merging: fc.constantFrom("reviewed", "strict"),
    attributes: fc.dictionary(word, word, { maxKeys: 3 }).map((o) => ({ ...o })),
  }),
  selection: ids,
  focus: fc.option(fc.record({ id, depth: fc.integer({ min: 1, max: 3 }) })),
  expanded: ids,
  collapsed: ids,
  hidden: ids,
  core: fc.integer({ min: 1, max: 50 }),
  pinned: fc.uniqueArray(fc.record({ id, x: figure, y: figure }), { maxLength: 3, selector: (pin) => pin.id }),
  camera: fc.option(
    fc.record({
      x: fc.integer({ min: -500, max: 1500 }).map((n) => n / 1000),
      y: fc.integer({ min: -500, max: 1500 }).map((n) => n / 1000),
      ratio: fc.integer({ min: 20, max: 2500 }).map((n) => n / 1000),
    }),
  ),
  options: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}\.[a-z]{1,6}$/), word, { maxKeys: 3 }).map((o) => ({ ...o })),
});

test("an address gives back the state that it was written from", () => {
  fc.assert(
    fc.property(state, (before) => {
      expect(fromAddress(toAddress(before))).toEqual(before);
    }),
    { numRuns: 500, seed: 2024 },
  );
});

test("the first sight has a bare address", () => {
  expect(toAddress(START)).toBe("");
  expect(fromAddress("")).toEqual(START);
});

test("an address reads like the API's parameters", () => {
  const address = toAddress({
    ...START,
    filter: { ...START.filter, regions: ["territory:region-11", "territory:region-76"], minProjects: 2 },
    selection: ["person:a"],
  });
  expect(address).toBe("?regions=territory:region-11,territory:region-76&minProjects=2&select=person:a");
});

test("what an address says wrongly is as at first sight", () => {
  expect(
    fromAddress(
      "?view=zoo&lang=de&kinds=cat&roles=x,leads&minProjects=-3&camera=1~2&pinned=a~b~c,person:a~1~2&depth=9&select=,,&focus=&%E0%A4%A",
    ),
  ).toEqual({
    ...START,
    // Which roles there are, the data say: what they do not hold is refused, dropped and told.
    filter: { ...START.filter, roles: ["x", "leads"] },
    pinned: [{ id: "person:a", x: 1, y: 2 }],
  });
});

test("no address throws", () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(fromAddress(query).filter.kinds.length).toBeGreaterThan(0);
    }),
    { seed: 2024 },
  );
});

test("reads ids written short as whole ones, so that the legend knows them", () => {
  const { filter } = fromAddress(
    "?regions=76,region-11&themes=habitat&projects=coopter-2024-fab-t,project:coopter-2024-inco",
  );
  expect(filter).toMatchObject({
    regions: ["territory:region-76", "territory:region-11"],
    themes: ["theme:habitat"],
    projects: ["project:coopter-2024-fab-t", "project:coopter-2024-inco"],
  });
});

test("an address cannot lose the network out of sight", () => {
  expect(fromAddress("?camera=99999~-99999~0.00001").camera).toEqual({ x: 1.5, y: -0.5, ratio: 0.02 });
});

test("an address says what each part of a state is", () => {
  expect(
    fromAddress(
      "?lang=en&legalForms=SCIC&statuses=stated&minProjects=12&prose=true&merging=strict&focus=person:a&depth=2&core=3",
    ),
  ).toEqual({
    ...START,
    language: "en",
    filter: {
      ...START.filter,
      legalForms: ["SCIC"],
      statuses: ["stated"],
      minProjects: 12,
      prose: true,
      merging: "strict",
    },
    focus: { id: "person:a", depth: 2 },
    core: 3,
  });
  expect(fromAddress("?focus=person:a&depth=9").focus).toEqual({ id: "person:a", depth: 3 });
  expect(toAddress({ ...START, options: { "a.b": "1", "c.d": "x y" } })).toBe("?a.b=1&c.d=x%20y");
  expect(toAddress({ ...START, view: "map", options: { "a.b": "1" } })).toBe("?view=map&a.b=1");
  expect(toAddress({ ...START, filter: { ...START.filter, kinds: ["project", "organisation", "theme"] } })).toBe(
    "?kinds=project,organisation,theme",
  );
  expect(toAddress({ ...START, filter: { ...START.filter, kinds: ["project", "organisation"] } })).toBe(
    "?kinds=project,organisation",
  );
});

test("figures of an address are whole and from 1, a pin and a camera whole or none", () => {
  for (const wrong of ["12a", "a12", "0", "12345678", "1.5", ""])
    expect(fromAddress(`?core=${wrong}`).core, wrong).toBe(1);
  expect(fromAddress("?core=1234567").core).toBe(1_234_567);
  for (const wrong of ["~1~2", "person:a~1~x", "person:a~x~1", "person:a~~1", "person:a~1~", "1~2"])
    expect(fromAddress(`?pinned=${wrong}`).pinned, wrong).toEqual([]);
  expect(fromAddress("?pinned=person:a~b~1~2").pinned).toEqual([{ id: "person:a~b", x: 1, y: 2 }]);
  for (const wrong of ["x~1~1", "1~x~1", "1~1~x", "~1~1", "1~~1", "1~1~", "1~1~0", "1~1~-1", "1~1"])
    expect(fromAddress(`?camera=${wrong}`).camera, wrong).toBeNull();
});

test("options have a name with a point, in small letters", () => {
  const { options } = fromAddress("?a.b=1&table.where.attr-1=2&A.b=3&a.B=4&a=5&.b=6&a.=7&xa.b%20=8&%20a.b=9&ab.cd=10");
  expect(options).toEqual({ "a.b": "1", "table.where.attr-1": "2", "ab.cd": "10" });
  expect(fromAddress("?map.by=partners").options).toEqual({ "ties.part": "partners" });
  expect(fromAddress("?map.by=partners&ties.part=all").options).toEqual({ "ties.part": "all" });
});

test("what is asked of a column of the data's own is part of the filter, and no option of a view", () => {
  const state = fromAddress("?attr.founded=1990..2005&attr.form=a,b&attr.empty=&attr.=1&network.colour=form");
  expect(state.filter.attributes).toEqual({ founded: "1990..2005", form: "a,b" });
  expect(state.options).toEqual({ "network.colour": "form" });
});
