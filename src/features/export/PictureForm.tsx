import type { ReactNode } from "react";
import type { Picture } from "#drawing/primitive.ts";
import type { ViewState } from "#store/view-state.ts";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { TextField } from "#ui/TextField.tsx";
import { checkPixels } from "./check-pixels.ts";
import { COLOURS, FORMATS, SIZES } from "./choice-options.ts";
import { pictureFileName } from "./picture-file-name.ts";
import { PictureActions } from "./PictureActions.tsx";
import type { PictureChoices } from "./use-picture-choices.ts";
import { useFontFaces, usePreviewAddress } from "./use-picture-file.ts";
import { whatOptions } from "./what-options.ts";

export interface PictureFormProps {
  choices: PictureChoices;
  view: ViewState;
  picture: Picture;
  /** The person's own title or the generated one. */
  title: string;
  /** What the picture holds, in a sentence. */
  inside: string;
  /** Further choices: after what it is of, and after all others. */
  afterWhat?: ReactNode;
  children?: ReactNode;
}

/** A live preview of a picture beside its choices, and what can be done with it. */
export function PictureForm(props: PictureFormProps) {
  const { choices, view, picture, title, inside, afterWhat, children } = props;
  const { hasSelection, what, size, format, theme } = choices;
  const faces = useFontFaces(picture);
  const address = usePreviewAddress(picture, faces);
  const check = checkPixels(picture, Number(size));
  return (
    <div className="export">
      <figure className="export-preview">
        <img src={address} alt={picture.description} />
      </figure>
      <div className="export-choices">
        <TextField label="Title" value={title} onChange={choices.setOwnTitle} />
        <RadioGroup
          label="What"
          options={whatOptions(hasSelection)}
          value={what}
          onChange={choices.setWhat}
        />
        {afterWhat}
        <RadioGroup label="Size" options={SIZES} value={size} onChange={choices.setSize} />
        <RadioGroup label="Format" options={FORMATS} value={format} onChange={choices.setFormat} />
        <RadioGroup label="Colours" options={COLOURS} value={theme} onChange={choices.setTheme} />
        {children}
        <p className="export-note">
          {check.isPossible || format === "png" ? check.sentence : "SVG has no size limit"}. {inside} No data
          are hidden in the file.
        </p>
        <PictureActions
          picture={picture}
          format={format}
          size={size}
          fileName={pictureFileName(view, what, format)}
          isPossible={format === "svg" || check.isPossible}
        />
      </div>
    </div>
  );
}
