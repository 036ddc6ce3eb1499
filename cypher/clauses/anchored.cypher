// What the projects in scope hold in the network, step 5 of the filter; nothing is looked for unless $scoped. Needs scope and enough.
// Gives anchored: LIST<NODE>.
CALL (scope, enough) {
  UNWIND CASE WHEN $scoped THEN scope ELSE [] END AS p
  MATCH (p)-[r]-(n:Entity)
  WHERE NOT n:Project AND $layer IN r.layers AND ($prose OR r.onCard)
    AND ($minProjects IS NULL OR NOT n:Organisation|Person OR n IN enough)
  RETURN collect(DISTINCT n) AS tied
}
CALL (scope, tied, enough) {
  UNWIND CASE WHEN $scoped THEN scope + tied ELSE [] END AS start
  MATCH chain = (start)-[us:LOCATED_IN|PART_OF|INITIATED*0..8]->(n:Entity)
  WHERE all(u IN us WHERE $layer IN u.layers AND ($prose OR u.onCard))
    AND none(x IN nodes(chain)[1..] WHERE x:Project OR ($minProjects IS NOT NULL AND x:Organisation|Person AND NOT x IN enough))
  RETURN collect(DISTINCT n) AS anchored
}
