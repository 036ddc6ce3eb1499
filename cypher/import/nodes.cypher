// Writes a batch of entities.
// Parameters: $rows LIST<MAP> of one kind (label, properties with an id); $version STRING.
// Returns: nothing.
UNWIND $rows AS row
CREATE (n:Entity)
SET n = row.properties, n.version = $version, n:$(row.label);
