import type { ReadingOrder } from "#store/app-state.ts";

const ORDERS: readonly { id: ReadingOrder; label: string }[] = [
  { id: "newest", label: "Newest first" },
  { id: "oldest", label: "Oldest first" },
  { id: "sourced", label: "Best sourced first" },
];

interface OrderChoiceProps {
  order: ReadingOrder;
  onOrder: (order: ReadingOrder) => void;
}

/** In which order the records of a list are read. */
export function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  return (
    <select
      className="details-order"
      aria-label="Order"
      value={order}
      onChange={(event) => {
        const chosen = ORDERS.find(({ id }) => id === event.target.value);
        if (chosen !== undefined) onOrder(chosen.id);
      }}
    >
      {ORDERS.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
