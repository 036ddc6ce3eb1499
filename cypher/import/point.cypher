// Lets readers get a version by the name of a dataset.
// Parameters: $version STRING; $dataset STRING, 'dataset' for those who name none.
// Returns: nothing.
MATCH (v:Version {id: $version})
SET v.datasets = CASE WHEN $dataset IN v.datasets THEN v.datasets ELSE coalesce(v.datasets, []) + [$dataset] END
MERGE (d:Dataset {id: $dataset})
SET d.version = $version;
