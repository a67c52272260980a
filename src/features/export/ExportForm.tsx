import { useDeferredValue, useMemo, useState } from "react";
import type { Theme } from "#drawing/palette.ts";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { TextField } from "#ui/TextField.tsx";
import { checkPixels } from "./check-pixels.ts";
import { COLOURS, FORMATS, pageTheme, SIZES } from "./choice-options.ts";
import type { ExportFormat, ExportSize, ExportWhat } from "./export-choices.ts";
import { makePicture } from "./make-picture.ts";
import type { PictureSubject } from "./picture-content.ts";
import { pictureFileName } from "./picture-file-name.ts";
import { defaultTitle } from "./picture-words.ts";
import { PictureActions } from "./PictureActions.tsx";
import { whatOptions } from "./what-options.ts";
import { useFontFaces, usePreviewAddress } from "./use-picture-file.ts";

const INSIDE: Readonly<Record<ExportWhat, string>> = {
  selection:
    "The picture holds the selected and its neighbours inside the dates and filters, and nothing else.",
  visible: "The picture holds what is inside the dates and filters, and nothing else.",
  everything: "The picture holds the whole graph, whatever the dates and filters.",
};

/** The choices, the live preview, and what can be done with the picture. */
export function ExportForm({ subject }: { subject: PictureSubject }) {
  const { dataset, view } = subject;
  const hasSelection = view.selection.length > 0;
  const [what, setWhat] = useState<ExportWhat>(hasSelection ? "selection" : "visible");
  const [size, setSize] = useState<ExportSize>("2");
  const [format, setFormat] = useState<ExportFormat>("png");
  const [theme, setTheme] = useState<Theme>(pageTheme);
  const [ownTitle, setOwnTitle] = useState<string | null>(null);
  const title = ownTitle ?? defaultTitle(dataset, view, what);
  const drawnTitle = useDeferredValue(title);
  const { visible } = subject;
  const picture = useMemo(
    () => makePicture({ dataset, visible, view }, { what, title: drawnTitle, theme }),
    [dataset, visible, view, what, drawnTitle, theme],
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
        <TextField label="Title" value={title} onChange={setOwnTitle} />
        <RadioGroup label="What" options={whatOptions(hasSelection)} value={what} onChange={setWhat} />
        <RadioGroup label="Size" options={SIZES} value={size} onChange={setSize} />
        <RadioGroup label="Format" options={FORMATS} value={format} onChange={setFormat} />
        <RadioGroup label="Colours" options={COLOURS} value={theme} onChange={setTheme} />
        <p className="export-note">
          {check.isPossible || format === "png" ? check.sentence : "SVG has no size limit"}. {INSIDE[what]} No
          data are hidden in the file.
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
