import { useDeferredValue, useMemo, useState } from "react";
import type { Theme } from "#drawing/palette.ts";
import { PAGE_FORMATS, type PageId } from "#scene/picture/page-format.ts";
import { Checkbox } from "#ui/Checkbox.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { TextField } from "#ui/TextField.tsx";
import { checkPixels } from "./check-pixels.ts";
import { COLOURS, FORMATS, pageTheme, SIZES } from "./choice-options.ts";
import type { ExportFormat, ExportSize, ExportWhat } from "./export-choices.ts";
import { makeMarkPicture } from "./mark-picture.ts";
import type { PictureSubject } from "./picture-content.ts";
import { pictureFileName } from "./picture-file-name.ts";
import { PictureActions } from "./PictureActions.tsx";
import { useFontFaces, usePreviewAddress } from "./use-picture-file.ts";
import { whatOptions } from "./what-options.ts";

/** The choices of a picture of seats, ties or lanes, its live preview, and what can be done with it. */
export function MarkPictureForm({ subject }: { subject: PictureSubject }) {
  const { dataset, visible, view } = subject;
  const hasSelection = view.selection.length > 0;
  const [what, setWhat] = useState<ExportWhat>(hasSelection ? "selection" : "visible");
  const [size, setSize] = useState<ExportSize>("2");
  const [format, setFormat] = useState<ExportFormat>("png");
  const [page, setPage] = useState<PageId>("free");
  const [theme, setTheme] = useState<Theme>(pageTheme);
  const [withRest, setWithRest] = useState(false);
  const [ownTitle, setOwnTitle] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const wanted = useDeferredValue(useMemo(() => ({ title: ownTitle, note }), [ownTitle, note]));
  const { picture, title } = useMemo(
    () => makeMarkPicture({ dataset, visible, view }, { what, page, theme, withRest, ...wanted }),
    [dataset, visible, view, what, page, theme, withRest, wanted],
  );
  const faces = useFontFaces(picture);
  const address = usePreviewAddress(picture, faces);
  const check = checkPixels(picture, Number(size));
  const isPossible = format === "svg" || check.isPossible;
  return (
    <div className="export">
      <figure className="export-preview">
        <img src={address} alt={picture.description} />
      </figure>
      <div className="export-choices">
        <TextField label="Title" value={ownTitle ?? title} onChange={setOwnTitle} />
        <RadioGroup label="What" options={whatOptions(hasSelection)} value={what} onChange={setWhat} />
        <RadioGroup label="Page" options={PAGES} value={page} onChange={setPage} />
        <RadioGroup label="Size" options={SIZES} value={size} onChange={setSize} />
        <RadioGroup label="Format" options={FORMATS} value={format} onChange={setFormat} />
        <RadioGroup label="Colours" options={COLOURS} value={theme} onChange={setTheme} />
        {what === "everything" ? null : (
          <Checkbox label="Show the rest, faded" checked={withRest} onChange={setWithRest} />
        )}
        <TextField label="Note" value={note} onChange={setNote} />
        <p className="export-note">
          {check.isPossible || format === "png" ? check.sentence : "SVG has no size limit"}.{" "}
          {insideWords(what, withRest)} No data are hidden in the file.
        </p>
        <PictureActions
          picture={picture}
          format={format}
          size={size}
          fileName={pictureFileName(view, what, format)}
          isPossible={isPossible}
        />
      </div>
    </div>
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
