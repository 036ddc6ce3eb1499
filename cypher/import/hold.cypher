// Renews the lock for who holds it, and keeps others from taking it until the transaction ends; first and last in each that writes.
// Parameters: $run STRING, the name of the holder; $lease INTEGER, milliseconds.
// Returns: held BOOLEAN in one row, or no row where another has taken the lock.
MATCH (l:ImportLock {id: 'import'})
SET l.asked = $run
WITH l WHERE l.holder = $run
SET l.until = timestamp() + $lease, l.beat = l.beat + 1
RETURN true AS held;
