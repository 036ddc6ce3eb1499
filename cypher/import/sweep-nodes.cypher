// Deletes a batch of the entities and redirects that this import did not write.
// Parameters: $run STRING, the name of this import; $batch INTEGER, how many at a time.
// Returns: deleted INTEGER.
MATCH (n:Entity|Redirect)
WHERE n.run IS NULL OR n.run <> $run
WITH n LIMIT $batch
DETACH DELETE n
RETURN count(*) AS deleted;
