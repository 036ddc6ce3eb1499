// Deletes a batch of the entities of a version, which have no links any more.
// Parameters: $version STRING; $most INTEGER, how many at a time.
// Returns: deleted INTEGER.
MATCH (n:Entity {version: $version})
WITH n LIMIT $most
DETACH DELETE n
RETURN count(*) AS deleted;
