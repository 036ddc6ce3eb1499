// The names that a reviewer joined to an entity and that some link rests on, by the id that strict merging keeps apart.
// Parameters:
//   $version STRING, the name of a version (the query dataset returns it).
// Returns: id STRING, attributes STRING (JSON), entity STRING, the id of what it was joined to.
MATCH (n:Entity {version: $version}) WHERE n.layers = ['strict']
MATCH (r:Redirect {version: $version, id: n.id})
RETURN n.id AS id, n.attributes AS attributes, r.target AS entity
ORDER BY id;
