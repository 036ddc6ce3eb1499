// Takes out a version whose rows are deleted.
// Parameters: $version STRING.
// Returns: nothing.
MATCH (v:Version {id: $version, state: 'removing'})
DELETE v;
