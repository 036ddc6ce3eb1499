// Marks the data as incomplete, so that no server answers from half of them.
// Parameters: none.
// Returns: nothing.
MERGE (d:Dataset {id: 'dataset'})
SET d.complete = false;
