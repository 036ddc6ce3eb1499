// The version that readers get who name none, with the answer of /api/dataset.
// Parameters:
//   $known LIST<STRING>, names of versions whose answer need not be returned.
// Returns: version STRING, the name by which the other queries ask for it, null where there is none; content STRING, as /api/dataset names it; begun STRING, when writing it began; answer STRING (JSON) or null.
// In Neo4j Browser: :params {known: []}
OPTIONAL MATCH (d:Dataset {id: 'dataset'})
OPTIONAL MATCH (v:Version {id: d.version, state: 'whole'})
RETURN v.id AS version, v.content AS content, toString(v.begun) AS begun, CASE WHEN v.id IN $known THEN null ELSE v.answer END AS answer;
