import { connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { Check } from "typebox/value";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Problem } from "../../../server/contract/problem.ts";
import { KINDS, ROLES } from "../../../seed/package/vocabulary.ts";
import { serve, SMALL } from "./serve.ts";

let app: FastifyInstance;
beforeAll(async () => {
  app = await serve(SMALL);
});
afterAll(() => app.close());

/** The problem with which a question is refused; fails when it is not one, or shows where the code stands. */
async function refused(url: string, status: number): Promise<Problem> {
  const response = await app.inject(url);
  expect(response.statusCode, `${url.slice(0, 200)}: ${response.body.slice(0, 200)}`).toBe(status);
  expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
  expect(response.headers.etag).toBeUndefined();
  expect(response.headers["cache-control"]).toBe("no-store");
  expect(response.body).not.toMatch(/\.(ts|js):\d+|node_modules/);
  const problem: unknown = response.json();
  if (!Check(Problem, problem)) throw new Error(`not a problem: ${response.body}`);
  expect(problem.status).toBe(status);
  return problem;
}

const ROUTES = [
  "health",
  "ready",
  "dataset",
  "graph",
  "search",
  "entities/small-2024-atelier",
  "entities/small-2024-atelier/neighbourhood",
  "shared-actors",
  "project-pairs",
  "territory-pairs",
  "paths",
  "intersections",
  "cohesion",
  "bridges",
  "backbone",
  "gaps",
  "editions",
  "export/gexf",
];

describe("unknown parameters", () => {
  test.each(ROUTES)("%s names them and lists its own", async (route) => {
    const { errors, detail } = await refused(`/api/${route}?bogus=1`, 400);
    const error = errors.find(({ parameter }) => parameter === "bogus");
    expect(error?.value).toBe("1");
    expect(error?.allowed).toBeInstanceOf(Array);
    expect(detail).toContain('There is no parameter "bogus" here');
  });

  test.each(["__proto__", "constructor", "toString", "Projects", "min_projects", ""])("%j is one", async (name) => {
    const { errors } = await refused(`/api/graph?${encodeURIComponent(name)}=x`, 400);
    expect(errors.map(({ parameter }) => parameter)).toEqual([name]);
  });

  test("an answer stays short, however much is wrong and however long", async () => {
    const many = Array.from({ length: 5000 }, (_, i) => `bogus${i}=x`).join("&");
    for (const query of [many, `q=${"x".repeat(90_000)}`, `${"y".repeat(90_000)}=x`, `kinds=${"z,".repeat(40_000)}`]) {
      const answer = await app.inject(`/api/search?${query}`);
      expect(answer.statusCode).toBe(400);
      expect(answer.body.length).toBeLessThan(8000);
    }
  });

  test("several faults are told together", async () => {
    const { errors } = await refused("/api/search?bogus=1&kinds=x&limit=0", 400);
    expect(errors.map(({ parameter }) => parameter).sort()).toEqual(["bogus", "kinds", "limit", "q"]);
    expect(errors.find(({ parameter }) => parameter === "q")?.value).toBeNull();
  });
});

describe("values that are not allowed", () => {
  test.each([
    ["graph", "kinds", "projects", [...KINDS]],
    ["graph", "roles", "CARRIES", [...ROLES]],
    ["graph", "roles", "carries,", expect.stringContaining("none empty")],
    ["graph", "statuses", "guessed", ["stated", "reviewed", "inferred"]],
    ["graph", "prose", "yes", ["true", "false"]],
    ["graph", "prose", "", ["true", "false"]],
    ["graph", "merging", "loose", ["reviewed", "strict"]],
    ["graph", "minProjects", "0", "a whole number from 1 to 1000000"],
    ["graph", "minProjects", "1.5", "a whole number from 1 to 1000000"],
    ["graph", "minProjects", "1e3", "a whole number from 1 to 1000000"],
    ["graph", "minProjects", "NaN", "a whole number from 1 to 1000000"],
    ["graph", "projects", "", expect.stringContaining("none empty")],
    ["graph", "projects", ",", expect.stringContaining("none empty")],
    ["graph", "ids", "small-2024-atelier,,small-2024-digue", expect.stringContaining("none empty")],
    ["graph", "legalForms", "GmbH", ["Association", "SCIC"]],
    ["entities/small-2024-atelier/neighbourhood", "depth", "4", "a whole number from 1 to 3"],
    ["project-pairs", "weight", "heavy", ["count", "newman", "jaccard"]],
    ["territory-pairs", "level", "commune", ["region", "departement", "country"]],
    ["bridges", "level", "departement", ["project", "region"]],
    ["backbone", "alpha", "0", "a number above 0 and below 1"],
    ["backbone", "alpha", "Infinity", "a number above 0 and below 1"],
    ["backbone", "model", "fixed", ["sdsm", "swap"]],
    ["backbone", "seed", "-1", "a whole number from 0 to 2147483647"],
    ["gaps", "limit", "-5", "a whole number from 1 to 10000"],
  ])("%s?%s=%s", async (route, parameter, value, allowed) => {
    const { errors, detail } = await refused(`/api/${route}?${parameter}=${encodeURIComponent(value)}`, 400);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ parameter, allowed });
    expect(String(errors[0]?.value)).toContain(value);
    expect(detail).toContain(parameter);
  });

  test.each(["minProjects=1&minProjects=2", "prose=true&prose=true", "merging=strict&merging=reviewed"])(
    "one value given twice: %s",
    async (query) => {
      const { errors } = await refused(`/api/graph?${query}`, 400);
      expect(errors[0]?.parameter).toBe(query.slice(0, query.indexOf("=")));
    },
  );

  test("an unknown format names those that there are", async () => {
    const { errors } = await refused("/api/export/constructor", 400);
    expect(errors[0]).toEqual({
      parameter: "format",
      value: "constructor",
      allowed: ["gexf", "graphml", "csv", "json", "cypher", "net", "incidence", "pack"],
    });
  });

  test("a path from an entity to itself, also when one is its merged or short id", async () => {
    const from = "organisation:ademe";
    for (const to of [from, "ademe", "organisation:agence-ademe"]) {
      const { errors } = await refused(`/api/paths?from=${from}&to=${to}`, 400);
      expect(errors[0]?.parameter).toBe("to");
    }
  });

  test.each(["habitat", "theme:habitat", "11", "territory:region-11", "mentioned_in", "addresses", "part_of"])(
    "nothing is left out by %s, which says so",
    async (word) => {
      for (const route of ["cohesion?", "paths?from=organisation:ademe&to=small-2024-atelier&"]) {
        const { errors, detail } = await refused(`/api/${route}without=partners,${word}`, 400);
        expect(errors).toEqual([
          { parameter: "without", value: word, allowed: expect.stringMatching(/^carries, leads/) },
        ]);
        expect(detail).toContain(word);
      }
    },
  );

  test("mentions are left out where they count, and a project or an actor always", async () => {
    const answers = await Promise.all(
      [
        "cohesion?prose=true&roles=mentioned_in&without=mentioned_in",
        "cohesion?without=small-2024-atelier,organisation:agence-ademe",
        "paths?from=organisation:ademe&to=small-2024-chantier&without=small-2024-atelier,bo-martin,leads",
      ].map((question) => app.inject(`/api/${question}`)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
  });

  test("projects and regions at once are no rows of an UpSet plot", async () => {
    const { errors } = await refused("/api/intersections?projects=small-2024-atelier&regions=11", 400);
    expect(errors[0]?.parameter).toBe("regions");
  });
});

describe("ids", () => {
  test.each([
    ["/api/entities/organisation:nobody", "id"],
    ["/api/entities/nobody/neighbourhood", "id"],
    ["/api/graph?projects=nobody", "projects"],
    ["/api/graph?regions=99", "regions"],
    ["/api/graph?themes=organisation:ademe", "themes"],
    ["/api/graph?ids=small-2024-atelier,nobody", "ids"],
    ["/api/export/csv?projects=nobody", "projects"],
    ["/api/paths?from=nobody&to=organisation:ademe", "from"],
    ["/api/paths?from=organisation:ademe&to=nobody", "to"],
    ["/api/cohesion?without=nobody", "without"],
    ["/api/cohesion?without=carries,theme:habitat,nobody", "without"],
    ["/api/paths?from=organisation:ademe&to=small-2024-atelier&without=organisation:nobody", "without"],
    ["/api/intersections?projects=nobody", "projects"],
    ["/api/editions?from=small-2024&to=small-1999", "to"],
  ])("unknown: %s", async (url, parameter) => {
    const { errors } = await refused(url, 404);
    expect(errors[0]?.parameter).toBe(parameter);
  });

  const long = "x".repeat(10_000);
  test.each([`/api/entities/${long}`, `/api/entities/${long}/neighbourhood`, `/api/graph?ids=${long}`])(
    "10,000 characters are unknown, not too long (%#)",
    async (url) => {
      const { detail } = await refused(url, 404);
      expect(detail.length).toBeLessThan(300);
    },
  );

  test.each(["a'b", 'a"b', "a`b", "}) DETACH DELETE n //", "../../etc/passwd", "a\nb", "\u0000", "é", "%", "🧑‍🌾"])(
    "%j is unknown and nothing more",
    async (id) => {
      for (const url of ["/api/entities/", "/api/graph?ids="]) {
        const { errors } = await refused(url + encodeURIComponent(id), 404);
        expect(errors[0]?.value).toBe(id);
      }
    },
  );
});

describe("search text", () => {
  test("200 characters are answered, 201 and 10 kB are not", async () => {
    expect((await app.inject(`/api/search?q=${"x".repeat(200)}`)).statusCode).toBe(200);
    await refused(`/api/search?q=${"x".repeat(201)}`, 400);
    const { errors, detail } = await refused(`/api/search?q=${encodeURIComponent("é ".repeat(5000))}`, 400);
    expect(errors[0]?.parameter).toBe("q");
    expect(detail.length).toBeLessThan(300);
  });

  test.each([
    "",
    " ",
    '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
    "ville AND (NOT *) OR [a TO z]",
    "name:*",
    "ademe~9",
    '"',
    "\\",
    "') RETURN n //",
    "$q",
    "\u0000",
    "\ud83e",
  ])("%j is words like any other", async (q) => {
    const response = await app.inject({ url: "/api/search", query: { q: q.toWellFormed() } });
    expect(response.statusCode).toBe(200);
  });

  test("special characters around a word do not hide it", async () => {
    const found = await app.inject({ url: "/api/search", query: { q: "+(ademe)~*" } });
    expect(found.json<{ results: { id: string }[] }>().results[0]?.id).toBe("organisation:ademe");
  });
});

describe("addresses and methods", () => {
  test.each(["/%", "/api/entities/%E0%A4%A", "/api/search?q=%E0%A4%A", "/api/graph?ids=%zz", "/api/graph?%=1"])(
    "broken encoding: %s",
    async (url) => {
      expect((await refused(url, 400)).detail).not.toBe("");
    },
  );

  test("an unknown address says where to read on", async () => {
    const { detail } = await refused("/api/nothing", 404);
    expect(detail).toContain("/api/docs");
  });

  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const)("%s is not allowed", async (method) => {
    for (const url of ["/api/graph", "/api/health", "/api/nothing"]) {
      const response = await app.inject({ method, url });
      expect(response.statusCode).toBe(405);
      expect(response.headers.allow).toBe("GET, HEAD");
      expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
    }
  });

  test.each(["application/json", "text/plain", "application/x-www-form-urlencoded", "nonsense"])(
    "a body of %s changes nothing about that",
    async (type) => {
      const payload = "{broken".repeat(400_000);
      const response = await app.inject({
        method: "POST",
        url: "/api/graph",
        headers: { "content-type": type },
        payload,
      });
      expect(response.statusCode).toBe(405);
    },
  );
});

describe("over a socket", () => {
  let port: number;
  beforeAll(async () => {
    port = Number(new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port);
  });

  /** What the server answers to these bytes, until it closes the connection. */
  const send = (text: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(text));
      socket.setEncoding("utf8");
      socket.on("data", (part: string) => (answer += part));
      socket.on("end", () => resolve(answer)).on("error", reject);
    });
  const get = (path: string) => send(`GET ${path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`);

  test("an id of 10,000 characters is a 404, one of 100,000 too", async () => {
    expect(await get(`/api/entities/${"x".repeat(10_000)}`)).toMatch(/^HTTP\/1\.1 404 /);
    expect(await get(`/api/entities/${"x".repeat(100_000)}`)).toMatch(/^HTTP\/1\.1 404 /);
  });

  test("QUERY, the method with a body that only reads, is not allowed either", async () => {
    for (const path of ["/api/graph", "/api/health", "/api/nothing"]) {
      const answer = await send(`QUERY ${path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 405 /);
      expect(answer).toContain("allow: GET, HEAD");
    }
  });

  test("what is longer than the server reads is a problem like any other", async () => {
    const answer = await get(`/api/entities/${"x".repeat(300_000)}`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain("application/problem+json");
  });

  test("what is not HTTP is a problem like any other", async () => {
    const answer = await send("hello\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n")))).toMatchObject({ status: 400, errors: [] });
  });
});
