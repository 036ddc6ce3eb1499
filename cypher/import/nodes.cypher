// Writes a batch of entities over what stands there under their ids.
// Parameters: $rows LIST<MAP> of one kind (id, label, properties), $run STRING, the name of this import.
// Returns: nothing.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties, n.run = $run
SET n:$(row.label);
