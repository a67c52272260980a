// The page around the graph: dialogs, tables, panels, theme, notices.
import type {
  AppState,
  DialogName,
  Notice,
  PanelTab,
  ReadingOrder,
  SidePanelName,
  ThemeChoice,
} from "#store/app-state.ts";
import type { App } from "#store/app.ts";

export function openDialog(app: App, dialog: DialogName): void {
  app.store.setState({ dialog, exportTab: "picture" });
}

/** Opens the export dialog at the footnotes; of the selection, where there is one. */
export function openFootnotes(app: App): void {
  app.store.setState({ dialog: "export", exportTab: "footnotes" });
}

export function closeDialog(app: App): void {
  app.store.setState({ dialog: null });
}

export function setTablesOpen(app: App, tablesOpen: boolean): void {
  app.store.setState({ tablesOpen });
}

export function setTab(app: App, tab: PanelTab): void {
  app.store.setState({ tab });
}

export function setSheet(app: App, sheet: AppState["sheet"]): void {
  app.store.setState({ sheet });
}

/** Puts a column away, or opens it again, and keeps that for when the page is loaded anew. */
export function setFolded(app: App, name: SidePanelName, isFolded: boolean): void {
  const folded = { ...app.store.getState().folded, [name]: isFolded };
  app.store.setState({ folded });
  app.ports.writePreferences({ ...app.ports.readPreferences(), folded });
}

/** Says how much room the graph has beyond what it has with every column open, in CSS px. */
export function setSpare(app: App, spare: AppState["spare"]): void {
  const now = app.store.getState().spare;
  if (now.left !== spare.left || now.right !== spare.right) app.store.setState({ spare });
}

/** Sets the theme and keeps the choice for the next visit. */
export function setTheme(app: App, theme: ThemeChoice): void {
  app.store.setState({ theme });
  app.ports.writePreferences({ ...app.ports.readPreferences(), theme });
}

/** Switches the plain-letter shortcuts on or off, and keeps the choice. */
export function setSingleKeys(app: App, singleKeys: boolean): void {
  app.store.setState({ singleKeys });
  app.ports.writePreferences({ ...app.ports.readPreferences(), singleKeys });
}

/** Sets in which order records are read, and keeps the choice. */
export function setReadingOrder(app: App, readingOrder: ReadingOrder): void {
  app.store.setState({ readingOrder });
  app.ports.writePreferences({ ...app.ports.readPreferences(), readingOrder });
}

/** Time plays or rests; the timeline moves the window. */
export function setPlaying(app: App, playing: boolean): void {
  if (app.store.getState().playing !== playing) app.store.setState({ playing });
}

/** How play goes: each choice is kept for the next visit. */
export function setPlayback(app: App, choice: Partial<Pick<AppState, "speed" | "loop" | "skipEmpty">>): void {
  app.store.setState(choice);
  app.ports.writePreferences({ ...app.ports.readPreferences(), ...choice });
}

/** Shows a notice; one with the same id is replaced. */
export function notify(app: App, notice: Notice): void {
  app.store.setState((state) => ({
    notices: [...state.notices.filter((each) => each.id !== notice.id), notice],
  }));
}

export function dismissNotice(app: App, id: string): void {
  app.store.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }));
}

/** Says something to screen readers, politely. */
export function announce(app: App, announcement: string): void {
  app.store.setState({ announcement });
}
