/** All that a page of another site gets to show of Readout. */
export function FramedNotice() {
  return (
    <main className="framed">
      <h1>Readout</h1>
      <p>Readout does not show its graph inside another site&rsquo;s page.</p>
      <p>
        <a href={location.href} target="_blank" rel="noopener noreferrer">
          Open Readout in a tab of its own
        </a>
      </p>
    </main>
  );
}
