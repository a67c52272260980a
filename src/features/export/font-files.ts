// The fonts of the page, as files that a picture can carry inside: the same files from the same place, so nothing
// is fetched twice, and nothing from elsewhere.

export interface FontFile {
  /** Relative to the page. */
  path: string;
  weight: 400 | 600;
}

/** A part of the font: its characters (as a CSS unicode-range) and its files. */
export interface FontSubset {
  unicodeRange: string;
  /** Matches a character that only this part has. */
  characters: RegExp;
  files: readonly FontFile[];
}

const filesOf = (subset: string): readonly FontFile[] =>
  ([400, 600] as const).map((weight) => ({
    weight,
    path: `fonts/source-sans-3-${subset}-${weight}-normal.woff2`,
  }));

export const FONT_SUBSETS: readonly FontSubset[] = [
  {
    unicodeRange: "U+0000-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212",
    characters: /[\u0020-\u00ff]/,
    files: filesOf("latin"),
  },
  {
    unicodeRange: "U+0100-02BA,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF",
    characters: /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff]/,
    files: filesOf("latin-ext"),
  },
  {
    unicodeRange: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
    characters: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/,
    files: filesOf("cyrillic"),
  },
];
