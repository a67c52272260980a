// Reads the sentences of the two American lists as far as rules carry. The office writes one clause after another:
// "Met with President Salva Kiir and Foreign Minister Nhial Deng Nhial. Afterwards returned to Kampala." A clause that
// speaks of meeting names whom: a title, perhaps with a nationality before it, and a name after it. What the rules do
// not understand stays in the words of the row and names nobody.
import { FORUMS, NATIONALITIES } from "./nationalities.ts";

/** Somebody whom a clause says was met. `country` is null where only the place of the row tells it. */
export interface Named {
  title: string;
  name: string;
  country: string | null;
}

export interface RemarksRead {
  /** Whether a clause speaks of a meeting, with whomever. */
  meets: boolean;
  named: readonly Named[];
  /** The forums whose sitting was attended, by id. */
  forums: readonly string[];
  /** Whether people who are not named were met: "senior officials", "the Foreign Minister". */
  unnamed: boolean;
}

/** Longest first: a title within a longer one is not one of its own. */
const TITLES = [
  "Deputy Prime Minister and Foreign Minister",
  "Prime Minister and Foreign Minister",
  "Foreign Minister and Deputy Prime Minister",
  "Vice President and Foreign Minister",
  "Foreign and Defense Minister",
  "Minister of Foreign Affairs and Expatriates",
  "Alternate Prime Minister",
  "Minister of Foreign Affairs",
  "Minister for Foreign Affairs",
  "Minister of External Affairs",
  "Secretary of Foreign Affairs",
  "External Affairs Minister",
  "Foreign Affairs Minister",
  "Foreign Affairs Secretary",
  "Deputy Prime Minister",
  "Deputy Foreign Minister",
  "Deputy Crown Prince",
  "Vice Foreign Minister",
  "Interim President",
  "Interim Prime Minister",
  "Acting President",
  "Acting Prime Minister",
  "Acting Foreign Minister",
  "President-elect",
  "Prime Minister-designate",
  "Secretary of State Cardinal",
  "Cardinal",
  "Patriarch",
  "Secretary of State for Foreign Affairs",
  "General Secretary",
  "Secretary General",
  "Secretary-General",
  "First Secretary",
  "Party Chairman",
  "Governor General",
  "High Representative",
  "Foreign Secretary",
  "Defense Secretary",
  "Foreign Minister",
  "Finance Minister",
  "Defense Minister",
  "Interior Minister",
  "Prime Minister",
  "Vice President",
  "Vice Premier",
  "Vice Chancellor",
  "State Councilor",
  "Commission President",
  "Council President",
  "Crown Prince",
  "Crown Princess",
  "Generalissimo",
  "Grand Duchess",
  "Grand Duke",
  "Chairperson",
  "Chairman",
  "Chancellor",
  "President",
  "Premier",
  "Taoiseach",
  "Emperor",
  "Empress",
  "Marshal",
  "Sultan",
  "Queen",
  "Prince",
  "Princess",
  "Sheikh",
  "Amir",
  "Emir",
  "King",
  "Shah",
  "Pope",
] as const;

const TITLE = new RegExp(
  `\\b(${[...TITLES].sort((a, b) => b.length - a.length).join("|")})(s)?\\b(?=[ ,])`,
  "gu",
);
const NATION = new RegExp(
  `(?:^|[\\s(])(${Object.keys(NATIONALITIES)
    .sort((a, b) => b.length - a.length)
    .join("|")})(?:-born)? (?:[Ff]ormer )?$`,
  "u",
);
/** Small words that stand within a name. */
const PARTICLE =
  "al|as|ad|an|el|bin|bint|ibn|ben|de|da|do|dos|del|della|di|du|den|der|la|le|van|von|zu|ul|ur|y|e|ter|af|of York";
const NAME_WORD = `(?:(?:[Aa]l|[Ee]l|[Dd]'|O'|U)[-’'])?\\p{Lu}[\\p{L}’'‘ʻ.\\-]*|\\p{Lu}\\.`;
const NAME = new RegExp(
  `^(?:(?:${NAME_WORD})|(?:(?:${PARTICLE})\\b))(?: (?:(?:${NAME_WORD})|(?:(?:${PARTICLE})\\b)(?= \\p{Lu}| al| de| la| bin)))*`,
  "u",
);
const MEETS =
  /\b(?:met|meet|meets|meeting|meetings|confer\w*|conference with|discuss\w*|talks?|negotiat\w*|consult\w*|brief\w*|audience|received by|interview\w*|called on|hosted by|guest of|dined|dinner|lunch\w*|visited with|signed|joined|reviewed|exchanged|conversations?|co-?chaired|summit with|accompanied by)\b/iu;
/** Clauses that name a living or dead person who was not met in them. */
const NOT_MET =
  /\b(?:funeral|memorial service|inaugurat\w+|wedding|coronation|enthronement|burial|death of|tribute|condolences|accompanied (?:President|Vice President|the President|Secretary)|supported (?:President|Vice)|joined (?:President|Vice President))\b/iu;
const SITS =
  /\b(?:met with|briefed|attended|participated|took part|addressed|hosted|led|headed|co-?hosted|co-?chaired|chaired|joined|represented)\b/iu;
const SITTING =
  /\b(?:counterparts|allies|foreign ministers|meetings?|summits?|conferences?|ministerials?|council|session|talks|assembly|dialogue|forum|consultations)\b/iu;
/** People of the place who are met and not named; the adjective before them, where there is one. */
const UNNAMED =
  /\b(?:[Ww]ith|by|[Mm]et|[Bb]riefed) (?:(?:the|a|an|other|senior|several|top|local|government|military|high-level|and|his|her) )*(?:(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) )?(?:(?:senior|government|military|foreign ministry) )*(?:officials|leaders|[Cc]abinet|[Gg]overnment|authorities|[Kk]ing|[Qq]ueen|[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Ff]oreign [Mm]inister|[Ee]mir|[Aa]mir|[Ss]ultan|[Cc]hancellor)\b(?! (?:of|from)\b)/u;

/** A clause ends at a semicolon, or at a full stop before a capital; the stop of an initial or of "U.S." ends none. */
export function clausesOf(remarks: string): readonly string[] {
  return remarks
    .split(
      /;\s*|(?<![\s.(]\p{Lu}|\bSt|\bMrs?|\bDr|\bSgt|\bGen|\bJr|\bSr|\bNo|\bVa|\bCalif|\bPa)\.\s+(?=\p{Lu})/u,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

/**
 * What the words of one row say. `country` is the id of where it was; `isOfUs` tells a name of the
 * American side, who is not a counterpart.
 */
export function readRemarks(
  remarks: string,
  country: string,
  isOfUs: (title: string, name: string) => boolean,
): RemarksRead {
  const named: Named[] = [];
  const forums = new Set<string>();
  let meets = false;
  let unnamed = false;
  for (const clause of clausesOf(remarks)) {
    if (SITS.test(clause) && SITTING.test(clause))
      for (const forum of FORUMS) if (forum.words.test(clause)) forums.add(forum.id);
    const start = MEETS.exec(clause);
    if (start === null) continue;
    const said = clause.slice(start.index);
    if (NOT_MET.test(clause) && !/\b(?:met|conferred|discussed)\b/iu.test(clause)) continue;
    const found = namesIn(said).filter(
      ({ title, name, country }) => country !== null || !isOfUs(title, name),
    );
    named.push(...found.filter((each) => !named.some((other) => other.name === each.name)));
    const isWithOthers =
      found.length === 0 && forums.size === 0 && areOfThePlace(UNNAMED.exec(said), country);
    unnamed ||= isWithOthers;
    meets ||= found.length > 0 || isWithOthers;
  }
  return { meets: meets || forums.size > 0, named, forums: [...forums], unnamed };
}

/** Whether those who are not named are the hosts: no adjective of another people stands before them. */
function areOfThePlace(match: RegExpExecArray | null, country: string): boolean {
  const [, adjective] = match ?? [];
  return match !== null && (adjective === undefined || NATIONALITIES[adjective] === country);
}

function namesIn(said: string): Named[] {
  const named: Named[] = [];
  for (const match of said.matchAll(TITLE)) {
    const [whole, title, plural] = match;
    if (title === undefined) continue;
    const before = said.slice(0, match.index);
    if (
      /\b(?:funeral|death|memory|inauguration|late|honor) (?:of|for)?(?: the)?(?: late| former)?\s?$/iu.test(
        before,
      )
    )
      continue;
    const country = NATIONALITIES[NATION.exec(before)?.[1] ?? ""] ?? null;
    let rest = said.slice(match.index + whole.length).replace(/^,? /u, "");
    // One name after a title; several after its plural.
    for (let isNext = true; isNext;) {
      const name = nameAt(rest);
      if (name === null) break;
      const of = / of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(
        rest.slice(name.length, name.length + 30),
      );
      named.push({ title, name, country: country ?? (of?.index === 0 ? countryNamed(of[1] ?? "") : null) });
      rest = rest.slice(name.length).replace(/^(?:, and |, | and )/u, "");
      isNext = plural === "s" && !new RegExp(`^(?:${TITLE.source})`, "u").test(rest);
    }
  }
  return named;
}

function nameAt(text: string): string | null {
  let name = NAME.exec(text)?.[0];
  if (name === undefined) return null;
  // A name ends where the next title or nationality begins.
  const next = new RegExp(
    `\\s(?:${TITLE.source.replace("\\b", "")}|(?:${Object.keys(NATIONALITIES).join("|")})(?= \\p{Lu}))`,
    "u",
  ).exec(name);
  if (next !== null) name = name.slice(0, next.index);
  name = name
    .replace(
      / (?:January|February|March|April|May|June|July|August|September|October|November|December)\b.*$/u,
      "",
    )
    .replace(/[’']s$|[.,]+$/u, "")
    .trim();
  return name.length < 2 || /^(?:St|The|U\.S|NATO|EU|UN)$/u.test(name) ? null : name;
}

function countryNamed(words: string): string | null {
  return words.toLowerCase().replaceAll(" ", "-");
}
