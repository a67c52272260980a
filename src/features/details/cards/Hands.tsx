import type { Hand, Hands as HandsView, HandsBranch } from "#features/details/views/hands-of.ts";
import "./hands.css";
import { NameButton } from "./NameButton.tsx";

/** Through whose hands the words came: a chain from nearest the speaker, and where sources are parallel, side by side. */
export function Hands({ hands: { trunk, branches } }: { hands: HandsView }) {
  const [only] = branches;
  if (only !== undefined && branches.length === 1)
    return (
      <ol className="details-chain" aria-label="How it came to us">
        <Steps hands={[...trunk, ...only.hands]} />
        <Read branch={only} />
      </ol>
    );
  return (
    <ol className="details-chain" aria-label="How it came to us">
      <Steps hands={trunk} />
      {branches.length === 0 ? null : (
        <li className="details-parallel">
          <span className="details-small">{branches.length} sources, each on its own way</span>
          <ul>
            {branches.map((branch) => (
              <li key={branch.source.id}>
                <ol className="details-chain">
                  <Steps hands={branch.hands} />
                  <Read branch={branch} />
                </ol>
              </li>
            ))}
          </ul>
        </li>
      )}
    </ol>
  );
}

function Steps({ hands }: { hands: readonly Hand[] }) {
  return hands.map(({ by, kind }) => (
    <li key={`${by.id} ${kind}`}>
      <NameButton name={by} /> <span className="details-small">{kind}</span>
    </li>
  ));
}

function Read({ branch: { source, isOff } }: { branch: HandsBranch }) {
  return (
    <li className={isOff ? "is-off" : undefined}>
      <NameButton name={source} />{" "}
      <span className="details-small">read here{isOff ? ", switched off" : ""}</span>
    </li>
  );
}
