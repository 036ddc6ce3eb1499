// Deletes a batch of the links of an import from before versions, which no reader gets any more.
// Parameters: $most INTEGER, how many at a time.
// Returns: deleted INTEGER.
MATCH (n:Entity)-[r]->()
WHERE n.version IS NULL
WITH r LIMIT $most
DELETE r
RETURN count(*) AS deleted;
