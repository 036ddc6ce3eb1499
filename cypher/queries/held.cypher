// Whether a version is held whole still, asked after its rows were read: a version that goes says so before its first row does.
// Parameters:
//   $version STRING, the name of a version (see dataset).
// Returns: held BOOLEAN.
RETURN EXISTS { MATCH (:Version {id: $version, state: 'whole'}) } AS held;
