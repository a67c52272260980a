import { useDeferredValue, useMemo } from "react";
import type { ExportWhat } from "./export-choices.ts";
import { makePicture } from "./make-picture.ts";
import type { PictureSubject } from "./picture-content.ts";
import { defaultTitle } from "./picture-words.ts";
import { PictureForm } from "./PictureForm.tsx";
import { usePictureChoices } from "./use-picture-choices.ts";

const INSIDE: Readonly<Record<ExportWhat, string>> = {
  selection:
    "The picture holds the selected and its neighbours inside the dates and filters, and nothing else.",
  visible: "The picture holds what is inside the dates and filters, and nothing else.",
  everything: "The picture holds the whole graph, whatever the dates and filters.",
};

/** The choices of a picture of the free arrangement, its live preview, and what can be done with it. */
export function ExportForm({ subject }: { subject: PictureSubject }) {
  const { dataset, view, visible } = subject;
  const choices = usePictureChoices(view.selection);
  const { what, theme, ownTitle } = choices;
  const title = ownTitle ?? defaultTitle(dataset, view, what);
  const drawnTitle = useDeferredValue(title);
  const picture = useMemo(
    () => makePicture({ dataset, visible, view }, { what, title: drawnTitle, theme }),
    [dataset, visible, view, what, drawnTitle, theme],
  );
  return <PictureForm choices={choices} view={view} picture={picture} title={title} inside={INSIDE[what]} />;
}
