import { useMemo, type ReactNode } from "react";
import { EventCard } from "#features/details/cards/EventCard.tsx";
import type { CardViews } from "#features/details/views/card-views.ts";
import { channelCounts } from "#features/details/views/channel-counts.ts";
import { eventIcon } from "#features/details/views/event-icon.ts";
import { groupEvents } from "#features/details/views/group-events.ts";
import { Icon } from "#ui/Icon.tsx";
import { EmptyNote } from "./EmptyNote.tsx";
import { RecordList } from "./RecordList.tsx";
import type { TabProps } from "./tab-props.ts";

/** The events linked to the subject: by type in short, then one by one. */
export function ContactsTab({ dataset, subject, parts, window, cards, order, onOrder }: TabProps) {
  const channels = useMemo(() => channelCounts(dataset, parts.inside), [dataset, parts]);
  return (
    <>
      {channels.length < 2 ? null : (
        <ul className="details-channels" aria-label="Contacts by type">
          {channels.map((channel) => (
            <li key={channel.type}>
              <Icon name={eventIcon(channel.type)} size={14} /> {channel.label}{" "}
              <span className="details-number">{channel.count}</span>
            </li>
          ))}
        </ul>
      )}
      <RecordList
        dataset={dataset}
        kind="events"
        parts={parts}
        window={window}
        order={order}
        onOrder={onOrder}
        textOf={cards.eventText}
        empty={<EmptyNote dataset={dataset} subject={subject} kind="events" parts={parts} window={window} />}
        renderRows={(rows, isDimmed) =>
          groupEvents(dataset, rows).map((group) => (
            <section key={group.heading ?? ""} className="details-group">
              {group.heading === null ? null : <h3 className="details-group-head">{group.heading}</h3>}
              <ul className="details-cards">
                {group.rows.map((row) => cardItem(cards, row, isDimmed, group.heading === null ? 3 : 4))}
              </ul>
            </section>
          ))
        }
      />
    </>
  );
}

function cardItem(cards: CardViews, row: number, isDimmed: boolean, level: 3 | 4): ReactNode {
  const card = cards.event(row);
  return card === null ? null : (
    <li key={card.id}>
      <EventCard card={card} isDimmed={isDimmed} level={level} />
    </li>
  );
}
