import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components/Tabs";
import "./tabs.css";

export interface TabChoice<Id extends string> {
  id: Id;
  /** The tab's accessible name, exactly. */
  label: string;
  /** Shown beside the label, not part of the name. */
  count?: number;
}

export interface TabsProps<Id extends string> {
  /** Names the list of tabs. */
  label: string;
  tabs: readonly TabChoice<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** What the selected tab shows. */
  children: ReactNode;
}

/** Tabs with arrow keys; only the selected panel is in the page. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key);
        if (chosen !== undefined) onSelect(chosen.id);
      }}
    >
      <TabList className="tabs-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tabs-tab">
            {tab.label}
            {tab.count === undefined ? null : (
              <span className="tabs-count" aria-hidden="true">
                {tab.count}
              </span>
            )}
          </Tab>
        ))}
      </TabList>
      <TabPanel id={selected} className="tabs-panel">
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
