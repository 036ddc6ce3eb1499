// What the database holds of a version.
// Parameters: $version STRING.
// Returns: nodes, redirects, edges INTEGER.
RETURN
  COUNT { MATCH (n:Entity {version: $version}) } AS nodes,
  COUNT { MATCH (n:Redirect {version: $version}) } AS redirects,
  COUNT { MATCH (n:Entity {version: $version})-->() } AS edges;
