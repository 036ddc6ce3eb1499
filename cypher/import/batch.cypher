// Counts a batch as written, in the transaction that writes it.
// Parameters: $version STRING; $batch INTEGER, how many were written before.
// Returns: batches INTEGER in one row, or no row where this batch is written already.
MATCH (v:Version {id: $version, state: 'writing', batches: $batch})
SET v.batches = $batch + 1
RETURN v.batches AS batches;
