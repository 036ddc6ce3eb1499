// Whether the filter keeps the link r between a and b, steps 1 to 3, as a condition to stand after WHERE. Needs scope.
$layer IN r.layers AND ($prose OR r.onCard) AND ($roles IS NULL OR r.role IN $roles)
AND ($statuses IS NULL OR any(s IN $statuses WHERE s IN CASE WHEN $prose THEN r.statuses ELSE r.cardStatuses END))
AND (NOT $scoped OR ((NOT a:Project OR a IN scope) AND (NOT b:Project OR b IN scope)))
