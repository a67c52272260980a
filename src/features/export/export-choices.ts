/** What goes into a picture. */
export type ExportWhat = "selection" | "visible" | "everything";
export type ExportSize = "1" | "2" | "4";
export type ExportFormat = "png" | "svg";
