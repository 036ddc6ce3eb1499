// The versions that the database holds, the one begun first first.
// Parameters:
//   none.
// Returns: version STRING, the name by which the other queries ask for it; content, state, completed STRING; current BOOLEAN, whether readers get it; datasets LIST<STRING>, by which names.
MATCH (v:Version)
RETURN v.id AS version, v.content AS content, v.state AS state, toString(v.completed) AS completed,
  EXISTS { MATCH (:Dataset {version: v.id}) } AS current,
  COLLECT { MATCH (d:Dataset {version: v.id}) RETURN d.id ORDER BY d.id } AS datasets
ORDER BY v.begun, version;
