// Tells readers that a version goes, before its first row does; the version that readers get is not touched.
// Parameters: $version STRING.
// Returns: version STRING in one row, or no row where there is no such version or readers get it.
MATCH (v:Version {id: $version})
WHERE NOT EXISTS { MATCH (:Dataset {version: v.id}) }
SET v.state = 'removing'
RETURN v.id AS version;
