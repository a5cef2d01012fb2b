import { type Bin, binned, calibrationError, type Judgement } from "./reliability.ts";

export interface Series {
  readonly name: string;
  readonly colour: string;
  readonly judgements: readonly Judgement[];
}

const SIZE = 320;
const LEFT = 56;
const TOP = 24;

/** A reliability diagram: share right against confidence, a dot's area growing with the claims in its bin. */
export function plot(series: readonly Series[]): string {
  const height = TOP + SIZE + 52 + series.length * 20;
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + SIZE + 24} ${height}" font-family="sans-serif" font-size="12" role="img">`,
    "<title>Confidence of claims against the share that is right</title>",
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...ticks.flatMap((tick) => [
      `<path d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}" stroke="#ddd"/>`,
      `<text x="${x(tick)}" y="${y(0) + 16}" text-anchor="middle">${tick}</text>`,
      `<text x="${x(0) - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    ]),
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#888" stroke-dasharray="4 4"/>`,
    ...series.flatMap(drawn),
    `<text x="${x(0.5)}" y="${y(0) + 34}" text-anchor="middle">confidence</text>`,
    `<text transform="translate(14 ${y(0.5)}) rotate(-90)" text-anchor="middle">share right</text>`,
    ...series.map(({ name, colour, judgements }, index) => {
      const at = y(0) + 56 + index * 20;
      const error = calibrationError(judgements).toFixed(3);
      return `<circle cx="${LEFT}" cy="${at - 4}" r="5" fill="${colour}"/><text x="${LEFT + 12}" y="${at}">${name}: ${judgements.length} claims, expected calibration error ${error}</text>`;
    }),
    "</svg>",
    "",
  ].join("\n");
}

function drawn({ colour, judgements }: Series): string[] {
  const bins = binned(judgements);
  const line = bins.map((bin, index) => `${index === 0 ? "M" : "L"}${x(bin.confidence)} ${y(bin.right)}`).join("");
  const radius = ({ size }: Bin) => (2 + 16 * Math.sqrt(size / judgements.length)).toFixed(1);
  return [
    `<path d="${line}" fill="none" stroke="${colour}"/>`,
    ...bins.map(
      (bin) =>
        `<circle cx="${x(bin.confidence)}" cy="${y(bin.right)}" r="${radius(bin)}" fill="${colour}" fill-opacity="0.55"/>`,
    ),
  ];
}

const x = (value: number) => Math.round((LEFT + value * SIZE) * 10) / 10;
const y = (value: number) => Math.round((TOP + (1 - value) * SIZE) * 10) / 10;
