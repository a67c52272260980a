import { legendOf } from "#scene/legend.ts";
import type { Theme } from "#drawing/palette.ts";
import { buildPicture } from "#scene/picture/build-picture.ts";
import type { Picture } from "#drawing/primitive.ts";
import { countSources } from "./count-sources.ts";
import type { ExportWhat } from "./export-choices.ts";
import { pictureContent, type PictureSubject } from "./picture-content.ts";
import { creditLine, describePicture, pictureSubtitle } from "./picture-words.ts";

const WIDTH_PX = 1200;
const MAX_GRAPH_HEIGHT_PX = 860;

export interface PictureChoice {
  what: ExportWhat;
  title: string;
  theme: Theme;
}

/** The picture of what the page shows, with its words, legend and sources. */
export function makePicture(subject: PictureSubject, { what, title, theme }: PictureChoice): Picture {
  const { dataset } = subject;
  const content = pictureContent(subject, what);
  const subtitle = pictureSubtitle(subject, content, what);
  const sources = countSources(dataset, content);
  return buildPicture(content.scene, {
    title,
    subtitle,
    legend: legendOf(content.scene, dataset),
    sources,
    credit: creditLine(dataset),
    description: describePicture({ dataset, title, subtitle }, content, sources),
    width: WIDTH_PX,
    maxGraphHeight: MAX_GRAPH_HEIGHT_PX,
    theme,
    region: null,
  });
}
