// Begins to write a version that no reader sees yet, or finds how far an earlier import of the same came.
// Parameters: $version STRING, the name of the version; $content STRING, the hash of its content; $backup STRING or null, the hash of the backup that its batches come from.
// Returns: state STRING 'writing', 'whole' or 'removing'; batches INTEGER that are written; backup STRING or null, that they came from.
MERGE (v:Version {id: $version})
ON CREATE SET v.content = $content, v.state = 'writing', v.batches = 0, v.begun = datetime(), v.backup = $backup
RETURN v.state AS state, v.batches AS batches, v.backup AS backup;
