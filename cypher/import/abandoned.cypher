// What earlier imports left: versions that nobody will finish, since their import died, they are half removed or half restored, and the last of this name.
// Parameters: $name STRING, with which the names of the version to be written start.
// Returns: abandoned LIST<STRING>; last STRING or null, which is whole or to be taken up.
OPTIONAL MATCH (v:Version)
WITH v, v.state = 'removing' OR (v.state = 'writing' AND (v.backup IS NOT NULL OR NOT v.id STARTS WITH $name)) AS gone ORDER BY v.begun
RETURN collect(CASE WHEN gone THEN v.id END) AS abandoned,
  last(collect(CASE WHEN NOT gone AND v.id STARTS WITH $name THEN v.id END)) AS last;
