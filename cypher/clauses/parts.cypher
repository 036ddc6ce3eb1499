// Who takes part in which of the projects in scope, steps 3, 4 and 6 of the filter. Needs scope, the list of them.
// Gives a: an actor; parts: LIST<MAP> (id of a project, roles).
CALL (scope) {
  UNWIND scope AS p
  MATCH (a:Organisation|Person)-[r:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|PARTICIPATES|MENTIONED_IN]->(p)
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
