// Lets readers get a dataset of this name no more; its versions stay until they are removed.
// Parameters: $dataset STRING.
// Returns: dataset STRING in one row, or no row where there is none of the name.
MATCH (d:Dataset {id: $dataset})
WITH d, d.id AS dataset
DELETE d
RETURN dataset;
