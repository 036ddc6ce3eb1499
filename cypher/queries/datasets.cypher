// The datasets that are held beside each other: those that readers get by a name, and the one that they get who name none.
// Parameters:
//   none.
// Returns: name STRING, as $dataset of the query dataset takes it; title STRING, that of an import by an older Maillage the name; version STRING, the hash of the content; usual BOOLEAN, whether who names none gets it.
MATCH (d:Dataset)
MATCH (v:Version {id: d.version, state: 'whole'})
WITH CASE d.id WHEN 'dataset' THEN v.name ELSE d.id END AS name, v, d.id = 'dataset' AS usual
RETURN name, coalesce(v.title, name) AS title, v.content AS version, usual
ORDER BY usual DESC, name;
