// Communities of projects and betweenness, asked of Neo4j's Graph Data Science library where that is installed.
// For a researcher in Neo4j Browser, statement by statement; Maillage computes both itself, on every engine alike.
// Parameters: $dataset STRING, the name of a dataset, 'dataset' for the one that readers get who name none.
// Returns: of each statement what its last line names.
// In Neo4j Browser: :params {dataset: 'dataset'}

// What earlier statements of this file left in memory.
CALL gds.graph.drop('maillage-ties', false) YIELD graphName
RETURN graphName;

CALL gds.graph.drop('maillage-parts', false) YIELD graphName
RETURN graphName;

// Projects tied by the actors that they share, weighted by how many: what Maillage finds communities in.
MATCH (d:Dataset {id: $dataset})
MATCH (p:Project {version: d.version}) WHERE 'reviewed' IN p.layers
OPTIONAL MATCH (p)<-[r:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|PARTICIPATES]-(a)-[s:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|PARTICIPATES]->(q:Project)
WHERE p.id < q.id AND 'reviewed' IN r.layers AND r.onCard AND 'reviewed' IN s.layers AND s.onCard
WITH p, q, count(DISTINCT a) AS shared
WITH gds.graph.project('maillage-ties', p, q, {relationshipProperties: {shared: toFloat(shared)}}, {undirectedRelationshipTypes: ['*']}) AS graph
RETURN graph.nodeCount AS projects, graph.relationshipCount AS directions;

// How good its communities are: modularity, as /api/bridges gives it (`communities.modularity`).
CALL gds.louvain.stats('maillage-ties', {relationshipWeightProperty: 'shared', concurrency: 1})
YIELD communityCount, modularity
RETURN communityCount, modularity;

// Which project is in which, the largest first.
CALL gds.louvain.stream('maillage-ties', {relationshipWeightProperty: 'shared', concurrency: 1})
YIELD nodeId, communityId
WITH communityId, collect(gds.util.asNode(nodeId).name) AS projects
RETURN projects ORDER BY size(projects) DESC;

// Who takes part in what: the two-mode network, in which Maillage counts betweenness.
MATCH (d:Dataset {id: $dataset})
MATCH (p:Project {version: d.version}) WHERE 'reviewed' IN p.layers
OPTIONAL MATCH (p)<-[r:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|PARTICIPATES]-(a)
WHERE 'reviewed' IN r.layers AND r.onCard
WITH DISTINCT p, a
WITH gds.graph.project('maillage-parts', p, a, {}, {undirectedRelationshipTypes: ['*']}) AS graph
RETURN graph.nodeCount AS nodes, graph.relationshipCount AS directions;

// Betweenness from 0 to 1 in its mode (Borgatti & Everett 1997), as /api/bridges gives it (`betweenness.value`).
CALL gds.betweenness.stream('maillage-parts') YIELD nodeId, score
WITH collect({node: gds.util.asNode(nodeId), raw: score}) AS rows
WITH rows, toFloat(size([row IN rows WHERE row.node:Project])) AS projects, toFloat(size([row IN rows WHERE NOT row.node:Project])) AS actors
UNWIND rows AS row
WITH row.node AS n, row.raw AS raw, CASE WHEN row.node:Project THEN projects ELSE actors END AS own, CASE WHEN row.node:Project THEN actors ELSE projects END AS other
// The largest that a node could have, given the sizes of both modes.
WITH n, raw, own, other, toFloat(toInteger(own - 1) / toInteger(other)) AS s, toFloat(toInteger(own - 1) % toInteger(other)) AS t
WITH n, raw, (other ^ 2 * (s + 1) ^ 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2 AS most
RETURN n.id AS id, n.name AS name, CASE most WHEN 0.0 THEN 0.0 ELSE raw / most END AS betweenness
ORDER BY betweenness DESC, id;
