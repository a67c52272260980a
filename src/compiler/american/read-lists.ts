import Papa from "papaparse";

/** One stop of a journey of a president or a secretary of state. Days are ISO 8601. */
export interface Travel {
  id: string;
  role: "president" | "secretary";
  who: string;
  name: string;
  from: string;
  to: string;
  countryId: string;
  country: string;
  locale: string;
  remarks: string;
}

/** One visit of a foreign leader to the United States. */
export interface Visit {
  id: string;
  from: string;
  to: string;
  visitor: string;
  countryId: string;
  country: string;
  remarks: string;
}

/** Rows of us-travels.csv. Throws a sentence that names the line where the text is not that list. */
export function readTravels(csv: string): readonly Travel[] {
  return rowsOf(csv, "us-travels.csv").map((row, index) => {
    const role = row.role;
    if (role !== "president" && role !== "secretary")
      throw new Error(
        `us-travels.csv, line ${index + 2}: role is "${role ?? ""}"; write president or secretary.`,
      );
    return {
      id: row.id ?? "",
      role,
      who: row.who ?? "",
      name: row.name ?? "",
      from: row.start_date ?? "",
      to: row.end_date ?? "",
      countryId: row.country_id ?? "",
      country: row.country ?? "",
      locale: row.locale ?? "",
      remarks: row.remarks ?? "",
    };
  });
}

/** Rows of us-visits.csv. */
export function readVisits(csv: string): readonly Visit[] {
  return rowsOf(csv, "us-visits.csv").map((row) => ({
    id: row.id ?? "",
    from: row.start_date ?? "",
    to: row.end_date ?? "",
    visitor: row.visitor ?? "",
    countryId: row.from_id ?? "",
    country: row.from ?? "",
    remarks: row.description ?? "",
  }));
}

type Column =
  | "id"
  | "role"
  | "who"
  | "name"
  | "start_date"
  | "end_date"
  | "country_id"
  | "country"
  | "locale"
  | "remarks"
  | "visitor"
  | "from_id"
  | "from"
  | "description";
type Row = Readonly<Partial<Record<Column, string>>>;

function rowsOf(csv: string, file: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  const [first] = errors;
  if (first !== undefined) throw new Error(`${file}, line ${(first.row ?? 0) + 2}: ${first.message}.`);
  return data;
}
