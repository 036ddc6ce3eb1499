// An entity with all its links, those that only the text states too.
// Parameters:
//   $version STRING, the name of a version (the query dataset returns it);
//   $id STRING.
// Returns: id, kind, name, attributes, unnamed STRING (JSON) and links LIST<MAP> (key, role, participates, direction, id, kind, name, sortName, evidence, reviews).
MATCH (n:Entity {version: $version, id: $id}) WHERE 'reviewed' IN n.layers
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.attributes AS attributes, n.unnamed AS unnamed,
  COLLECT {
    MATCH (n)-[r]-(m:Entity) WHERE 'reviewed' IN r.layers
    RETURN {key: r.key, role: r.role, participates: type(r) = 'PARTICIPATES', direction: CASE WHEN startNode(r) = n THEN 'out' ELSE 'in' END,
      id: m.id, kind: m.kind, name: m.name, sortName: m.sortName, evidence: r.evidence, reviews: coalesce(r.reviews, '[]')}
  } AS links;
