// Whether a version is held whole still, asked after its rows were read: a version that goes says so before its first row does.
// Parameters:
//   $version STRING, the name of a version, and $begun STRING, when writing it began (see dataset), or null for whenever: one that was removed may have been written again.
// In Neo4j Browser: :param begun => null
// Returns: held BOOLEAN.
RETURN EXISTS {
  MATCH (v:Version {id: $version, state: 'whole'})
  WHERE $begun IS NULL OR toString(v.begun) = $begun
} AS held;
