// Actors by exactly which of the chosen projects, regions or countries (all when none is chosen) they take part in.
// Parameters:
//   $version STRING, the name of a version (the query dataset returns it);
//   $layer STRING 'reviewed' or 'strict'; $prose BOOLEAN; $projects, $regions, $themes, $ids LIST<STRING> of ids or null;
//   $legalForms LIST<STRING> or null; $kinds, $roles, $statuses LIST<STRING> or null; $minProjects INTEGER or null;
//   $by STRING 'project', 'region' or 'country'; $among LIST<STRING> of the territories that may be members, or null;
//   $minMembers INTEGER, from 1; $limit INTEGER.
// Returns: members LIST<STRING>, actors LIST<MAP> (id, kind, name, sortName, projects), total INTEGER of rows, totalActors INTEGER in them.
// In Neo4j Browser: :params {version: '0123456789ab-01234567', layer: 'reviewed', prose: false, projects: null, regions: null, themes: null, ids: null, legalForms: null, kinds: null, roles: null, statuses: null, minProjects: null, by: 'project', among: null, minMembers: 1, limit: 100}
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
// clause actors
CALL (scope) {
  UNWIND scope AS p
  MATCH (a:Organisation|Person)-[r:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|PARTICIPATES|MENTIONED_IN]->(p)
  WHERE $layer IN r.layers AND ($prose OR r.onCard)
    AND ($roles IS NULL OR r.role IN $roles) AND ($statuses IS NULL OR any(s IN $statuses WHERE s IN CASE WHEN $prose THEN r.statuses ELSE r.cardStatuses END))
    AND (r.role <> 'mentioned_in' OR 'mentioned_in' IN coalesce($roles, []))
  WITH a, count(DISTINCT p) AS every, count(DISTINCT CASE WHEN $ids IS NOT NULL AND p.id IN $ids THEN p END) AS named
  WITH a, every, CASE WHEN $ids IS NULL THEN every ELSE named END AS held
  WHERE held > 0 AND ($minProjects IS NULL OR every >= $minProjects)
    AND ($ids IS NULL OR a.id IN $ids) AND ($kinds IS NULL OR a.kind IN $kinds)
  RETURN a, held
}
// end of clause actors
// clause parts
CALL (a, scope) {
  MATCH (a)-[r:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|PARTICIPATES|MENTIONED_IN]->(p:Project)
  WHERE p IN scope AND ($ids IS NULL OR p.id IN $ids)
    AND $layer IN r.layers AND ($prose OR r.onCard)
    AND ($roles IS NULL OR r.role IN $roles) AND ($statuses IS NULL OR any(s IN $statuses WHERE s IN CASE WHEN $prose THEN r.statuses ELSE r.cardStatuses END))
    AND (r.role <> 'mentioned_in' OR 'mentioned_in' IN coalesce($roles, []))
  WITH p, collect(DISTINCT r.role) AS roles ORDER BY p.id
  RETURN collect({id: p.id, roles: roles}) AS parts
}
// end of clause parts
CALL (parts) {
  UNWIND parts AS part
  WITH part WHERE $by = 'project'
  RETURN part.id AS member, part.id AS project
UNION
  UNWIND parts AS part
  MATCH (p:Project {version: $version, id: part.id})-[l:LOCATED_IN]->(:Territory)-[us:PART_OF*0..6]->(t:Territory {level: $by})
  // A project of a chosen territory may also be located in another.
  WHERE $by <> 'project' AND ($among IS NULL OR t.id IN $among) AND $layer IN l.layers AND ($prose OR l.onCard) AND all(u IN us WHERE $layer IN u.layers AND ($prose OR u.onCard))
  RETURN t.id AS member, part.id AS project
}
WITH DISTINCT a, member, project ORDER BY member
WITH a, collect(DISTINCT member) AS members, count(DISTINCT project) AS projects
WHERE size(members) >= $minMembers
WITH members, collect({id: a.id, kind: a.kind, name: a.name, sortName: a.sortName, projects: projects}) AS actors
// Sorted before they are collected: a sort afterwards would keep all rows beside each row.
WITH members, actors ORDER BY size(actors) DESC, size(members) DESC, reduce(key = '', id IN members | key + ' ' + id)
WITH collect({members: members, actors: actors}) AS rows
WITH rows[0..$limit] AS rows, size(rows) AS total, reduce(n = 0, row IN rows | n + size(row.actors)) AS totalActors
UNWIND rows AS row
RETURN row.members AS members, row.actors AS actors, total, totalActors;
