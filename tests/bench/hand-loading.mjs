import { createRequire } from "node:module";

const neo4j = createRequire(import.meta.url)("neo4j-driver");

/** Rows of a transaction: batches of 10,000 were the fastest that were tried. */
const BATCH = 10_000;

/**
 * Loads the rows of a network as one would by hand with the driver, and as fast as that goes: one unique index before
 * the nodes, a statement for each label and type, UNWIND in batches, by so many sessions at once, and the full-text index
 * after all. The values are those that our import writes, so that the database has as much to do; what it has beyond
 * is left out: no versions, nothing that could be taken up, nothing counted. Gives when the nodes and when all was
 * written, in milliseconds of `performance.now`.
 */
export async function loadByHand(driver, batches, name, sessions) {
  await driver.executeQuery(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${name}) REQUIRE n.id IS UNIQUE`);
  await driver.executeQuery("CALL db.awaitIndexes(300)");
  const nodes = [];
  const links = [];
  for (const { statement, rows } of batches) {
    if (statement === "nodes") nodes.push(...pieces(rows, ({ label }) => label));
    if (statement === "edges") links.push(...pieces(rows, ({ type }) => type));
  }
  const begun = performance.now();
  await each(
    driver,
    nodes,
    sessions,
    (label) => `UNWIND $rows AS row CREATE (n:${name}:${label}) SET n = row.properties`,
  );
  const nodesAt = performance.now();
  await each(
    driver,
    links,
    sessions,
    (type) =>
      `UNWIND $rows AS row MATCH (a:${name} {id: row.source}) MATCH (b:${name} {id: row.target}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
  );
  await driver.executeQuery(
    `CREATE FULLTEXT INDEX ${name} FOR (n:${name}) ON EACH [n.searchText] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  );
  await driver.executeQuery("CALL db.awaitIndexes(300)");
  return { begun, nodesAt, done: performance.now() };
}

/** Rows by their label or type, in pieces of a batch. */
function pieces(rows, of) {
  const groups = new Map();
  for (const row of rows) groups.set(of(row), [...(groups.get(of(row)) ?? []), row]);
  return [...groups].flatMap(([name, own]) =>
    Array.from({ length: Math.ceil(own.length / BATCH) }, (_, i) => ({
      name,
      rows: own.slice(i * BATCH, (i + 1) * BATCH),
    })),
  );
}

/** Writes pieces by so many sessions, each taking the next that nobody has; deadlocks are tried again by the driver. */
async function each(driver, all, sessions, statement) {
  const left = all.toReversed();
  const worker = async () => {
    const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
    for (let piece = left.pop(); piece; piece = left.pop()) {
      const { name, rows } = piece;
      await session.executeWrite((transaction) => transaction.run(statement(name), { rows }));
    }
    await session.close();
  };
  await Promise.all(Array.from({ length: sessions }, worker));
}
