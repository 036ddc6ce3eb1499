// The links of a version, as an import writes them.
// Parameters:
//   $version STRING, the name of a version (the query dataset returns it).
// Returns: source, target, type STRING, properties MAP.
// In Neo4j Browser: :params {version: '0123456789ab-01234567'}
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.version = $version
RETURN a.id AS source, b.id AS target, type(r) AS type, properties(r) AS properties;
