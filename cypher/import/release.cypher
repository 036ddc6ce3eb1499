// Gives the lock up.
// Parameters: $run STRING, the name of the holder.
// Returns: nothing.
MATCH (l:ImportLock {id: 'import', holder: $run})
REMOVE l.holder, l.about, l.until;
