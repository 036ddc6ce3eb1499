// How many entities and links a filter leaves.
// Parameters:
//   $version STRING, the name of a version (the query dataset returns it);
//   $layer STRING 'reviewed' or 'strict'; $prose BOOLEAN; $projects, $regions, $themes, $ids LIST<STRING> of ids or null;
//   $legalForms LIST<STRING> or null; $kinds, $roles, $statuses LIST<STRING> or null; $minProjects INTEGER or null;
//   $scoped BOOLEAN, whether projects, regions, themes, legalForms or minProjects is given.
// Returns: nodes INTEGER, edges INTEGER.
// In Neo4j Browser: :params {version: '0123456789ab-01234567', layer: 'reviewed', prose: false, projects: null, regions: null, themes: null, ids: null, legalForms: null, kinds: null, roles: null, statuses: null, minProjects: null, scoped: false}
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
CALL (scope, anchored) {
  MATCH (a:Entity)-[r]->(b:Entity)
  WHERE a.version = $version AND
    // clause kept-link
    $layer IN r.layers AND ($prose OR r.onCard) AND ($roles IS NULL OR r.role IN $roles)
    AND ($statuses IS NULL OR any(s IN $statuses WHERE s IN CASE WHEN $prose THEN r.statuses ELSE r.cardStatuses END))
    AND (NOT $scoped OR ((NOT a:Project OR a IN scope) AND (NOT b:Project OR b IN scope)))
    // end of clause kept-link
    AND $layer IN a.layers AND (NOT $scoped OR a IN anchored) AND ($kinds IS NULL OR a.kind IN $kinds) AND ($ids IS NULL OR a.id IN $ids)
    AND $layer IN b.layers AND (NOT $scoped OR b IN anchored) AND ($kinds IS NULL OR b.kind IN $kinds) AND ($ids IS NULL OR b.id IN $ids)
  RETURN count(r) AS edges
}
CALL (scope, anchored) {
  MATCH (a:Entity)
  WHERE a.version = $version AND $layer IN a.layers AND (NOT $scoped OR a IN anchored) AND ($kinds IS NULL OR a.kind IN $kinds) AND ($ids IS NULL OR a.id IN $ids)
    AND ((a:Project AND (NOT $scoped OR a IN scope)) OR EXISTS {
      MATCH (a)-[r]-(b:Entity)
      WHERE
        // clause kept-link
        $layer IN r.layers AND ($prose OR r.onCard) AND ($roles IS NULL OR r.role IN $roles)
        AND ($statuses IS NULL OR any(s IN $statuses WHERE s IN CASE WHEN $prose THEN r.statuses ELSE r.cardStatuses END))
        AND (NOT $scoped OR ((NOT a:Project OR a IN scope) AND (NOT b:Project OR b IN scope)))
        // end of clause kept-link
        AND $layer IN b.layers AND (NOT $scoped OR b IN anchored) AND ($kinds IS NULL OR b.kind IN $kinds) AND ($ids IS NULL OR b.id IN $ids) })
  RETURN count(a) AS nodes
}
RETURN nodes, edges;
