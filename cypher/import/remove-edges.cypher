// Deletes a batch of the links of a version.
// Parameters: $version STRING; $most INTEGER, how many at a time.
// Returns: deleted INTEGER.
MATCH (:Entity {version: $version})-[r]->()
WITH r LIMIT $most
DELETE r
RETURN count(*) AS deleted;
