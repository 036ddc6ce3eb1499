// Every shortest path between two entities over the actors' roles that a filter leaves, by the ids on it; parallel links all listed.
// Parameters:
//   $version STRING, the name of a version (the query dataset returns it);
//   $from, $to STRING; $max INTEGER, the longest path in links, or null; $withoutIds, $withoutRoles LIST<STRING>; $limit INTEGER;
//   $layer STRING 'reviewed' or 'strict'; $prose BOOLEAN; $projects, $regions, $themes, $ids LIST<STRING> of ids or null;
//   $legalForms LIST<STRING> or null; $kinds, $roles, $statuses LIST<STRING> or null; $minProjects INTEGER or null;
//   $scoped BOOLEAN, whether projects, regions, themes, legalForms or minProjects is given; $mentions BOOLEAN, whether roles names mentions.
// Returns: nodes LIST<MAP> (id, attributes, strictAttributes), edges LIST<LIST<MAP>> (key, role, participates, source, target, evidence), one list a step.
// No project is looked up where nothing restricts them.
UNWIND CASE WHEN $scoped THEN [true] ELSE [] END AS restricted
// clause scope
CALL (*) {
  UNWIND $projects AS id
  WITH DISTINCT id
  MATCH (named:Project {version: $version, id: id})
  RETURN named AS p
UNION ALL
  UNWIND CASE WHEN $projects IS NULL THEN [true] ELSE [] END AS every
  MATCH (one:Project {version: $version})
  RETURN one AS p
}
WITH p WHERE $layer IN p.layers
  AND ($legalForms IS NULL OR p.legalForm IN $legalForms)
  AND ($themes IS NULL OR EXISTS {
    MATCH (p)-[t:ADDRESSES]->(theme:Theme) WHERE theme.id IN $themes AND $layer IN t.layers AND ($prose OR t.onCard) })
  AND ($regions IS NULL OR EXISTS {
    MATCH (p)-[l:LOCATED_IN]->(:Territory)-[us:PART_OF*0..6]->(place:Territory)
    WHERE place.id IN $regions AND $layer IN l.layers AND ($prose OR l.onCard) AND all(u IN us WHERE $layer IN u.layers AND ($prose OR u.onCard)) })
// end of clause scope
WITH collect(p) AS scope
// clause enough
CALL (scope) {
  UNWIND CASE WHEN $minProjects IS NULL THEN [] ELSE scope END AS p
  MATCH (a:Organisation|Person)-[r:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|PARTICIPATES|MENTIONED_IN]->(p)
  WHERE $layer IN r.layers AND ($prose OR r.onCard)
    AND ($roles IS NULL OR r.role IN $roles) AND ($statuses IS NULL OR any(s IN $statuses WHERE s IN CASE WHEN $prose THEN r.statuses ELSE r.cardStatuses END))
    AND (r.role <> 'mentioned_in' OR 'mentioned_in' IN coalesce($roles, []))
  WITH a, count(DISTINCT p) AS held WHERE held >= $minProjects
  RETURN collect(a) AS enough
}
// end of clause enough
// clause anchored
CALL (scope, enough) {
  UNWIND CASE WHEN $scoped THEN scope ELSE [] END AS p
  MATCH (p)-[r]-(n:Entity)
  WHERE NOT n:Project AND $layer IN r.layers AND ($prose OR r.onCard)
    AND ($minProjects IS NULL OR NOT n:Organisation|Person OR n IN enough)
  RETURN collect(DISTINCT n) AS tied
}
CALL (scope, tied, enough) {
  UNWIND CASE WHEN $scoped THEN scope + tied ELSE [] END AS start
  MATCH chain = (start)-[us:LOCATED_IN|PART_OF|INITIATED*0..8]->(n:Entity)
  WHERE all(u IN us WHERE $layer IN u.layers AND ($prose OR u.onCard))
    AND none(x IN nodes(chain)[1..] WHERE x:Project OR ($minProjects IS NOT NULL AND x:Organisation|Person AND NOT x IN enough))
  RETURN collect(DISTINCT n) AS anchored
}
// end of clause anchored
MATCH (from:Entity {version: $version, id: $from})
WHERE NOT $from IN $withoutIds AND NOT $to IN $withoutIds
CALL (from) {
  MATCH (end:Entity {version: $version, id: $to})
  RETURN end AS to
}
MATCH path = allShortestPaths((from)-[:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|PARTICIPATES|MENTIONED_IN*]-(to))
WHERE all(r IN relationships(path) WHERE $layer IN r.layers AND ($prose OR r.onCard) AND NOT r.role IN $withoutRoles
    AND (r.role <> 'mentioned_in' OR $mentions) AND ($roles IS NULL OR r.role IN $roles)
    AND ($statuses IS NULL OR any(s IN $statuses WHERE s IN CASE WHEN $prose THEN r.statuses ELSE r.cardStatuses END)))
  AND all(n IN nodes(path) WHERE NOT n.id IN $withoutIds AND $layer IN n.layers
    AND (NOT $scoped OR (n IN anchored AND (NOT n:Project OR n IN scope)))
    AND ($kinds IS NULL OR n.kind IN $kinds) AND ($ids IS NULL OR n.id IN $ids))
WITH path, scope WHERE $max IS NULL OR length(path) <= $max
WITH DISTINCT nodes(path) AS walk, [n IN nodes(path) | n.id] AS ids, scope
ORDER BY ids
LIMIT $limit
RETURN [n IN walk | {id: n.id, attributes: n.attributes, strictAttributes: n.strictAttributes}] AS nodes,
  [i IN range(0, size(walk) - 2) | COLLECT {
    WITH walk[i] AS a, walk[i + 1] AS b, scope
    MATCH (a)-[r:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|PARTICIPATES|MENTIONED_IN]-(b)
    WHERE
      // clause kept-link
      $layer IN r.layers AND ($prose OR r.onCard) AND ($roles IS NULL OR r.role IN $roles)
      AND ($statuses IS NULL OR any(s IN $statuses WHERE s IN CASE WHEN $prose THEN r.statuses ELSE r.cardStatuses END))
      AND (NOT $scoped OR ((NOT a:Project OR a IN scope) AND (NOT b:Project OR b IN scope)))
      // end of clause kept-link
      AND NOT r.role IN $withoutRoles AND (r.role <> 'mentioned_in' OR $mentions)
    WITH r ORDER BY r.key
    RETURN {key: r.key, role: r.role, participates: type(r) = 'PARTICIPATES', source: startNode(r).id, target: endNode(r).id, evidence: r.evidence}
  }] AS edges;
