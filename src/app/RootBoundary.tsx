import type { ReactNode } from "react";
import { Button } from "#ui/Button.tsx";
import { Boundary } from "./Boundary.tsx";

/** The last resort: whatever no other boundary caught. The page says so instead of going white. */
export function RootBoundary({ children }: { children: ReactNode }) {
  return (
    <Boundary
      what="the page"
      resetOn={null}
      renderFault={(fault, again) => (
        <main className="framed" role="alert">
          <h1>Readout</h1>
          <p>The page met a fault and is not shown: {fault}. What you look at is kept in the address.</p>
          <Button onPress={again}>Show it again</Button>{" "}
          <Button onPress={() => location.reload()}>Reload the page</Button>
        </main>
      )}
    >
      {children}
    </Boundary>
  );
}
