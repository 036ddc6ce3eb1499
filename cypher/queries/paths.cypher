// Every shortest path between two entities over the actors' roles, by the ids on it; parallel links all listed.
// Parameters:
//   $from, $to STRING; $max INTEGER, the longest path in links, or null; $withoutIds, $withoutRoles LIST<STRING>; $limit INTEGER.
// Returns: nodes LIST<MAP> (id, kind, name), edges LIST<LIST<MAP>> (key, role, source, target, evidence), one list a step.
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
WHERE NOT $from IN $withoutIds AND NOT $to IN $withoutIds
MATCH path = allShortestPaths((from)-[:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS*]-(to))
WHERE all(r IN relationships(path) WHERE 'reviewed' IN r.layers AND r.onCard AND NOT r.role IN $withoutRoles)
  AND none(n IN nodes(path) WHERE n.id IN $withoutIds)
WITH path WHERE $max IS NULL OR length(path) <= $max
WITH DISTINCT nodes(path) AS walk, [n IN nodes(path) | n.id] AS ids
ORDER BY ids
LIMIT $limit
RETURN [n IN walk | {id: n.id, kind: n.kind, name: n.name}] AS nodes,
  [i IN range(0, size(walk) - 2) | COLLECT {
    WITH walk[i] AS one, walk[i + 1] AS two
    MATCH (one)-[r:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS]-(two)
    WHERE 'reviewed' IN r.layers AND r.onCard AND NOT r.role IN $withoutRoles
    WITH r ORDER BY r.key
    RETURN {key: r.key, role: r.role, source: startNode(r).id, target: endNode(r).id, evidence: r.evidence}
  }] AS edges;
