// Which of these ids stand for an entity: as they are, or because they were merged into one.
// Parameters:
//   $version STRING, the name of a version (the query dataset returns it);
//   $ids LIST<STRING>; $layer STRING 'reviewed' or 'strict'.
// Returns: id STRING, found STRING or null, direct BOOLEAN.
UNWIND $ids AS id
OPTIONAL MATCH (n:Entity {version: $version, id: id}) WHERE $layer IN n.layers
OPTIONAL MATCH (r:Redirect {version: $version, id: id})
OPTIONAL MATCH (m:Entity {version: $version, id: r.target}) WHERE $layer IN m.layers
RETURN id, coalesce(n.id, m.id) AS found, n IS NOT NULL AS direct;
