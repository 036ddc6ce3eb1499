import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";

/** The description of the API at `/api/openapi.json` and a page to read it at `/api/docs`, both served from here. */
export async function addOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Maillage",
        version: "1.0.0",
        description:
          "Who ties projects of territorial cooperation together. Every question is a GET and only reads. Lists are parted by commas; errors are application/problem+json.",
      },
      tags: [
        { name: "questions", description: "Questions to the network" },
        { name: "export", description: "The network as a file" },
        { name: "state", description: "The server's state" },
      ],
    },
  });
  await app.register(swaggerUi, { routePrefix: "/api/docs", staticCSP: true });
  app.get("/api/openapi.json", { schema: { hide: true } }, async () => app.swagger());
}
