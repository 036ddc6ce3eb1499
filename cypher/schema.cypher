// The constraints and indexes that Maillage needs; each statement may run again without harm.
// Everything here is in Neo4j Community: what only Enterprise can enforce (existence, types), the import checks instead.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;
// Words are folded before they are stored. An analyzer of a language would leave out its stop words, as Neo4j's own does "will" and "as".
// Of an earlier import:
DROP INDEX entity_names IF EXISTS;
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
