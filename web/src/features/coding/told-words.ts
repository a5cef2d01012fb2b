import type { Modality, Status } from "../../api/model.ts";
import { MODALITY_WORDS, STATUS_WORDS, typeWords } from "../../components/words.ts";

const POLARITY: Readonly<Record<string, string>> = { affirmed: "it is so", negated: "it is not so" };

/** A field of a claim as pages put it: types, statuses and the like in the words that stand everywhere else. */
export function toldWords(field: string, value: string): string {
  if (field === "type") return typeWords(value);
  if (field === "manner") return value.replaceAll("-", " ");
  if (field === "status") return STATUS_WORDS[value as Status]?.word ?? value;
  if (field === "modality") return MODALITY_WORDS[value as Modality] ?? value;
  if (field === "polarity") return POLARITY[value] ?? value;
  return value;
}
