// Makes a version whole that a backup held, with what it said of it; readers get it by no name yet.
// Parameters: $version, $answer, $name, $title, $completed STRING; $datasets LIST<STRING>.
// Returns: nothing.
MATCH (v:Version {id: $version})
SET v.state = 'whole', v.answer = $answer, v.name = $name, v.title = $title, v.datasets = $datasets,
  v.completed = datetime($completed)
REMOVE v.backup;
