// Deletes a batch of the redirects of an import from before versions, which no reader gets any more.
// Whatever else has this label and no version is somebody else's: ours lead from one id to another, each behind its kind.
// Parameters: $most INTEGER, how many at a time; $kinds LIST<STRING>, the kinds that there are.
// Returns: deleted INTEGER.
MATCH (n:Redirect)
WHERE n.version IS NULL AND split(n.id, ':')[0] IN $kinds AND split(n.target, ':')[0] IN $kinds
WITH n LIMIT $most
DELETE n
RETURN count(*) AS deleted;
