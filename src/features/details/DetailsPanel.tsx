import "./details.css";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { NO_CRITERIA, type Criteria } from "#domain/filter/criteria.ts";
import { ALL_SOURCES, isAnyWithout, switchedOffSources } from "#domain/filter/without.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { openFootnotes, setReadingOrder, setTab } from "#store/commands/page-commands.ts";
import { select, travelTrail } from "#store/commands/selection-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Tabs } from "#ui/Tabs.tsx";
import { AboutTab } from "#features/details/about/AboutTab.tsx";
import { buildAbout } from "#features/details/about/build-about.ts";
import { DetailsHead } from "./DetailsHead.tsx";
import { ContactsTab } from "#features/details/lists/ContactsTab.tsx";
import type { TabProps } from "#features/details/lists/tab-props.ts";
import { StatementsTab } from "#features/details/lists/StatementsTab.tsx";
import { buildHead } from "#features/details/views/build-head.ts";
import { createCardViews } from "#features/details/views/card-views.ts";
import { collectLinked, type Linked } from "#features/details/model/collect-linked.ts";
import { partitionEvents, partitionStatements } from "#features/details/model/partition-rows.ts";
import { pairIds, resolveSubject } from "#features/details/model/subject.ts";
import { buildSummary } from "#features/details/summary/build-summary.ts";
import { Summary } from "#features/details/summary/Summary.tsx";
import { BetweenChoice } from "#features/details/pair/BetweenChoice.tsx";
import { PairChoice } from "#features/details/compared/PairChoice.tsx";
import { OfferedPairs } from "#features/details/compared/OfferedPairs.tsx";
import { HiddenSelection } from "#features/details/lists/HiddenSelection.tsx";
import { hiddenByFilters } from "#features/details/model/hidden-by-filters.ts";
import { PanelContext, type PanelWays } from "./panel-context.ts";
import { createSnapshotFeed } from "./snapshot-feed.ts";
import { RemoveSource } from "#features/details/sources/RemoveSource.tsx";
import { SeatHistory } from "./SeatHistory.tsx";
import { useHeadingFocus, useTravelKeys } from "./panel-keys.ts";

/** Where the evidence is read: everything linked to what is selected, or everything. */
export function DetailsPanel() {
  const app = useApp();
  const feed = useMemo(() => createSnapshotFeed(app.store), [app]);
  const { dataset, visible, criteria, selection } = useSyncExternalStore(feed.subscribe, feed.get);
  if (dataset === null || visible === null) return <section className="details" aria-label="Details" />;
  return <Panel dataset={dataset} visible={visible} criteria={criteria} selection={selection} />;
}

interface PanelProps {
  dataset: Dataset;
  visible: Visible;
  criteria: Criteria;
  selection: readonly string[];
}

function Panel({ dataset, visible, criteria, selection }: PanelProps) {
  const app = useApp();
  const tab = useAppState((state) => state.tab);
  const canGoBack = useAppState((state) => state.trail.at > 0);
  const canGoForward = useAppState((state) => state.trail.at < state.trail.entries.length - 1);
  const order = useAppState((state) => state.readingOrder);
  const { headingRef, moveFocus } = useHeadingFocus(selection);
  const subject = useMemo(() => resolveSubject(dataset, selection), [dataset, selection]);
  const isBetween = useAppState((state) => state.view.between);
  const linked = useMemo(() => collectLinked(dataset, subject, isBetween), [dataset, subject, isBetween]);
  const off = useMemo(
    () => switchedOffSources(dataset, criteria.without ?? ALL_SOURCES),
    [dataset, criteria.without],
  );
  const cards = useMemo(() => createCardViews(dataset, off), [dataset, off]);
  const anyDate = useAnyDate(dataset, criteria);
  const windowEnd = criteria.window?.to ?? dataset.span.to;
  const head = useMemo(
    () => buildHead(dataset, subject, linked, windowEnd),
    [dataset, subject, linked, windowEnd],
  );
  const { statements, events } = useMemo(() => {
    const answer = { visible, criteria, anyDate };
    return {
      statements: partitionStatements(dataset, linked.statements, answer),
      events: partitionEvents(dataset, linked.events, answer),
    };
  }, [dataset, linked, visible, criteria, anyDate]);
  const summary = useMemo(
    () =>
      buildSummary(
        dataset,
        subject,
        events.inside.filter((row) => visible.events[row] === 1),
      ),
    [dataset, subject, events, visible],
  );
  const hidden = hiddenByFilters(subject, statements, events);
  const travel = useCallback(
    (step: -1 | 1): void => {
      moveFocus();
      travelTrail(app, step);
    },
    [app, moveFocus],
  );
  const panelRef = useTravelKeys(travel);
  const ways = useMemo<PanelWays>(
    () => ({
      selected: selection,
      go: (id, additive) => {
        moveFocus();
        select(app, [id], additive ? "toggle" : "replace");
      },
    }),
    [app, selection, moveFocus],
  );
  const records: Omit<TabProps, "parts"> = {
    dataset,
    subject,
    window: criteria.window,
    cards,
    visible,
    off,
    order,
    onOrder: (next) => setReadingOrder(app, next),
  };
  const key = selection.join("\n");
  const pair = useMemo(() => (subject.kind === "pair" ? pairIds(subject) : null), [subject]);
  return (
    <PanelContext value={ways}>
      <section className="details" aria-label="Details" ref={panelRef}>
        <DetailsHead
          head={head}
          canGoBack={canGoBack}
          canGoForward={canGoForward}
          onTravel={travel}
          onFootnotes={subject.kind === "all" ? null : () => openFootnotes(app)}
          headingRef={headingRef}
        />
        {hidden === null ? null : <HiddenSelection title={head.title} hidden={hidden} />}
        {subject.kind === "between" ? <BetweenChoice isBetween={isBetween} /> : null}
        {pair !== null ? (
          <PairChoice
            key={key}
            dataset={dataset}
            ids={pair}
            visible={visible}
            window={criteria.window}
            summary={summary}
          />
        ) : summary === null ? null : (
          <Summary summary={summary} />
        )}
        <OfferedPairs dataset={dataset} subject={subject} />
        {subject.kind === "source" ? (
          <RemoveSource dataset={dataset} source={subject.source} visible={visible} />
        ) : null}
        {subject.kind === "seat" ? <SeatHistory dataset={dataset} seat={subject.seat} /> : null}
        <Tabs
          label="About the selection"
          tabs={[
            { id: "statements", label: "Statements", count: statements.counted },
            { id: "contacts", label: "Contacts", count: events.counted },
            { id: "about", label: "About" },
          ]}
          selected={tab}
          onSelect={(id) => setTab(app, id)}
        >
          {tab === "statements" ? <StatementsTab key={key} {...records} parts={statements} /> : null}
          {tab === "contacts" ? <ContactsTab key={key} {...records} parts={events} /> : null}
          {tab === "about" ? <About dataset={dataset} subject={subject} linked={linked} off={off} /> : null}
        </Tabs>
      </section>
    </PanelContext>
  );
}

/** What is said whatever the dates; made when it is looked at. */
function About({
  dataset,
  subject,
  linked,
  off,
}: Pick<TabProps, "dataset" | "subject" | "off"> & { linked: Linked }) {
  const about = useMemo(() => buildAbout(dataset, subject, linked, off), [dataset, subject, linked, off]);
  return <AboutTab about={about} />;
}

/** The filters over all dates, so that "outside these dates" and "hidden by filters" are told apart; null = no filter. */
function useAnyDate(dataset: Dataset, { facets, query, without = ALL_SOURCES }: Criteria): Visible | null {
  const isFiltered =
    query !== "" || isAnyWithout(without) || Object.values(facets).some((values) => values.length > 0);
  const filter = useMemo(() => (isFiltered ? createFilter(dataset) : null), [dataset, isFiltered]);
  return useMemo(
    () => filter?.run({ ...NO_CRITERIA, undated: "in", facets, query, without }) ?? null,
    [filter, facets, query, without],
  );
}
