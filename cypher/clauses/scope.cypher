// The projects in scope, step 2 of the filter (server/contract/filter.ts); those that are named by id are looked up one by one.
// Gives p: a project.
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
