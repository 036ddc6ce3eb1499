// Makes a version whole and what readers get, in one transaction: before it they get the previous one, after it this one.
// Parameters: $version STRING; $answer STRING (JSON), the answer of /api/dataset; $name STRING, that of its packages; $title STRING; $dataset STRING, the name by which readers get it, 'dataset' for those who name none.
// Returns: previous STRING or null, the version that readers got before.
MATCH (v:Version {id: $version})
SET v.state = 'whole', v.answer = $answer, v.name = $name, v.title = $title, v.completed = coalesce(v.completed, datetime()),
  v.datasets = [name IN coalesce(v.datasets, []) WHERE name <> $dataset] + [$dataset]
MERGE (d:Dataset {id: $dataset})
WITH d
OPTIONAL MATCH (before:Version {id: d.version})
WITH d, before.id AS previous
SET d.version = $version
REMOVE d.complete, d.answer
RETURN previous;
