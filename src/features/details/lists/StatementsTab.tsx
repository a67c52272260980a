import { useMemo, useState } from "react";
import type { RecordId } from "#domain/records/record-types.ts";
import { StatementCard } from "#features/details/cards/StatementCard.tsx";
import { readoutColumns, type ReadoutColumns } from "#features/details/readouts/readout-columns.ts";
import { Readouts } from "#features/details/readouts/Readouts.tsx";
import { Paths } from "#features/details/pair/Paths.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { CardList } from "./CardList.tsx";
import { EmptyNote } from "./EmptyNote.tsx";
import { RecordList } from "./RecordList.tsx";
import type { TabProps } from "./tab-props.ts";

type Layout = "sides" | "order";
const LAYOUTS: readonly { id: Layout; label: string }[] = [
  { id: "sides", label: "Side by side" },
  { id: "order", label: "In order" },
];

/** The statements linked to the subject; of an event with several sides, first what each side says. */
export function StatementsTab(props: TabProps) {
  const { dataset, subject, cards, visible } = props;
  const counted = visible.statements;
  const [layout, setLayout] = useState<Layout>("sides");
  const event: RecordId | null = subject.kind === "event" ? subject.event.id : null;
  const columns = useMemo<ReadoutColumns | null>(
    () => (event === null ? null : readoutColumns(dataset, event, counted)),
    [dataset, event, counted],
  );
  if (columns === null || subject.kind !== "event") return <InOrder {...props} />;
  const choice = (
    <RadioGroup
      label="Layout"
      options={LAYOUTS}
      value={layout}
      onChange={setLayout}
      look="segments"
      hideLabel
    />
  );
  if (layout === "sides")
    return <Readouts columns={columns} cards={cards} title={subject.event.title} choice={choice} />;
  return (
    <>
      <div className="details-layout">{choice}</div>
      <InOrder {...props} />
    </>
  );
}

/** Two of whom nothing is said together are asked how one could have reached the other. */
function InOrder({ dataset, subject, parts, window, cards, visible, off, order, onOrder }: TabProps) {
  return (
    <RecordList
      dataset={dataset}
      kind="statements"
      parts={parts}
      window={window}
      subject={subject}
      off={off}
      order={order}
      onOrder={onOrder}
      textOf={cards.statementText}
      empty={
        <>
          <EmptyNote dataset={dataset} subject={subject} kind="statements" parts={parts} window={window} />
          {subject.kind === "pair" ? (
            <Paths dataset={dataset} actors={subject.actors} visible={visible} window={window} off={off} />
          ) : null}
        </>
      }
      renderRows={(rows, isDimmed) => (
        <CardList
          rows={rows}
          renderRow={(row) => {
            const card = cards.statement(row);
            return card === null ? null : <StatementCard card={card} isDimmed={isDimmed} />;
          }}
        />
      )}
    />
  );
}
