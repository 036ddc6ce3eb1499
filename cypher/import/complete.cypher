// Marks the data as complete, with the answer of /api/dataset and the hash of their content.
// Parameters: $version STRING, $answer STRING (JSON).
// Returns: nothing.
MATCH (d:Dataset {id: 'dataset'})
SET d.version = $version, d.answer = $answer, d.complete = true;
