// Writes a batch of links.
// Parameters: $rows LIST<MAP> (source, target, type, properties); $version STRING.
// Returns: nothing.
// The hints keep a plan that was made over an empty database from reading all entities for each link.
UNWIND $rows AS row
MATCH (a:Entity {version: $version, id: row.source})
USING INDEX a:Entity(version, id)
MATCH (b:Entity {version: $version, id: row.target})
USING INDEX b:Entity(version, id)
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties;
