// The projects that a filter leaves, with their places and themes, by id.
// Parameters:
//   $version STRING, the name of a version (the query dataset returns it);
//   $layer STRING 'reviewed' or 'strict'; $prose BOOLEAN; $projects, $regions, $themes, $ids LIST<STRING> of ids or null;
//   $legalForms LIST<STRING> or null; $kinds, $roles, $statuses LIST<STRING> or null; $minProjects INTEGER or null.
// Returns: id, name, sortName, attributes, strictAttributes STRING, regions, departements, countries, themes LIST<MAP> (id, name), unnamedPartners INTEGER.
// In Neo4j Browser: :params {version: '0123456789ab-01234567', layer: 'reviewed', prose: false, projects: null, regions: null, themes: null, ids: null, legalForms: null, kinds: null, roles: null, statuses: null, minProjects: null}
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
  AND ($ids IS NULL OR p.id IN $ids)
RETURN p.id AS id, p.name AS name, p.sortName AS sortName, p.attributes AS attributes, p.strictAttributes AS strictAttributes,
    p.unnamedPartners AS unnamedPartners,
    COLLECT {
      MATCH (p)-[l:LOCATED_IN]->(:Territory)-[us:PART_OF*0..6]->(t:Territory {level: 'region'})
      WHERE $layer IN l.layers AND ($prose OR l.onCard) AND all(u IN us WHERE $layer IN u.layers AND ($prose OR u.onCard))
      WITH DISTINCT t ORDER BY t.id
      RETURN {id: t.id, name: t.name}
    } AS regions,
    COLLECT {
      MATCH (p)-[l:LOCATED_IN]->(:Territory)-[us:PART_OF*0..6]->(t:Territory {level: 'departement'})
      WHERE $layer IN l.layers AND ($prose OR l.onCard) AND all(u IN us WHERE $layer IN u.layers AND ($prose OR u.onCard))
      WITH DISTINCT t ORDER BY t.id
      RETURN {id: t.id, name: t.name}
    } AS departements,
    COLLECT {
      MATCH (p)-[l:LOCATED_IN]->(:Territory)-[us:PART_OF*0..6]->(t:Territory {level: 'country'})
      WHERE $layer IN l.layers AND ($prose OR l.onCard) AND all(u IN us WHERE $layer IN u.layers AND ($prose OR u.onCard))
      WITH DISTINCT t ORDER BY t.id
      RETURN {id: t.id, name: t.name}
    } AS countries,
    COLLECT {
      MATCH (p)-[r:ADDRESSES]->(t:Theme) WHERE $layer IN r.layers AND ($prose OR r.onCard)
      WITH t ORDER BY t.id
      RETURN {id: t.id, name: t.name}
    } AS themes
ORDER BY id;
