// Writes a batch of ids that were merged away, with the ids that stand for them.
// Parameters: $rows LIST<MAP> (id, target), $run STRING, the name of this import.
// Returns: nothing.
UNWIND $rows AS row
MERGE (n:Redirect {id: row.id})
SET n.target = row.target, n.run = $run;
