// Writes a batch of ids that were merged away, with the ids that stand for them.
// Parameters: $rows LIST<MAP> (id, target); $version STRING.
// Returns: nothing.
UNWIND $rows AS row
CREATE (:Redirect {version: $version, id: row.id, target: row.target});
