// What is loaded, whether the import was finished, and the hash of its content.
// Parameters:
//   none.
// Returns: complete BOOLEAN, version STRING, answer STRING (JSON).
MATCH (d:Dataset {id: 'dataset'})
RETURN d.complete AS complete, d.version AS version, d.answer AS answer;
