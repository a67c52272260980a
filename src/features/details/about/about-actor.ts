import type { Dataset } from "#domain/dataset/dataset.ts";
import { seatSelectionId } from "#domain/ref/ref.ts";
import type { Actor, Alias, Membership, Office } from "#domain/records/record-types.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { joinLines, type Line } from "#features/details/words/line.ts";
import { nameOf, namesOf } from "#features/details/words/name-of.ts";
import { recordIndex } from "#features/details/model/record-index.ts";
import { languageName } from "#features/details/words/record-words.ts";
import { factOf, namesItem, plainItem, type AboutItem, type AboutView } from "./about-view.ts";
import { sourceRef, sourceRefs } from "#features/details/words/source-refs.ts";

/** Names, offices with their dates, memberships and members of an actor. */
export function aboutActor(dataset: Dataset, actor: Actor): AboutView {
  const index = recordIndex(dataset);
  const codes = [actor.iso2, actor.iso3].filter((code) => code !== undefined).join(", ");
  return {
    lead: actor.description ?? null,
    facts: [
      ...factOf("State", actor.state === undefined ? [] : [plainItem(nameOf(dataset, actor.state))]),
      ...factOf("Also written", actor.aliases.length === 0 ? [] : [aliasItem(dataset, actor.aliases)]),
      ...factOf(
        "Offices",
        (actor.offices ?? []).map((office) => officeItem(dataset, office)),
      ),
      ...factOf(
        "Member of",
        (actor.memberOf ?? []).map((membership) => membershipItem(dataset, membership)),
      ),
      ...factOf("Members", namesItem(namesOf(dataset, index.members.get(actor.id) ?? []))),
      ...factOf("People and bodies", namesItem(namesOf(dataset, index.belonging.get(actor.id) ?? []))),
      ...factOf("Country codes", codes === "" ? [] : [plainItem(codes)]),
      ...factOf("Wikidata", actor.wikidata === undefined ? [] : [plainItem(actor.wikidata)]),
    ],
    citations: [],
  };
}

/** Other names in one paragraph, each with its language and note, and the sources that print them. */
function aliasItem(dataset: Dataset, aliases: readonly Alias[]): AboutItem {
  const sources = new Set(aliases.flatMap(({ source }) => source ?? []));
  return {
    line: joinLines(aliases.map(aliasLine), "; "),
    note: null,
    sources: [...sources].map((id) => sourceRef(dataset, id)),
  };
}

function aliasLine({ text, lang, note }: Alias): Line {
  const language = lang === undefined || lang === "en" ? [] : [languageName(lang)];
  const words = [...language, ...(note === undefined ? [] : [note.replace(/\.$/u, "")])].join("; ");
  return words === "" ? [{ text, lang }] : [{ text, lang }, ` (${words})`];
}

function officeItem(dataset: Dataset, office: Office): AboutItem {
  return {
    line: [nameOf(dataset, seatSelectionId(office.seat)), ...(office.acting === true ? [" (acting)"] : [])],
    note: datesWords(office.from, office.to),
    sources: sourceRefs(dataset, office.citations),
  };
}

function membershipItem(dataset: Dataset, membership: Membership): AboutItem {
  return {
    line: [nameOf(dataset, membership.actor)],
    note: datesWords(membership.from, membership.to),
    sources: sourceRefs(dataset, membership.citations),
  };
}

/** "from Jun 2021", "15 Jan 2020 to 31 May 2022", "until …"; where nothing is known, that is said. */
function datesWords(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return `${shortDate(from)} to ${shortDate(to)}`;
  if (from !== undefined) return `from ${shortDate(from)}`;
  return to === undefined ? "dates not given" : `until ${shortDate(to)}`;
}
