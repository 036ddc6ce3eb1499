// The ids of a version that were merged away, as an import writes them.
// Parameters:
//   $version STRING, the name of a version (the query dataset returns it).
// Returns: id, target STRING.
// In Neo4j Browser: :params {version: '0123456789ab-01234567'}
MATCH (n:Redirect)
WHERE n.version = $version
RETURN n.id AS id, n.target AS target;
