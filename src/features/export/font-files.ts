// The fonts of the page, as files that a picture can carry inside. Same files, same addresses: nothing is fetched
// twice, and nothing from elsewhere.
import cyrillic400 from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?url";
import cyrillic600 from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url";
import latin400 from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url";
import latin600 from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url";
import latinExt400 from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url";
import latinExt600 from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url";

export interface FontFile {
  url: string;
  weight: 400 | 600;
}

/** A part of the font: its characters (as a CSS unicode-range) and its files. */
export interface FontSubset {
  unicodeRange: string;
  /** Matches a character that only this part has. */
  characters: RegExp;
  files: readonly FontFile[];
}

const both = (regular: string, semibold: string): readonly FontFile[] => [
  { url: regular, weight: 400 },
  { url: semibold, weight: 600 },
];

export const FONT_SUBSETS: readonly FontSubset[] = [
  {
    unicodeRange: "U+0000-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212",
    characters: /[\u0020-\u00ff]/,
    files: both(latin400, latin600),
  },
  {
    unicodeRange: "U+0100-02BA,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF",
    characters: /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff]/,
    files: both(latinExt400, latinExt600),
  },
  {
    unicodeRange: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
    characters: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/,
    files: both(cyrillic400, cyrillic600),
  },
];
