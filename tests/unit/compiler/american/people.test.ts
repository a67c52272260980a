import { describe, expect, it } from "vitest";
import { gatherPeople, type Mention } from "#compiler/american/people.ts";

const at = (country: string, name: string, year: number): Mention => ({ country, name, year });

describe("people of the American lists", () => {
  it("a family name is the longer name of that country and time", () => {
    const bare = at("germany", "Genscher", 1975);
    const whole = at("germany", "Hans-Dietrich Genscher", 1984);
    const { people, personOf } = gatherPeople([bare, whole]);
    expect(people).toEqual([
      {
        id: "germany-hans-dietrich-genscher",
        country: "germany",
        name: "Hans-Dietrich Genscher",
        forms: ["Genscher"],
      },
    ]);
    expect(personOf(bare)).toBe(personOf(whole));
  });

  it("stays two where the years are far apart, the country another, or two longer names fit", () => {
    expect(
      gatherPeople([at("greece", "Papandreou", 1964), at("greece", "George Papandreou", 2010)]).people,
    ).toHaveLength(2);
    expect(
      gatherPeople([at("jordan", "Abdullah", 2000), at("saudi-arabia", "Crown Abdullah", 2000)]).people,
    ).toHaveLength(2);
    expect(
      gatherPeople([
        at("korea", "Park", 1975),
        at("korea", "Chung Park", 1974),
        at("korea", "Hee Park", 1976),
      ]).people,
    ).toHaveLength(3);
  });

  it("does not give a son the rows of his father, with no gap between the two", () => {
    const father = at("syria", "Assad", 1973);
    const { personOf } = gatherPeople([
      father,
      at("syria", "Assad", 1994),
      at("syria", "Assad", 2003),
      at("syria", "Bashar Assad", 2001),
    ]);
    expect(personOf(father).name).toBe("Assad");
  });

  it("one name in two spellings of accents is one person", () => {
    const { people } = gatherPeople([
      at("mexico", "Lopez Portillo", 1980),
      at("mexico", "López Portillo", 1981),
    ]);
    expect(people).toHaveLength(1);
  });
});
