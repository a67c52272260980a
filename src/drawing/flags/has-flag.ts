/** The states whose flags are bundled, by iso2 code; known before the flags themselves have come. */
export const FLAG_CODES: ReadonlySet<string> = new Set(
  "AE AF AM AU AZ BE BG BR BY CA CH CN CU CZ DE DK EG ES ET EU FI FR GB GE GR HU ID IL IN IQ IR IT JO JP KG KP KR KZ LB LT LV MD MM MN MY NG NL NO NP PH PK PL PT QA RO RS RU SA SE SG SK SY TH TJ TM TR TW UA UN US UZ VA VE VN ZA".split(
    " ",
  ),
);

/** Whether a state has a flag to draw. */
export function hasFlag(iso2: string): boolean {
  return FLAG_CODES.has(iso2);
}
