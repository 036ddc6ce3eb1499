import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { wayUp } from "../public-address.ts";

/** The description of the API at `/api/openapi.json` and a page to read it at `/api/docs`, both served from here. */
export async function addOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Maillage: questions to the network",
        version: "1.0.0",
        description: INTRODUCTION,
        license: { name: "MIT (the code; the data's terms: /api/dataset)", identifier: "MIT" },
      },
      tags: [
        { name: "questions", description: "Questions to the network" },
        { name: "export", description: "The network as a file" },
        { name: "state", description: "The server's state" },
      ],
    },
    transformObject: (document) =>
      "openapiObject" in document ? { ...pairsAsOf2020(document.openapiObject), servers: HERE } : {},
  });
  await app.register(addDocs);
  // Who opens the folder of the questions is shown which there are.
  app.get("/api", { schema: { hide: true } }, (request, reply) =>
    reply.redirect(`${wayUp(request.url)}${DOCS.slice(1)}`),
  );
  app.get("/api/openapi.json", { schema: { hide: true } }, async () => app.swagger());
}

/** The page of the docs, in a scope of its own: what is done to its files is not asked of any other answer. */
async function addDocs(app: FastifyInstance): Promise<void> {
  // The plugin names its files from the root of the host, which a proxy may have given to another site.
  app.addHook("onSend", async ({ url }, _, payload) =>
    typeof payload === "string"
      ? payload.replaceAll(`"${DOCS}/static/`, `"${wayUp(url)}${DOCS.slice(1)}/static/`)
      : payload,
  );
  // No policy of its own: the plugin's allows outside images and forces https; the server's suffices.
  await app.register(swaggerUi, {
    routePrefix: DOCS,
    // Its own copy of the description stands one folder deeper.
    transformSpecification: (description) => ({ ...description, servers: [{ url: "../.." }] }),
    theme: { title: "Maillage: API", css: [{ filename: "unread.css", content: HIDE_UNREAD }] },
    uiConfig: {
      layout: "BaseLayout",
      docExpansion: "list",
      defaultModelsExpandDepth: -1,
      defaultModelRendering: "model",
      tryItOutEnabled: true,
      validatorUrl: null,
    },
  });
}

/**
 * Swagger UI offers « Execute » before it has read an operation's description. Who presses it then, on a slow machine,
 * sees it spin for ever: nothing is asked. So it is not there while the sign of reading is.
 */
const HIDE_UNREAD = ".opblock-loading-animation ~ .execute-wrapper { display: none; }";

/** Where the page of the docs is. */
const DOCS = "/api/docs";

/**
 * Where paths start: named from where this description stands, so that it holds below any path that a proxy serves us
 * at.
 */
const HERE = [{ url: ".." }];

/**
 * Fixed lists, such as [first, last], as OpenAPI 3.1's dialect of JSON Schema (2020-12) writes them; TypeBox writes
 * them as of 2019.
 */
function pairsAsOf2020<T>(value: T): T {
  if (Array.isArray(value)) return value.map(pairsAsOf2020) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, own]): [string, unknown][] => {
    if (!("items" in value && Array.isArray(value.items))) return [[name, pairsAsOf2020(own)]];
    if (name === "items") return [["prefixItems", own.map(pairsAsOf2020)]];
    return name === "additionalItems" ? [["items", own]] : [[name, own]];
  });
  return Object.fromEntries(entries) as T;
}

const INTRODUCTION = `
**En français.** Maillage montre qui relie entre eux des projets de coopération territoriale. Chaque adresse ci-dessous pose une
question au réseau et renvoie la réponse en JSON, ou un fichier pour Gephi, R ou un tableur. Rien n’est modifié : on ne fait que
lire. Ouvrez une question, remplissez ce que vous voulez, puis « Execute ».

**In English.** Maillage shows who ties projects of territorial cooperation together. Each address below asks the network one
question and gives the answer as JSON, or a file for Gephi, R or a spreadsheet. Nothing can be changed: every question only
reads. Open one, fill in what you like, then “Execute”.

Good to know:

- Start with \`/api/search?q=compagnons\`: it finds the **id** of a project, organisation, person, theme or territory. An id may be
  written whole (\`project:coopter-2024-fab-t\`) or as what stands after its colon.
- \`/api/shared-actors\` lists who takes part in several projects; \`/api/project-pairs\` which projects they tie.
  \`through\` and \`sole\` there say which pairs one actor ties, and which nothing else does.
- **Lists** are separated by commas: \`kinds=organisation,person\`. A comma within a value is written \`\\,\`, a backslash
  \`\\\\\`: \`legalForms=SARL\\, SA,SCIC\`. Several parameters all hold at once; within one, any value does.
- **Columns of a package's own**, which \`/api/dataset\` lists as \`attributes\`, filter wherever \`projects\` does:
  \`attr.founded=1990..2005\` (numbers and dates, both ends included, either may be left out) or \`attr.founded=a,b\`. Of the
  nodes that may have the column, those with such a value stay.
- **Roles of a package's own**, which \`/api/dataset\` lists as \`roles\`, are roles everywhere: \`roles=funds\`.
- A wrong parameter or value is answered by **400** and says what is allowed, an unknown id by **404**, both as
  \`application/problem+json\`. More than the allowed requests a minute are answered by **429**.
- Names and links come from the sources that \`/api/dataset\` lists; each link carries its evidence (the words printed, and
  where). No link printed does not mean no link. Please cite the source: \`/api/dataset\` gives the citation.
`.trim();
