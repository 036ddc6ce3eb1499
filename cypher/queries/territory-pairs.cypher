// Pairs of territories whose projects, of those that a filter leaves, share an actor, heaviest first.
// Parameters:
//   $layer STRING 'reviewed' or 'strict'; $prose BOOLEAN; $projects, $regions, $themes, $ids LIST<STRING> of ids or null;
//   $legalForms LIST<STRING> or null; $kinds, $roles, $statuses LIST<STRING> or null; $minProjects INTEGER or null;
//   $level STRING 'region' or 'departement'; $weight STRING 'count', 'newman' or 'jaccard'; $limit INTEGER;
//   $through LIST<STRING> of ids of actors or null, to keep the pairs that one of these ties; $sole BOOLEAN, to keep those that one alone ties.
// Returns: a, b STRING, weight FLOAT, shared LIST<MAP> (id, name, kind, sortName, members, roles),
//   makers LIST<MAP> (id, kind, name, members, alone), the ten that alone make most pairs, total INTEGER.
// In Neo4j Browser: :params {layer: 'reviewed', prose: false, projects: null, regions: null, themes: null, ids: null, legalForms: null, kinds: null, roles: null, statuses: null, minProjects: null, level: 'region', weight: 'count', through: null, sole: false, limit: 100}
MATCH (p:Project)
WHERE $layer IN p.layers
  AND ($projects IS NULL OR p.id IN $projects)
  AND ($legalForms IS NULL OR p.legalForm IN $legalForms)
  AND ($themes IS NULL OR EXISTS {
    MATCH (p)-[t:ADDRESSES]->(theme:Theme) WHERE theme.id IN $themes AND $layer IN t.layers AND ($prose OR t.onCard) })
  AND ($regions IS NULL OR EXISTS {
    MATCH (p)-[l:LOCATED_IN]->(:Territory)-[us:PART_OF*0..6]->(place:Territory)
    WHERE place.id IN $regions AND $layer IN l.layers AND ($prose OR l.onCard) AND all(u IN us WHERE $layer IN u.layers AND ($prose OR u.onCard)) })
WITH collect(p) AS scope
CALL (scope) {
  UNWIND scope AS p
  MATCH (a:Organisation|Person)-[r:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|MENTIONED_IN]->(p)
  WHERE $layer IN r.layers AND ($prose OR r.onCard)
    AND ($roles IS NULL OR r.role IN $roles) AND ($statuses IS NULL OR any(s IN $statuses WHERE s IN CASE WHEN $prose THEN r.statuses ELSE r.cardStatuses END))
    AND (r.role <> 'mentioned_in' OR 'mentioned_in' IN coalesce($roles, []))
  WITH a, p, collect(DISTINCT r.role) AS roles ORDER BY p.id
  WITH a, collect({id: p.id, roles: roles}) AS parts
  WHERE $minProjects IS NULL OR size(parts) >= $minProjects
  WITH a, [part IN parts WHERE $ids IS NULL OR part.id IN $ids] AS parts
  WHERE size(parts) > 0 AND ($ids IS NULL OR a.id IN $ids) AND ($kinds IS NULL OR a.kind IN $kinds)
  RETURN a, parts
}
UNWIND parts AS part
MATCH (p:Project {id: part.id})-[l:LOCATED_IN]->(:Territory)-[us:PART_OF*0..6]->(t:Territory {level: $level})
WHERE $layer IN l.layers AND ($prose OR l.onCard) AND all(u IN us WHERE $layer IN u.layers AND ($prose OR u.onCard))
UNWIND part.roles AS role
WITH a, t, collect(DISTINCT role) AS roles ORDER BY t.id
WITH a, collect({id: t.id, roles: roles}) AS parts
WITH collect({a: a, parts: parts}) AS rows
CALL (rows) {
  UNWIND rows AS row
  UNWIND row.parts AS part
  WITH part.id AS id, count(*) AS actors
  RETURN collect({id: id, actors: actors}) AS sizes
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.a AS a, row.parts AS parts
  UNWIND parts AS x
  UNWIND parts AS y
  WITH a, x, y, size(parts) AS k
  WHERE x.id < y.id
  WITH x.id AS one, y.id AS two, sum(1.0 / (k - 1)) AS newman,
    collect({id: a.id, name: a.name, kind: a.kind, sortName: a.sortName, members: k, roles: {a: x.roles, b: y.roles}}) AS shared
  RETURN one, two, newman, shared
}
WITH one, two, newman, shared,
  reduce(n = 0, s IN sizes | n + CASE WHEN s.id IN [one, two] THEN s.actors ELSE 0 END) - size(shared) AS union
WHERE ($through IS NULL OR any(s IN shared WHERE s.id IN $through)) AND (NOT $sole OR size(shared) = 1)
WITH one, two, shared,
  round(CASE $weight WHEN 'count' THEN toFloat(size(shared)) WHEN 'newman' THEN newman ELSE toFloat(size(shared)) / union END * 1e12) / 1e12 AS weight
WITH collect({one: one, two: two, shared: shared, weight: weight}) AS pairs
WITH pairs, COLLECT {
  UNWIND pairs AS pair
  WITH pair WHERE size(pair.shared) = 1
  WITH pair.shared[0].id AS id, head(collect(pair.shared[0])) AS actor, count(*) AS alone
  ORDER BY alone DESC, actor.members DESC, actor.sortName, id
  LIMIT 10
  RETURN {id: id, kind: actor.kind, name: actor.name, members: actor.members, alone: alone}
} AS makers
UNWIND pairs AS pair
WITH pair, makers, size(pairs) AS total
RETURN pair.one AS a, pair.two AS b, pair.weight AS weight, pair.shared AS shared, makers, total
ORDER BY weight DESC, a, b
LIMIT $limit;
