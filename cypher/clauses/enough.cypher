// The actors of at least $minProjects projects in scope, step 4 of the filter; none is looked for where $minProjects is null. Needs scope.
// Gives enough: LIST<NODE>.
CALL (scope) {
  UNWIND CASE WHEN $minProjects IS NULL THEN [] ELSE scope END AS p
  MATCH (a:Organisation|Person)-[r:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|PARTICIPATES|MENTIONED_IN]->(p)
  WHERE $layer IN r.layers AND ($prose OR r.onCard)
    AND ($roles IS NULL OR r.role IN $roles) AND ($statuses IS NULL OR any(s IN $statuses WHERE s IN CASE WHEN $prose THEN r.statuses ELSE r.cardStatuses END))
    AND (r.role <> 'mentioned_in' OR 'mentioned_in' IN coalesce($roles, []))
  WITH a, count(DISTINCT p) AS held WHERE held >= $minProjects
  RETURN collect(a) AS enough
}
