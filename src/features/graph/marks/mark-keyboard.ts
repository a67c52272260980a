// Arrow keys through a scene of marks: along a lane or a row and from one to the next, each thing said in words.
import { keyAction, type Key, type KeyAction } from "#features/graph/keyboard/key-action.ts";
import type { MarkItem, MarkScene } from "#scene/mark-scene.ts";
import { nextItem } from "#scene/marks-walk/next-item.ts";
import { isWalked } from "#scene/marks-walk/walk-lines.ts";
import type { App } from "#store/app.ts";
import { announce } from "#store/commands/page-commands.ts";
import { clearSelection } from "#store/commands/selection-commands.ts";
import type { MarkSession, MenuRequest } from "./session-types.ts";

const STARTS: ReadonlySet<MarkItem["role"]> = new Set(["bar", "lane"]);

/** Where the cursor starts: at what is selected, else at the highest bar or lane, which had most contacts. */
function startKey(scene: MarkScene): string | null {
  const walked = scene.items.filter(isWalked);
  const start =
    walked.find((item) => item.selected) ??
    walked
      .filter(({ role, chooses }) => STARTS.has(role) && chooses.length > 0)
      .reduce<MarkItem | undefined>(
        (most, item) => (most === undefined || heightOf(item) > heightOf(most) ? item : most),
        undefined,
      ) ??
    walked[0];
  return start?.key ?? null;
}

function heightOf({ box }: MarkItem): number {
  return box === null ? 0 : box.bottom - box.top;
}

/** The keyboard on the canvas of a session. */
export interface MarkKeyboard {
  /** done: handled; leave: the person wants out of the canvas; pass: not ours. */
  press: (key: Key) => "done" | "leave" | "pass";
  /** Hides the cursor. */
  leave: () => void;
}

/** A keyboard whose cursor starts with the first key, never with a pointer. */
export function createMarkKeyboard(
  app: App,
  session: MarkSession,
  onMenu: (request: MenuRequest) => void,
): MarkKeyboard {
  let cursor: string | null = null;
  const stand = (key: string | null): void => {
    cursor = key;
    session.setCursor(key);
    const item = session.getScene()?.items.find((one) => one.key === key);
    if (item !== undefined) announce(app, item.label.replaceAll("\n", ", "));
  };
  const openMenu = (scene: MarkScene): void => {
    const place = cursor === null ? null : session.placeOf(cursor);
    const item = scene.items.find(({ key }) => key === cursor) ?? null;
    onMenu({ item, x: place?.right ?? MENU_AT, y: place?.bottom ?? MENU_AT });
  };
  const act = (scene: MarkScene, action: KeyAction): "done" | "leave" | "pass" => {
    if (action.type === "go") {
      const next =
        cursor === null ? startKey(scene) : (nextItem(scene, cursor, action.direction)?.key ?? null);
      if (next === null) announce(app, "Nothing further in that direction.");
      else stand(next);
    } else if (action.type === "most-connected") stand(startKey(scene));
    else if (action.type === "select") {
      if (cursor === null) stand(startKey(scene));
      else session.press(cursor, action.how);
    } else if (action.type === "zoom") session.zoomBy(action.factor);
    else if (action.type === "fit") session.fit();
    else if (action.type === "escape") return escape(app);
    else return "pass";
    return "done";
  };
  return {
    press(key) {
      const scene = session.getScene();
      if (scene === null) return "pass";
      if (key.key === "ContextMenu" || (key.key === "F10" && key.shiftKey)) {
        openMenu(scene);
        return "done";
      }
      const action = keyAction(key, false);
      return action === null ? "pass" : act(scene, action);
    },
    leave() {
      if (cursor !== null) stand(null);
    },
  };
}

const MENU_AT = 40;

/** First the selection goes, then the person. */
function escape(app: App): "done" | "leave" {
  if (app.store.getState().view.selection.length === 0) return "leave";
  clearSelection(app);
  announce(app, "Selection cleared.");
  return "done";
}
