// The version that readers get, or another that the database holds, with the answer of /api/dataset.
// Parameters:
//   $content STRING, the version as /api/dataset names it, or null for the one that readers get; so does one that is not held;
//   $known LIST<STRING>, names of versions whose answer need not be returned.
// Returns: version STRING, the name by which the other queries ask for it; content STRING; answer STRING (JSON) or null.
// In Neo4j Browser: :params {content: null, known: []}
MATCH (d:Dataset {id: 'dataset'})
OPTIONAL MATCH (now:Version {id: d.version, state: 'whole'})
OPTIONAL MATCH (kept:Version {content: $content, state: 'whole'})
WITH now, kept ORDER BY kept.completed DESC LIMIT 1
WITH CASE WHEN kept IS NULL OR now.content = $content THEN now ELSE kept END AS v
RETURN v.id AS version, v.content AS content, CASE WHEN v.id IN $known THEN null ELSE v.answer END AS answer;
