/** One end of a tie and, in parentheses, its region: a name may itself end in the name of a region. */
export function EndName({ end }: { end: { name: string; region?: { name: string } | null } }) {
  return (
    <>
      {end.name}
      {end.region ? <small> ({end.region.name})</small> : null}
    </>
  );
}
