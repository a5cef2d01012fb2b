const TOWNS = ["Abyei", "Kadugli", "Goma", "Beni", "Zinder", "Marib", "Taiz", "Sirte", "Kutum", "Bamenda", "Mopti"];
const SAYS = ["the governor", "a hospital official", "the army", "witnesses", "the defence ministry", "the mayor"];

/** A short report as a line of JSON: always the same for a number, and another than those of all other numbers. */
export function reportLine(name: string, number: number): string {
  const [town, other] = [TOWNS[number % TOWNS.length], TOWNS[(number * 7 + 3) % TOWNS.length]];
  const said = SAYS[number % SAYS.length];
  return JSON.stringify({
    id: `${name}/${number}`,
    text: `Gunmen killed ${number + 2} villagers near ${town} on Monday, ${said} said. The rebels denied that they had attacked ${other}. Report ${number}.`,
    publisher: ["Lakeside Daily", "Horn Wire", "Nile Post"][number % 3],
    published: `2024-03-${String(5 + (number % 20)).padStart(2, "0")}`,
  });
}
