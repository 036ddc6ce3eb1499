// Who takes part in the projects in scope, steps 3, 4 and 6 of the filter. Needs scope, the list of them.
// Gives a: an actor; held: INTEGER, in how many of them that $ids leaves.
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
