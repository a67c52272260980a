/** Lower-case Latin letters and hyphens. */
export function slugOf(name: string): string {
  return name
    .replaceAll("ø", "o")
    .replaceAll("Ø", "O")
    .replaceAll("ł", "l")
    .replaceAll("ı", "i")
    .replaceAll("đ", "d")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

const LEADING_TITLE =
  /^(?:(?:Vice |Deputy |Acting |Interim |Former )*(?:President(?:-elect)?|Prime Mini?s?ter(?:-designate)?|Premier|Chancellor|King|Queen|Crown Prince(?:ss)?|Prince(?:ss)?|Emperor|Shah|Sultan|Amir|Emir|Sheikh|Pope|Governor General|Grand Duke|Grand Duchess|Taoiseach|Chairman|Chairperson|General|Marshal|Secretary General|General Secretary|First Secretary|Captain Regent|Captains Regent|State Councilor|Cardinal)(?: of the [A-Z]\w+)?,? )+/u;

/** "President Volodymyr Zelenskyy" without his title. */
export function withoutTitle(visitor: string): string {
  const bare = visitor.replace(LEADING_TITLE, "").trim();
  return bare === "" ? visitor : bare;
}

/** The last name, without "Jr." or a number. */
export function familyName(name: string): string {
  return (
    name
      .replace(/,? (?:Jr|Sr|III|II)\.?$/u, "")
      .split(" ")
      .at(-1) ?? name
  );
}

/** The family name as a slug, to compare by. */
export function familyOf(name: string): string {
  return slugOf(familyName(name.replace(/[’']s$/u, "")));
}
