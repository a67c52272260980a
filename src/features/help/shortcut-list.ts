/** One line of the table of keys. */
export interface Shortcut {
  /** Keys to press in turn or together: [["Ctrl", "Z"]] is one chord, [["["], ["]"]] are two keys of one line. */
  keys: readonly (readonly string[])[];
  does: string;
  /** A plain letter or sign without Ctrl or Alt: these can be switched off. */
  isSingleKey?: true;
}

export interface ShortcutGroup {
  /** Where the keys work. */
  where: string;
  shortcuts: readonly Shortcut[];
}

/** Every key of the page, by the place where it works. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    where: "Anywhere, unless you are typing",
    shortcuts: [
      { keys: [["/"]], does: "Go to the search box", isSingleKey: true },
      { keys: [["?"]], does: "This help", isSingleKey: true },
      { keys: [["D"]], does: "Go to the dates", isSingleKey: true },
      { keys: [["T"]], does: "Tables on or off", isSingleKey: true },
      { keys: [["F6"], ["Shift", "F6"]], does: "To the next or the previous part of the page" },
      { keys: [["Ctrl", "Z"]], does: "Undo" },
      { keys: [["Ctrl", "Shift", "Z"]], does: "Redo" },
    ],
  },
  {
    where: "In the graph",
    shortcuts: [
      { keys: [["←"], ["↑"], ["→"], ["↓"]], does: "To the nearest neighbour in that direction" },
      { keys: [["Home"], ["End"]], does: "To the most or the least connected" },
      { keys: [[","], ["."]], does: "Through the neighbours, one after the other" },
      { keys: [["Enter"]], does: "Select (with Shift: add to the selection)" },
      { keys: [["M"]], does: "Move the node with the arrows; Enter puts it down, Esc takes it back" },
      { keys: [["+"], ["-"], ["F"]], does: "Zoom in, zoom out, fit" },
      { keys: [["0"], ["1"], ["2"], ["3"]], does: "Show so many steps around the focus" },
      { keys: [["Esc"]], does: "Select nothing" },
    ],
  },
  {
    where: "On a handle of the timeline",
    shortcuts: [
      { keys: [["←"], ["→"]], does: "One bar (with Shift: a larger step)" },
      {
        keys: [
          ["Ctrl", "←"],
          ["Ctrl", "→"],
        ],
        does: "A whole window back or forward; Cmd does the same",
      },
      { keys: [[","], ["."]], does: "One step back or forward" },
      { keys: [["Page Up"], ["Page Down"]], does: "One year" },
      { keys: [["Home"], ["End"]], does: "To the first or last day" },
      { keys: [["["], ["]"]], does: "Narrower or wider" },
      { keys: [["Space"]], does: "Play or pause" },
      { keys: [["C"]], does: "From the beginning of the data, or a window again" },
      { keys: [["+"], ["-"], ["0"]], does: "Magnify the axis, widen it, show it as at first" },
      { keys: [["<"], [">"]], does: "Move the shown part of a magnified axis" },
      { keys: [["Esc"]], does: "All dates; once more: all of the axis" },
    ],
  },
  {
    where: "On the timeline, by pointer",
    shortcuts: [
      {
        keys: [["Drag"]],
        does: "A handle, the window, or a new window on the empty axis; Shift: whole months; Esc gives up",
      },
      { keys: [["Double-click"]], does: "The bar under the pointer" },
      { keys: [["Click"]], does: "On a label: its year, month or day" },
      { keys: [["Ctrl", "Wheel"]], does: "Magnify the axis about the pointer; two fingers do the same" },
    ],
  },
  {
    where: "In the details",
    shortcuts: [
      {
        keys: [
          ["Alt", "←"],
          ["Alt", "→"],
        ],
        does: "To what was selected before or after",
      },
      { keys: [["←"], ["→"]], does: "Between the tabs, on a tab" },
    ],
  },
];
