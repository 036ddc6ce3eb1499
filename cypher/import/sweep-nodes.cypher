// Deletes a batch of the entities and redirects of an import from before versions, which no reader gets any more.
// Parameters: $most INTEGER, how many at a time.
// Returns: deleted INTEGER.
MATCH (n:Entity|Redirect)
WHERE n.version IS NULL
WITH n LIMIT $most
DETACH DELETE n
RETURN count(*) AS deleted;
