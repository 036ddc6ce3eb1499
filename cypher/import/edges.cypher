// Writes a batch of links over what stands there under their row ids.
// Parameters: $rows LIST<MAP> (source, target, type, rowId, properties), $run STRING, the name of this import.
// Returns: nothing.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target})
MERGE (a)-[r:$(row.type) {rowId: row.rowId}]->(b)
SET r = row.properties, r.rowId = row.rowId, r.run = $run;
