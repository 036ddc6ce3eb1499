import { expect, test } from "vitest";
import { chips, describe as sentences, underWhich } from "../../../client/ui/description.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { setFilter, toggle } from "../../../client/model/filter-steps.ts";
import {
  collapse,
  expand,
  focusOn,
  hide,
  keepCore,
  pin,
  START,
  type State,
  type Step,
} from "../../../client/model/state.ts";
import type { ViewProps } from "../../../client/ui/view-props.ts";
import { fromAddress } from "../../../client/session/address.ts";
import { graph, node, SMALL } from "../small.ts";
import { booklet, en, fr } from "../words.ts";

const whole = toNetwork(SMALL);
const props = (state: State, dataset: { corrections?: number } = {}): ViewProps => {
  const words = state.language === "fr" ? fr : en;
  return { state, words, whole, shown: whole, dataset: { ...booklet, ...dataset } } as unknown as ViewProps;
};

test("every restriction has a chip, and lifting them all leads back to the first sight", () => {
  const steps: Step[] = [
    toggle("projects", "project:a"),
    toggle("regions", "territory:region-11"),
    toggle("themes", "theme:food"),
    toggle("legalForms", "SCIC"),
    setFilter({ minProjects: 2 }),
    setFilter({ kinds: ["project", "person", "theme"] }),
    setFilter({ roles: ["leads"] }),
    setFilter({ statuses: ["stated"] }),
    setFilter({ prose: true }),
    setFilter({ merging: "strict" }),
    focusOn("project:a"),
    expand("project:b"),
    collapse("project:c"),
    hide(["person:other"]),
    keepCore(2),
    pin("person:coach", 1, 2),
  ];
  const state = steps.reduce((before, step) => step.apply(before), START);
  const inForce = chips(props(state));
  // One each, and two for the kinds: organisations went, themes came.
  expect(inForce).toHaveLength(steps.length + 1);
  expect(inForce.map(({ text }) => text)).toContain("food");
  expect(inForce.reduce((before, { lift }) => lift.apply(before), state)).toEqual(START);
});

test("what is asked of columns of the data's own is said in words, and what the picture is coloured by", () => {
  const column = (name: string, type: string, title: string | null) => ({
    ...{ name, type, title, of: ["project"] },
    labels: {},
  });
  const dataset = {
    attributes: [
      column("founded", "integer", "Création"),
      column("public", "boolean", null),
      column("day", "date", null),
    ],
  };
  const colours = toNetwork(
    graph([node("project:a", { attr_founded: 1990 }), node("project:b", { attr_founded: 2005 })], []),
  );
  const under = (query: string) => {
    const state = fromAddress(query);
    return { ...props(state), whole: colours, shown: colours, dataset } as unknown as ViewProps;
  };
  const textsUnder = (query: string) => chips(under(query)).map(({ text }) => text);
  expect(textsUnder("?attr.founded=1990..2005&attr.public=true&attr.day=2024-05-01..")).toEqual([
    "Création\u202f: de 1990 à 2005",
    "public\u202f: oui",
    "day\u202f: à partir du 1er mai 2024",
  ]);
  expect(textsUnder("?lang=en&attr.founded=..12000.5&attr.other=a,b")).toEqual([
    "Création: up to 12,000.5",
    "other: a and b",
  ]);
  const coloured = under("?network.colour=founded&network.size=founded");
  expect(sentences(coloured).filter).toBe(
    "Sans filtre. Réglages de la vue\u202f: couleur\u202f: Création · taille\u202f: Création.",
  );
  const lifted = chips(coloured).reduce((before, { lift }) => lift.apply(before), coloured.state);
  expect(lifted).toEqual(START);
});

test("the caption says what is shown, of how much, since which filter", () => {
  const first = sentences(props(START));
  expect(first.what).toBe("3 projets, 2 organisations, 2 personnes et 1 thème\u202f; 9 liens.");
  expect(first.filter).toBe("Sans filtre.");
  expect(sentences(props(setFilter({ minProjects: 2 }).apply({ ...START, language: "en" }))).filter).toBe(
    "Filter: at least 2 projects.",
  );
});

test("a view's own conditions are said with the filter, each with the way to lift it", () => {
  const said = (query: string) => {
    const state = fromAddress(query);
    const restrictions = chips(props(state));
    return {
      texts: restrictions.map(({ text }) => text),
      lifted: chips(props(restrictions.reduce((before, { lift }) => lift.apply(before), state))).length,
      filter: sentences(props(state)).filter,
      under: underWhich(props(state)),
    };
  };
  expect(said("?view=territories&territories.level=region&ties.part=partners&ties.weight=newman")).toEqual({
    texts: ["hors accompagnement", "entre régions", "poids de Newman"],
    lifted: 0,
    filter: "Filtre\u202f: hors accompagnement. Réglages de la vue\u202f: entre régions · poids de Newman.",
    under: "hors accompagnement · entre régions · poids de Newman",
  });
  expect(said("?view=territories&territories.question=without")).toMatchObject({
    texts: ["sans l’accompagnement"],
    filter: "Sans filtre. Réglages de la vue\u202f: sans l’accompagnement.",
  });
  expect(said("?view=territories&territories.question=paths&paths.without=person:coach%20leads").texts).toEqual([
    "sans passer par coach et les responsables",
  ]);
  expect(said("?view=shared-actors&shared.k=3&shared.kind=person&lang=en").texts).toEqual([
    "in at least 3",
    "people alone",
  ]);
  expect(said("?view=table&table.search=ademe&table.nodes.where.kind=person").texts).toHaveLength(1);
  // The picture counts every role, whatever the ties of another view count.
  expect(said("?ties.part=partners&shared.k=3")).toMatchObject({ texts: [], filter: "Sans filtre.", under: "" });
});

test("what a view leaves out is not counted under it", () => {
  const count = (query: string) => sentences(props(fromAddress(query))).what;
  const coaching = whole.edges().filter((key) => whole.getEdgeAttribute(key, "role") === "accompanies").length;
  expect(coaching).toBeGreaterThan(0);
  expect(count("?view=map")).not.toBe(count("?view=map&ties.part=partners"));
  expect(count("?view=map&ties.part=coaches")).toContain(` ${coaching} lien`);
});

test("a view that asks something says apart what only the picture shows differently", () => {
  const filter = (query: string) => sentences(props(fromAddress(query))).filter;
  const folds = "&focus=project:a&depth=1&hidden=person:other&core=2&kinds=project,organisation,theme";
  expect(filter(`?view=map${folds}&lang=en`)).toBe(
    "Filter: without people. On the network alone, not counted here: with themes · around a, 1 step · core: at least 2 neighbours each · 1 hidden.",
  );
  expect(filter(`?view=network${folds}&lang=en`)).not.toContain("alone");
  expect(filter("?view=territories&minProjects=3&kinds=person&lang=en")).toBe(
    "Filter: at least 3 projects · without organisations. On the network alone, not counted here: without projects.",
  );
});

test("links of kinds that nobody asked to see are not counted as missing", () => {
  const themeless = whole.part((id) => whole.getNodeAttribute(id, "kind") !== "theme");
  const said = (query: string, shown: typeof whole) => sentences({ ...props(fromAddress(query)), shown }).what;
  expect(themeless.size).toBeLessThan(whole.size);
  expect(said("?lang=en", themeless)).toMatch(new RegExp(`; ${themeless.size} links\\.$`));
  expect(said("?lang=en&kinds=project,organisation,person,theme", themeless)).toMatch(
    new RegExp(`; ${themeless.size} of ${whole.size} links\\.$`),
  );
});

test("corrections of the reader's own are a condition of all that is said, and are lifted as others are", () => {
  const corrected = props(START, { corrections: 3 });
  const [chip] = chips(corrected);
  expect([chip!.text, chip!.lift.apply(START)]).toEqual([
    "avec 3 corrections de vous, non adoptées",
    { ...START, corrected: false },
  ]);
  expect(sentences(corrected).filter).toBe(
    "Sans filtre. Réglages de la vue\u202f: avec 3 corrections de vous, non adoptées.",
  );
  expect(underWhich(props({ ...START, language: "en", view: "territories" }, { corrections: 1 }))).toBe(
    "with 1 correction of yours, not adopted",
  );
});

test("of a kind that the data have none of no chip says that it is left out", () => {
  const without = (kinds: Partial<Record<string, number>>) => {
    const { dataset, ...view } = props(setFilter({ kinds: ["project"] }).apply(START));
    return chips({ ...view, dataset: { ...dataset, counts: { ...dataset.counts, kinds } } } as ViewProps);
  };
  const said = (kinds: Partial<Record<string, number>>) => without(kinds).map(({ text }) => text);
  expect(said({ project: 2, organisation: 3, person: 1 })).toEqual(["sans organisations", "sans personnes"]);
  expect(said({ project: 2, organisation: 3, person: 0 })).toEqual(["sans organisations"]);
});

test("of many projects that are chosen their number is said, with one way to lift them all", () => {
  const choose = (count: number) =>
    setFilter({ projects: Array.from({ length: count }, (_, i) => `project:${i}`) }).apply(START);
  expect(chips(props(choose(12)))).toHaveLength(12);
  const [one, ...others] = chips(props(choose(40)));
  expect(one!.text.replaceAll(/\s/g, " ")).toBe("40 projets choisis");
  expect(others).toEqual([]);
  expect(one!.lift.apply(choose(40))).toEqual(START);
});
