// Deletes a batch of the redirects of a version.
// Parameters: $version STRING; $most INTEGER, how many at a time.
// Returns: deleted INTEGER.
MATCH (n:Redirect {version: $version})
WITH n LIMIT $most
DELETE n
RETURN count(*) AS deleted;
