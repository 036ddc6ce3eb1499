// Fastify with nothing of ours: `/?of=URL` fetches what stands there once, and sends the same bytes ever after. What our
// answer costs beyond that is ours.
import Fastify from "fastify";

const app = Fastify();
const copies = new Map();
app.get("/", async (request, reply) => {
  const { of } = request.query;
  if (!copies.has(of)) copies.set(of, await copyOf(of));
  const { type, body } = copies.get(of);
  return reply.type(type).send(body);
});
console.log(`Bare: ${await app.listen({ port: 0, host: "127.0.0.1" })}`);

/** Packed in no way, since autocannon asks for none. */
async function copyOf(url) {
  const response = await fetch(url, { headers: { "accept-encoding": "identity" } });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return { type: response.headers.get("content-type"), body: Buffer.from(await response.arrayBuffer()) };
}
