// Deletes a batch of the links of an import from before versions, which no reader gets any more.
// Whatever else has this label and no version is somebody else's: ours begin with their kind, and links have evidence.
// Parameters: $most INTEGER, how many at a time.
// Returns: deleted INTEGER.
MATCH (n:Entity)-[r]->(:Entity)
WHERE n.version IS NULL AND n.layers IS NOT NULL AND n.id STARTS WITH n.kind + ':' AND r.evidence IS NOT NULL
WITH r LIMIT $most
DELETE r
RETURN count(*) AS deleted;
