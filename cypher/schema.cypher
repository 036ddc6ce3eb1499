// The constraints and indexes that Maillage needs; each statement may run again without harm.
// Everything here is in Neo4j Community: what only Enterprise can enforce (existence, types), the import checks instead.
// Several versions of the data stand side by side, so that an id is unique within a version.

CREATE CONSTRAINT import_lock_id IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_version_id IF NOT EXISTS FOR (n:Entity) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT project_version_id IF NOT EXISTS FOR (n:Project) REQUIRE (n.version, n.id) IS UNIQUE;
CREATE CONSTRAINT redirect_version_id IF NOT EXISTS FOR (n:Redirect) REQUIRE (n.version, n.id) IS UNIQUE;
// An index over two properties does not find by the first alone.
CREATE INDEX entity_version IF NOT EXISTS FOR (n:Entity) ON (n.version);
CREATE INDEX project_version IF NOT EXISTS FOR (n:Project) ON (n.version);
CREATE INDEX redirect_version IF NOT EXISTS FOR (n:Redirect) ON (n.version);
// Of earlier imports, which held one version alone:
DROP CONSTRAINT entity_id IF EXISTS;
DROP CONSTRAINT redirect_id IF EXISTS;
DROP CONSTRAINT project_id IF EXISTS;
DROP INDEX entity_names IF EXISTS;
// Words are folded before they are stored. An analyzer of a language would leave out its stop words, as Neo4j's own does "will" and "as".
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
