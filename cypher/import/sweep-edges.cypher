// Deletes a batch of the links that this import did not write.
// Parameters: $run STRING, the name of this import; $batch INTEGER, how many at a time.
// Returns: deleted INTEGER.
MATCH (:Entity)-[r]->(:Entity)
WHERE r.run IS NULL OR r.run <> $run
WITH r LIMIT $batch
DELETE r
RETURN count(*) AS deleted;
