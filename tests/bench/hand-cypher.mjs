/** Roles by which a made-up programme's organisations take part in projects. */
const PARTS = "CARRIES|PARTNERS";

/**
 * What one would write by hand for the questions of `sized-questions.ts` over the same database, without filter, layers
 * or evidence apart, and with the same limits. The questions that are not here are statistics, for which Cypher has no
 * words.
 */
export const HAND_CYPHER = {
  entity:
    "MATCH (n:Entity {version: $version, id: $from})-[r]-(m) RETURN n, collect({link: properties(r), id: m.id, name: m.name})",
  neighbourhood:
    "MATCH (n:Entity {version: $version, id: $from})-[r]-(m) RETURN properties(m) AS node, properties(r) AS link",
  search:
    "CALL db.index.fulltext.queryNodes('entity_words', 'organisaton~ AND 77') YIELD node, score WHERE node.version = $version RETURN node.id, node.name, score LIMIT 20",
  graph:
    "MATCH (a:Entity {version: $version})-[r]->(b) RETURN r.key, r.role, a.id, b.id, r.evidence UNION ALL MATCH (n:Entity {version: $version}) RETURN n.id AS `r.key`, n.kind AS `r.role`, n.name AS `a.id`, n.code AS `b.id`, n.attributes AS `r.evidence`",
  "shared actors": `MATCH (p:Project {version: $version})<-[:${PARTS}]-(a) WITH a, collect(DISTINCT p.id) AS projects WHERE size(projects) > 1
    RETURN a.id, a.name, projects ORDER BY size(projects) DESC, a.sortName, a.id LIMIT 1000`,
  "pairs of projects": `MATCH (p:Project {version: $version})<-[:${PARTS}]-(a)-[:${PARTS}]->(q:Project) WHERE p.id < q.id
    WITH p, q, count(DISTINCT a) AS shared ORDER BY shared DESC, p.id, q.id LIMIT 1000 RETURN p.id, q.id, shared`,
  "pairs of regions": `MATCH (p:Project {version: $version})<-[:${PARTS}]-(a)
    MATCH (p)-[:LOCATED_IN]->(t) WITH DISTINCT a, t WITH a, collect(t) AS places
    UNWIND places AS s UNWIND places AS t WITH s, t, a WHERE s.id < t.id
    RETURN s.id, t.id, count(a) AS shared ORDER BY shared DESC, s.id, t.id LIMIT 1000`,
  "pairs of actors": `MATCH (p:Project {version: $version})<-[:${PARTS}]-(a) MATCH (p)<-[:${PARTS}]-(b) WHERE a.id < b.id
    WITH a, b, count(DISTINCT p) AS shared ORDER BY shared DESC, a.id, b.id LIMIT 1000 RETURN a.id, b.id, shared`,
  paths: `MATCH (a:Entity {version: $version, id: $from}) MATCH (b:Entity {version: $version, id: $to})
    MATCH path = allShortestPaths((a)-[:${PARTS}*]-(b)) RETURN [n IN nodes(path) | n.id] AS ids ORDER BY ids LIMIT 50`,
  combinations: `MATCH (p:Project {version: $version})<-[:${PARTS}]-(a) WITH a, p.id AS id ORDER BY id WITH a, collect(DISTINCT id) AS members
    WITH members, collect(a.id) AS actors RETURN members, actors ORDER BY size(actors) DESC, size(members) DESC LIMIT 1000`,
};
