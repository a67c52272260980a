import { useDeferredValue, useMemo, useState } from "react";
import { PAGE_FORMATS, type PageId } from "#scene/picture/page-format.ts";
import { Checkbox } from "#ui/Checkbox.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { TextField } from "#ui/TextField.tsx";
import type { ExportWhat } from "./export-choices.ts";
import { makeMarkPicture } from "./mark-picture.ts";
import type { PictureSubject } from "./picture-content.ts";
import { PictureForm } from "./PictureForm.tsx";
import { usePictureChoices } from "./use-picture-choices.ts";

/** The choices of a picture of seats, ties or lanes, its live preview, and what can be done with it. */
export function MarkPictureForm({ subject }: { subject: PictureSubject }) {
  const { dataset, visible, view } = subject;
  const choices = usePictureChoices(view.selection);
  const { what, theme, ownTitle } = choices;
  const [page, setPage] = useState<PageId>("free");
  const [withRest, setWithRest] = useState(false);
  const [note, setNote] = useState("");
  const wanted = useDeferredValue(useMemo(() => ({ title: ownTitle, note }), [ownTitle, note]));
  const { picture, title } = useMemo(
    () => makeMarkPicture({ dataset, visible, view }, { what, page, theme, withRest, ...wanted }),
    [dataset, visible, view, what, page, theme, withRest, wanted],
  );
  return (
    <PictureForm
      choices={choices}
      view={view}
      picture={picture}
      title={ownTitle ?? title}
      inside={insideWords(what, withRest)}
      afterWhat={<RadioGroup label="Page" options={PAGES} value={page} onChange={setPage} />}
    >
      {what === "everything" ? null : (
        <Checkbox label="Show the rest, faded" checked={withRest} onChange={setWithRest} />
      )}
      <TextField label="Note" value={note} onChange={setNote} />
    </PictureForm>
  );
}

const PAGES = PAGE_FORMATS.map(({ id, label }) => ({ id, label }));

function insideWords(what: ExportWhat, withRest: boolean): string {
  if (what === "everything") return "The picture holds the whole graph, whatever the dates and filters.";
  if (withRest) return "The picture holds everything that the page shows, what is not meant faded.";
  return what === "selection"
    ? "The picture holds the contacts of what is selected, inside the dates and filters, and nothing else."
    : "The picture holds what is inside the dates and filters, and nothing else.";
}
