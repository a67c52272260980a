import { describe, expect, it } from "vitest";
import { clausesOf, readRemarks } from "#compiler/american/read-remarks.ts";

const nobody = (): boolean => false;
const namesOf = (remarks: string, country = "egypt"): readonly string[] =>
  readRemarks(remarks, country, nobody).named.map(({ name, country: of }) =>
    of === null ? name : `${name} (${of})`,
  );

describe("the remarks of the American lists", () => {
  it("names everybody after a title, in the order of the words", () => {
    expect(
      namesOf(
        "Met with President Salva Kiir and Foreign Minister Nhial Deng Nhial. Afterwards returned to Kampala.",
      ),
    ).toEqual(["Salva Kiir", "Nhial Deng Nhial"]);
    expect(namesOf("Discussed the Middle East process with King Hussein.")).toEqual(["Hussein"]);
    expect(namesOf("Met with Emir Hamad bin Khalifa Al Thani and Foreign Minister Saud al-Faisal.")).toEqual([
      "Hamad bin Khalifa Al Thani",
      "Saud al-Faisal",
    ]);
  });

  it("gives the nationality that stands before a title, and the country after a name", () => {
    expect(namesOf("Met with Chancellor Kreisky and with Egyptian President Sadat.", "austria")).toEqual([
      "Kreisky",
      "Sadat (egypt)",
    ]);
    expect(namesOf("Met with King Hussein of Jordan in Geneva.", "switzerland")).toEqual([
      "Hussein (jordan)",
    ]);
  });

  it("reads several names after the plural of a title", () => {
    expect(namesOf("Met with former Presidents Mandela and de Klerk and with President Zuma.")).toEqual([
      "Mandela",
      "de Klerk",
      "Zuma",
    ]);
  });

  it("does not take who was mourned, accompanied or American for a partner", () => {
    const isOfUs = (title: string, name: string): boolean => title === "President" && name === "Clinton";
    expect(readRemarks("Attended the funeral of President Sadat.", "egypt", nobody).named).toEqual([]);
    expect(
      readRemarks("Accompanied President Clinton to a meeting with the Amir of Kuwait.", "kuwait", isOfUs),
    ).toMatchObject({
      named: [],
      meets: false,
    });
  });

  it("leaves officials in words: the state stands for its own, nobody for those of others", () => {
    expect(readRemarks("Met with senior Egyptian officials.", "egypt", nobody)).toMatchObject({
      named: [],
      unnamed: true,
    });
    expect(readRemarks("Met with senior Jordanian officials.", "egypt", nobody).unnamed).toBe(false);
    expect(
      readRemarks("Met with the Foreign Ministers of Russia, Turkey, and Saudi Arabia.", "austria", nobody)
        .unnamed,
    ).toBe(false);
  });

  it("knows the forum of a sitting", () => {
    expect(readRemarks("Attended NATO and NACC Ministerial Meetings.", "belgium", nobody).forums).toEqual([
      "nato",
    ]);
    expect(readRemarks("Delivered a speech on NATO.", "belgium", nobody)).toMatchObject({
      forums: [],
      meets: false,
    });
  });

  it("a journey without a meeting names nobody", () => {
    for (const remarks of ["State visit.", "Stopped en route to Rome.", "Vacation.", ""])
      expect(readRemarks(remarks, "italy", nobody)).toEqual({
        meets: false,
        named: [],
        forums: [],
        unnamed: false,
      });
  });

  it("does not end a clause at an initial or at U.S.", () => {
    expect(clausesOf("Met with John F. Kennedy in the U.S. Embassy. Then left; returned.")).toEqual([
      "Met with John F. Kennedy in the U.S. Embassy",
      "Then left",
      "returned.",
    ]);
  });
});
