// Takes the lock of what writes, where nobody holds it, its holder's time is up, or it stands at the beat $stalled still.
// Parameters: $run STRING, the name of who asks; $about STRING, who that is in words; $lease INTEGER, milliseconds; $stalled INTEGER or null.
// Returns: holder STRING, about STRING, beat INTEGER.
MERGE (l:ImportLock {id: 'import'})
// Written before it is read, so that of two who ask the second waits for the first.
SET l.asked = $run
WITH l, l.holder IS NULL OR l.until < timestamp() OR l.beat = $stalled AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
  SET l.holder = $run, l.about = $about, l.until = timestamp() + $lease, l.beat = coalesce(l.beat, 0) + 1)
RETURN l.holder AS holder, l.about AS about, l.beat AS beat;
