// The actors of two packages, with their projects in each, by sort name.
// Parameters:
//   $version STRING, the name of a version (the query dataset returns it);
//   $from, $to STRING, names of packages.
// Returns: id, kind, name STRING, from, to LIST<STRING> of ids of projects.
MATCH (a:Organisation|Person)-[r:CARRIES|LEADS|ACCOMPANIES|CO_FACILITATES|PARTNERS|PARTICIPATES]->(p:Project)
WHERE p.version = $version AND 'reviewed' IN r.layers AND r.onCard AND ($from IN p.packages OR $to IN p.packages)
WITH DISTINCT a, p ORDER BY p.id
WITH a, collect(p) AS projects
RETURN a.id AS id, a.kind AS kind, a.name AS name,
  [p IN projects WHERE $from IN p.packages | p.id] AS from, [p IN projects WHERE $to IN p.packages | p.id] AS to
ORDER BY a.sortName, id;
