// In which of the projects in scope that $ids leaves an actor takes part. Needs a and scope.
// Gives parts: LIST<MAP> (id of a project, roles). Actor by actor: all at once ran out of query memory on a dense network of 2,000 nodes.
CALL (a, scope) {
  MATCH (a)-[r:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|PARTICIPATES|MENTIONED_IN]->(p:Project)
  WHERE p IN scope AND ($ids IS NULL OR p.id IN $ids)
    AND $layer IN r.layers AND ($prose OR r.onCard)
    AND ($roles IS NULL OR r.role IN $roles) AND ($statuses IS NULL OR any(s IN $statuses WHERE s IN CASE WHEN $prose THEN r.statuses ELSE r.cardStatuses END))
    AND (r.role <> 'mentioned_in' OR 'mentioned_in' IN coalesce($roles, []))
  WITH p, collect(DISTINCT r.role) AS roles ORDER BY p.id
  RETURN collect({id: p.id, roles: roles}) AS parts
}
