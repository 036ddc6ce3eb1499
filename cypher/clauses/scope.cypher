// The projects in scope, step 2 of the filter (server/contract/filter.ts).
// Gives p: a project.
MATCH (p:Project)
WHERE p.version = $version AND $layer IN p.layers
  AND ($projects IS NULL OR p.id IN $projects)
  AND ($legalForms IS NULL OR p.legalForm IN $legalForms)
  AND ($themes IS NULL OR EXISTS {
    MATCH (p)-[t:ADDRESSES]->(theme:Theme) WHERE theme.id IN $themes AND $layer IN t.layers AND ($prose OR t.onCard) })
  AND ($regions IS NULL OR EXISTS {
    MATCH (p)-[l:LOCATED_IN]->(:Territory)-[us:PART_OF*0..6]->(place:Territory)
    WHERE place.id IN $regions AND $layer IN l.layers AND ($prose OR l.onCard) AND all(u IN us WHERE $layer IN u.layers AND ($prose OR u.onCard)) })
