// Deletes a batch of the entities of an import from before versions, which no reader gets any more.
// Whatever else has this label and no version is somebody else's, as is an entity to which somebody tied something.
// Parameters: $most INTEGER, how many at a time.
// Returns: deleted INTEGER.
MATCH (n:Entity)
WHERE n.version IS NULL AND n.layers IS NOT NULL AND n.id STARTS WITH n.kind + ':' AND NOT EXISTS { (n)--() }
WITH n LIMIT $most
DELETE n
RETURN count(*) AS deleted;
