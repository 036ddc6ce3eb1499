// The version that readers get, or another that the database holds, with the answer of /api/dataset.
// Parameters:
//   $dataset STRING, the name of a dataset, or null for the one that readers get unless they name one;
//   $content STRING, the version as /api/dataset names it, or null for the present one; so does one that is not held;
//   $known LIST<STRING>, names of versions whose answer need not be returned.
// Returns: version STRING, the name by which the other queries ask for it, null where there is none; content STRING; begun STRING, when writing it began; answer STRING (JSON) or null; held LIST<STRING>, the names of all datasets.
// In Neo4j Browser: :params {dataset: null, content: null, known: []}
OPTIONAL MATCH (d:Dataset {id: 'dataset'})
OPTIONAL MATCH (unnamed:Version {id: d.version, state: 'whole'})
OPTIONAL MATCH (own:Dataset {id: $dataset})
OPTIONAL MATCH (named:Version {id: own.version, state: 'whole'})
WITH unnamed, CASE
    WHEN $dataset IS NULL OR (named IS NULL AND unnamed.name = $dataset) THEN unnamed
    ELSE named
  END AS now
OPTIONAL MATCH (kept:Version {content: $content, state: 'whole'})
WHERE now IS NOT NULL AND ($dataset IS NULL OR $dataset = kept.name OR $dataset IN kept.datasets)
WITH unnamed, now, kept ORDER BY kept.completed DESC LIMIT 1
WITH unnamed, CASE WHEN kept IS NULL OR now.content = $content THEN now ELSE kept END AS v
RETURN v.id AS version, v.content AS content, toString(v.begun) AS begun, CASE WHEN v.id IN $known THEN null ELSE v.answer END AS answer,
  COLLECT { MATCH (one:Dataset) WHERE one.id <> 'dataset' RETURN one.id ORDER BY one.id } +
    CASE WHEN unnamed.name IS NULL THEN [] ELSE [unnamed.name] END AS held;
