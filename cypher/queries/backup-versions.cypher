// The versions that the database holds whole, the one begun first first, with all that is known of each.
// Parameters:
//   none.
// Returns: version, content, name, title, answer (JSON), completed STRING; datasets LIST<STRING>, under which it was imported; current LIST<STRING>, under which readers get it; nodes, redirects, edges INTEGER.
MATCH (v:Version {state: 'whole'})
RETURN v.id AS version, v.content AS content, v.name AS name, v.title AS title, v.answer AS answer,
  toString(v.completed) AS completed, coalesce(v.datasets, []) AS datasets,
  COLLECT { MATCH (d:Dataset {version: v.id}) RETURN d.id ORDER BY d.id } AS current,
  COUNT { MATCH (n:Entity {version: v.id}) } AS nodes,
  COUNT { MATCH (n:Redirect {version: v.id}) } AS redirects,
  COUNT { MATCH (n:Entity {version: v.id})-->() } AS edges
ORDER BY v.begun, version;
