// The entities of one kind of a version, as an import writes them.
// Parameters:
//   $version STRING, the name of a version (the query dataset returns it); $kind STRING.
// Returns: label STRING, properties MAP.
// In Neo4j Browser: :params {version: '0123456789ab-01234567', kind: 'project'}
MATCH (n:Entity)
WHERE n.version = $version AND n.kind = $kind
RETURN [label IN labels(n) WHERE label <> 'Entity'][0] AS label, properties(n) AS properties;
