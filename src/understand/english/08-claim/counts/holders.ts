import type { Entity } from "../../../../model/mention.ts";
import type { Draft } from "../../../draft.ts";
import { objectClass } from "../../../lexicon/object-classes.ts";
import { firstByKey } from "../../../tables.ts";
import type { Finding } from "../finding.ts";
import { throughPartitive } from "../partitives.ts";

const JAILS = /^(?:jail|prison|custody|detention|cell|penitentiary|gaol|lockup)$/;
/** "held without trial", "held for questioning", "held on suspicion". */
const OF_LAW = /^(?:trial|charge|bail|questioning|interrogation|suspicion|warrant)$/;
const CHARGED = /^(?:charge|accuse|convict|suspect|sentence|indict)$/;
const SECTORS = new Set(["COP", "GOV", "JUD", "MIL"]);

const LAWLESS = new Set(["REB", "UAF", "CRM", "SPY"]);
const LAWLESS_WORDS = new Set(
  "gunman bandit militant rebel pirate insurgent kidnapper fighter jihadist militia guerrilla gang attacker extremist separatist man youth raider assailant captor tribesman".split(
    " ",
  ),
);

const entityOf = firstByKey(({ id }: Entity) => id);

/**
 * "being held in a jail, charged with theft", "held by police": whom the law or a jail holds is arrested; of others who are
 * "held" nobody knows, and they count as abducted.
 */
export function isHeldByLaw(finding: Finding, side: readonly number[], draft: Draft): boolean {
  const { tree, analysis } = draft;
  const lemma = (at: number) => analysis.words[at]?.lemma ?? "";
  const { word } = finding;
  if (lemma(word) !== "hold") return false;
  const below = tree.dependents(word, "obl", "nmod", "obj");
  const inJail = below
    .flatMap((at) => [at, ...tree.dependents(at, "compound", "amod")])
    .some((at) => JAILS.test(lemma(at)));
  const byLaw = below.some((at) => OF_LAW.test(lemma(at)));
  const charged = tree.dependents(word, "advcl", "conj", "acl").some((at) => CHARGED.test(lemma(at)));
  const suspects = side.some((head) => lemma(throughPartitive(head, tree)) === "suspect");
  return inJail || byLaw || charged || suspects || isLawful(finding, draft);
}

/** Police, troops and governments, by their word or by what is known of them. */
function isLawful({ actors, actorHeads }: Finding, { entities, analysis }: Draft): boolean {
  const sectors = actors.flatMap(({ entity }) => (entity ? entityOf(entities, entity) : undefined)?.sectors ?? []);
  if (sectors.some((sector) => SECTORS.has(sector))) return true;
  return actorHeads.some((head) => objectClass("lawful")?.words.has(analysis.words[head]?.lemma ?? ""));
}

/** Rebels, gunmen and others who hold people without a law behind them. */
export function isLawless({ actors, actorHeads }: Finding, { entities, analysis }: Draft): boolean {
  const sectors = actors.flatMap(({ entity }) => (entity ? entityOf(entities, entity) : undefined)?.sectors ?? []);
  return (
    sectors.some((sector) => LAWLESS.has(sector)) ||
    actorHeads.some((head) => LAWLESS_WORDS.has(analysis.words[head]?.lemma ?? ""))
  );
}
