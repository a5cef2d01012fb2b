import { describe, expect, it } from "vitest";
import { lookup } from "./actors.ts";
import { countryNamed, countryOfCapital, countryOfDemonym } from "./countries.ts";
import { isAgency, isOutlet } from "./outlets.ts";
import { actorNoun } from "./person-nouns.ts";
import { seatNamed } from "./seats.ts";
import { titleNamed } from "./titles.ts";

describe("word lists", () => {
  it.each([
    ["the Rapid Support Forces", "SDN"],
    ["RSF", "SDN"],
    ["al-Shabaab", "SOM"],
    ["the U.N.", "UNO"],
    ["Reuters", "GBR"],
    ["DR Congo", "COD"],
    ["the U.S.", "USA"],
  ])("knows %s", (name, country) => expect(lookup(name)?.country).toBe(country));
  it.each(["Who", "us", "the sun", "Is", "who", "Ice"])("has no body called %s", (name) =>
    expect(lookup(name)).toBeNull(),
  );
  it("tells demonyms, capitals and seats", () => {
    expect(countryOfDemonym("Libyans")?.code).toBe("LBY");
    expect(countryOfDemonym("polish")).toBeNull();
    expect(countryOfCapital("Khartoum")?.code).toBe("SDN");
    expect(countryNamed("us")).toBeNull();
    expect(seatNamed("the Kremlin")?.country).toBe("RUS");
  });
  it("tells outlets from agencies", () => {
    expect([isOutlet("Asharq Al-Awsat"), isAgency("Asharq Al-Awsat")]).toEqual([true, false]);
    expect([isOutlet("AFP"), isAgency("AFP")]).toEqual([false, true]);
  });
  it("codes titles and nouns", () => {
    expect(titleNamed("Foreign Minister")?.sector).toBe("GOV");
    expect(titleNamed("Lt. Gen.")?.sector).toBe("MIL");
    expect(titleNamed("spokesman")?.sector).toBeNull();
    expect(actorNoun("gunman")?.sector).toBe("UAF");
    expect(actorNoun("table")).toBeNull();
  });
});
