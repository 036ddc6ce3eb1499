// Begins to write a version that no reader sees yet, or finds how far an earlier import of the same came.
// Parameters: $version STRING, the name of the version; $content STRING, the hash of its content.
// Returns: state STRING 'writing' or 'whole', batches INTEGER that are written.
MERGE (v:Version {id: $version})
ON CREATE SET v.content = $content, v.state = 'writing', v.batches = 0, v.begun = datetime()
RETURN v.state AS state, v.batches AS batches;
