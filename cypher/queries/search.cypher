// Entities whose names or roles may match a query, from the full-text index; the caller ranks them.
// Parameters:
//   $version STRING, the name of a version (the query dataset returns it);
//   $lucene STRING, the query in Lucene's syntax with its words escaped; $kinds LIST<STRING> or null; $most INTEGER.
// Returns: id, kind, sortName STRING, searchNames, searchRoles LIST<STRING>, attributes STRING (JSON).
CALL db.index.fulltext.queryNodes('entity_words', $lucene) YIELD node AS n
WHERE n.version = $version AND 'reviewed' IN n.layers AND ($kinds IS NULL OR n.kind IN $kinds)
RETURN n.id AS id, n.kind AS kind, n.sortName AS sortName, n.searchNames AS searchNames, n.searchRoles AS searchRoles, n.attributes AS attributes
LIMIT $most;
