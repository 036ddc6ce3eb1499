import type { TProperties } from "typebox";
import type { Network } from "../../server/network/network.ts";
import { QUESTIONS } from "../../server/questions/list.ts";
import { isFamily, parted } from "../../server/questions/query.ts";
import type { Question } from "../../server/questions/question.ts";
import { randomNumbers } from "../../server/statistics/random.ts";
import { drawer, type Drawer } from "./drawer.ts";

/**
 * Addresses of every question and every export format, right ones and wrong ones, drawn from what a network holds; the
 * same seed gives the same. Made from the list of questions, so that a new one joins by itself: `each` right ones for a
 * question, and for each format of an export.
 */
export function addresses(network: Network, each = 14, seed = 1): string[] {
  const draw = drawer(randomNumbers(seed), network);
  const made = QUESTIONS.flatMap((question) => [...rightOnes(question, each, draw), ...wrongOnes(question, draw)]);
  return [...new Set([...made, ...ODD])];
}

/** The parts of a parameter's schema that values are drawn by. */
interface Schema {
  type?: string;
  enum?: string[];
  items?: Schema;
  minimum?: number;
  maximum?: number;
  "~optional"?: true;
}

function rightOnes(question: Question, each: number, draw: Drawer): string[] {
  const { inPath, inQuery } = parted(question);
  return paths(question, inPath, draw).flatMap((path) =>
    Array.from({ length: each }, (_, i) => {
      // The first has defaults alone.
      const share = i === 0 ? 0 : 0.25;
      const parameters = Object.entries(inQuery).flatMap(([name, schema]) =>
        "~optional" in schema && !draw.chance(share) ? [] : given(question, name, schema, draw),
      );
      return written(path, affordable(question, Object.fromEntries(parameters)));
    }),
  );
}

/**
 * A wrong value of each parameter where one is known, a parameter that there is not, and one whose % encodes nothing.
 */
function wrongOnes(question: Question, draw: Drawer): string[] {
  const { inPath, inQuery } = parted(question);
  const path = paths(question, inPath, draw)[0]!;
  const required = Object.entries(inQuery).filter(([, schema]) => !("~optional" in schema));
  const asked = Object.fromEntries(required.map(([name, schema]) => [name, valueOf(question, name, schema, draw)]));
  const each = Object.entries(inQuery).flatMap(([name, schema]) => {
    const wrong = wrongFor(schema);
    return wrong === null ? [] : [written(path, { ...asked, [name]: wrong })];
  });
  return [...each, written(path, { ...asked, unknown: "1" }), `${path}?regions=%ZZ`];
}

function paths(question: Question, inPath: TProperties, draw: Drawer): string[] {
  const [name] = Object.keys(inPath);
  if (name === undefined) return [question.path];
  const { enum: listed } = inPath[name] as Schema;
  const values = listed ?? [...draw.some(draw.keys(), 6), ...draw.redirected()].map(draw.written);
  return [...values, "nothing"].map((value) => question.path.replace(`:${name}`, encodeURIComponent(value)));
}

/** Swaps take seconds each over a whole dataset; those of a part are the same computation. */
function affordable(question: Question, parameters: Record<string, string>): Record<string, string> {
  return question.name === "backbone" && parameters.model === "swap" ? { ...parameters, level: "region" } : parameters;
}

/** Values of the parameters that no schema lists, by name. */
const VALUES: Record<string, (draw: Drawer, question: Question) => string[]> = {
  projects: (draw) => draw.ids("project").map(draw.written),
  regions: (draw) => draw.regions(),
  themes: (draw) => draw.some(draw.keys("theme"), 2).map(draw.written),
  legalForms: (draw) => draw.legalForms(),
  roles: (draw) => draw.roles(),
  ids: (draw) => draw.some(draw.keys(), 40),
  through: (draw, { name }) => {
    return draw.some(
      name === "actorPairs" ? draw.keys("project") : draw.keys("organisation").concat(draw.keys("person")),
      9,
    );
  },
  without: (draw) => draw.some([...draw.keys("organisation"), "accompanies", "partners"], 3),
  q: (draw) => [draw.words()],
  from: (draw, { name }) => [name === "editions" ? draw.package() : draw.one(draw.keys("project"))],
  to: (draw, { name }) => [name === "editions" ? draw.package() : draw.one(draw.keys("organisation"))],
  version: (draw) => [draw.version],
  dataset: (draw) => [draw.dataset],
  url: (draw) => [draw.one(["http://maillage.test/?view=map&regions=76", "https://example.org/{a}?core=2&hidden=a,b"])],
  accessed: () => ["2026-11-24"],
};

/** A parameter with its value; one of a family, or none where the data have no column of their own. */
function given(question: Question, name: string, schema: TProperties[string], draw: Drawer): [string, string][] {
  if (!isFamily(schema)) return [[name, valueOf(question, name, schema, draw)]];
  const member = draw.attribute();
  return member === null ? [] : [[`${name}.${member.name}`, draw.one([member.value, `..${member.value}`])]];
}

function valueOf(question: Question, name: string, schema: TProperties[string], draw: Drawer): string {
  const { type, enum: values, items, minimum = 1, maximum = 1 } = schema as Schema;
  if (values) return draw.one(values);
  if (items?.enum) return draw.some(items.enum, 3).join(",");
  if (type === "boolean") return draw.one(["true", "false"]);
  if (type === "integer") return String(Math.min(maximum, minimum + draw.one([0, 1, 2, 20])));
  if (type === "number") return draw.one(["0.5", "0.05", "1e-3"]);
  const make = VALUES[name];
  if (!make) throw new Error(`Nothing says how the parameter ${name} is drawn (tests/contract/addresses.ts).`);
  return make(draw, question).join(",");
}

function wrongFor(schema: TProperties[string]): string | null {
  const { type, enum: values, items } = schema as Schema;
  if (values || type === "boolean" || type === "array") return items ? "nothing," : "nothing";
  return type === "integer" || type === "number" ? "-1" : null;
}

function written(path: string, parameters: Record<string, string>): string {
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}

/** Addresses that are read in an unusual way, or lead nowhere. */
const ODD = [
  "/api/nothing",
  "/api/export",
  "/api/entities",
  "/api/entities/",
  "/api/entities/a%2Fb",
  "/api/entities/a%3Fb",
  "/api/entities/%zz",
  "/api/entities/%C3%A9t%C3%A9",
  "/api/%67raph?kinds=project",
  "/api/graph/?kinds=theme",
  "/api/graph?",
  "/api/graph?&&kinds=project&",
  "/api/graph?=x",
  "/api/graph?kinds",
  "/api/graph?kinds=project&kinds=person",
  "/api/graph?prose=true&prose=false",
  "/api/graph?kinds=project,,person",
  "/api/graph?__proto__=1",
  "/api/graph?constructor=1&toString=2",
  "/api/graph?version=000000000000",
  "/api/graph?version=",
  "/api/graph?version=000000000000&unknown=1",
  "/api/graph?version=000000000000&regions=%ZZ",
  "/api/graph?version=000000000000&version=1",
  "/api/graph?version=000000000000&dataset=nothing",
  "/api/graph?dataset=nothing&unknown=1",
  "/api/graph?dataset=&dataset=nothing",
  "/api/entities/nothing?version=000000000000",
  "/api/export/nothing?version=000000000000",
  "/api/graph?attr.nothing=1",
  "/api/graph?attr=1",
  "/api/cite?accessed=2025-02-30",
  "/api/cite?url=ftp://x",
  "/api/export/pack?url=javascript:alert(1)",
  "/api/editions?from=nothing&to=nothing",
  "/api/intersections?regions=11&projects=nothing",
  "/api/search?q=a+b",
  "/api/search?q=ville%20de%20Lys&limit=100",
  "/api/search?q=a=b",
  `/api/search?q=${"x".repeat(201)}`,
];
