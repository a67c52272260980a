import { faultWords, isMendedByReload, type LateFault } from "#late/late-fault.ts";
import { Button } from "./Button.tsx";
import "./late.css";

export interface LateFailureProps {
  what: string;
  fault: LateFault;
  onRetry: () => void;
}

/** What stands in the place of a part that did not come: which, why, and what can be done. */
export function LateFailure({ what, fault, onRetry }: LateFailureProps) {
  return (
    <div className="late-failure" role="alert">
      <p>{faultWords(what, fault)} The rest of the page works.</p>
      <div className="late-buttons">
        <Button onPress={onRetry}>Try again</Button>
        {isMendedByReload(fault) ? (
          <Button variant="quiet" onPress={() => location.reload()}>
            Reload the page
          </Button>
        ) : null}
      </div>
    </div>
  );
}
