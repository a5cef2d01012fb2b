import { readFileSync } from "node:fs";
import { packageFile } from "../../model/package-file.ts";
import { readTable } from "./table.ts";

/** A place of the gazetteer. Degrees, kilometres, inhabitants. */
export interface GazetteerPlace {
  readonly name: string;
  readonly geonames: number | null;
  /** ISO 3166 alpha-3; null for what lies in several countries. */
  readonly country: string | null;
  /** Code of the first-level area ("SD.29"). */
  readonly area: string | null;
  /** K country, S and T first- and second-level areas, C A B D P X towns (see scripts/compile-gazetteer.mjs), R of our own list. */
  readonly kind: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly radius: number | null;
  /** Whether it was found by another spelling than its main one. */
  readonly spelling?: boolean;
  /** Whether our own list says that the name means it. */
  readonly listed?: boolean;
  /** Precision of our own list's places, and of a user's. */
  readonly precision?: string;
  /** The user's file that has it, where the gazetteer lacks it. */
  readonly from?: string;
}

interface CountryPoint {
  readonly alpha3: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly radius: number;
}

let file: Buffer | undefined;
let codes: { byAlpha2: ReadonlyMap<string, string>; points: ReadonlyMap<string, CountryPoint> } | undefined;
let areas: ReadonlyMap<string, string> | undefined;

/** Names as the gazetteer sorts them; the same in scripts/compile-gazetteer.mjs. */
export const foldName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’‘`ʻʼ.]/g, "")
    .replace(/[-–]/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Names looked up lately: a report names its places again and again. */
const lately = new Map<string, readonly GazetteerPlace[]>();
const MOST_KEPT = 4000;

/** All places of a name. */
export function placesNamed(folded: string): readonly GazetteerPlace[] {
  const known = lately.get(folded);
  if (known) return known;
  if (lately.size >= MOST_KEPT) lately.clear();
  const found = lookedUp(folded);
  lately.set(folded, found);
  return found;
}

/** By halving the sorted file: it is read once and never parsed whole. */
function lookedUp(folded: string): GazetteerPlace[] {
  file ??= readFileSync(packageFile("lexicon/compiled/gazetteer.tsv"));
  let low = 0;
  let high = file.length;
  while (low < high) {
    const line = lineStart(file, (low + high) >> 1);
    if (nameAt(file, line) < folded) low = file.indexOf(10, line) + 1;
    else high = line;
  }
  const found: GazetteerPlace[] = [];
  for (let at = low; at < file.length; ) {
    const end = file.indexOf(10, at);
    const text = file.toString("utf8", at, end);
    const tab = text.indexOf("\t");
    if (foldName(text.slice(0, tab)) !== folded) break;
    if (text[tab + 1] === "=") found.push(...meant(text));
    else found.push(parsed(text));
    at = end + 1;
  }
  return found;
}

/** The place whose other spelling a line gives: "sidon  =saida  5ust". */
function meant(line: string): GazetteerPlace[] {
  const [, name = "", id = ""] = line.split("\t");
  return placesNamed(name.slice(1))
    .filter(({ geonames }) => geonames === Number.parseInt(id, 36))
    .map((place) => ({ ...place, spelling: true }));
}

const lineStart = (data: Buffer, at: number): number => (at === 0 ? 0 : data.lastIndexOf(10, at - 1) + 1);
const nameAt = (data: Buffer, line: number): string => foldName(data.toString("utf8", line, data.indexOf(9, line)));

function parsed(line: string): GazetteerPlace {
  const [name = "", id = "", alpha2 = "", area = "", kind = "P", hundreds = "0", lat = "0", lon = "0", radius = ""] =
    line.split("\t");
  return {
    name,
    geonames: id ? Number.parseInt(id, 36) : null,
    country: countryCodes().byAlpha2.get(alpha2) ?? null,
    area: `${alpha2}.${area}`,
    kind,
    population: Number.parseInt(hundreds, 36) * 100,
    latitude: Number(lat) / 100,
    longitude: Number(lon) / 100,
    radius: radius ? Number(radius) : null,
  };
}

function countryCodes() {
  if (!codes) {
    const rows = readTable("compiled/country-points.tsv");
    codes = {
      byAlpha2: new Map(rows.map((row) => [row.alpha2 ?? "", row.alpha3 ?? ""])),
      points: new Map(
        rows.map((row) => [
          row.alpha3 ?? "",
          {
            alpha3: row.alpha3 ?? "",
            latitude: Number(row.latitude),
            longitude: Number(row.longitude),
            radius: Number(row.radius_km),
          },
        ]),
      ),
    };
  }
  return codes;
}

/** ISO 3166 alpha-3 of an alpha-2 code. */
export const countryByAlpha2 = (alpha2: string): string | null => countryCodes().byAlpha2.get(alpha2) ?? null;

/** A country as a place: its middle and how far it reaches. */
export function countryPlace(alpha3: string, name: string): GazetteerPlace | null {
  const point = countryCodes().points.get(alpha3);
  return point
    ? {
        name,
        geonames: null,
        country: alpha3,
        area: null,
        kind: "K",
        population: 0,
        latitude: point.latitude,
        longitude: point.longitude,
        radius: point.radius,
      }
    : null;
}

/** The name of a first-level area by its code. */
export function areaName(code: string | null): string | null {
  areas ??= new Map(readTable("compiled/areas.tsv").map((row) => [row.code ?? "", row.name ?? ""]));
  return code === null ? null : (areas.get(code) ?? null);
}
