import type { CaseKind } from "../case.ts";
import { typesOf } from "./types-of.ts";

/** Everything that a case holds: reports, claims, resolution, judgements. */
export function first(kind: CaseKind): readonly string[] {
  return [...reports(kind), ...claims(kind), ...words(kind), ...resolution(kind), ...groups(kind), ...decisions(kind)];
}

function reports(kind: CaseKind): readonly string[] {
  const { integer, text, bytes, table } = typesOf(kind);
  return [
    `create table report (
      id ${integer} primary key, key ${text} not null unique, text_hash ${text} not null,
      title ${text}, publisher ${text}, author ${text}, published ${text}, published_day ${text}, updated ${text},
      retrieved ${text}, url ${text}, language ${text}, version_of ${text}, translation_of ${text},
      handling ${text} not null, length ${integer} not null, claims ${integer} not null, added_at ${text} not null
    )${table}`,
    "create index report_by_day on report (published_day)",
    "create index report_by_publisher on report (publisher, published_day)",
    "create index report_by_hash on report (text_hash)",
    "create index report_by_url on report (url) where url is not null",
    "create index report_by_version on report (version_of) where version_of is not null",
    `create table report_body (
      report ${integer} primary key references report on delete cascade, body ${bytes} not null
    )${table}`,
    `create table reading (
      report ${integer} primary key references report on delete cascade,
      version ${text} not null, model ${text} not null, lexicon ${text} not null, read_at ${text} not null,
      body ${bytes} not null
    )${table}`,
    "create index reading_by_reader on reading (version, model, lexicon)",
  ];
}

function claims(kind: CaseKind): readonly string[] {
  const { integer, real, text, table, keyed } = typesOf(kind);
  const ofClaim = `claim ${integer} not null references claim on delete cascade, position ${integer} not null`;
  return [
    `create table claim (
      id ${integer} primary key, report ${integer} not null references report on delete cascade,
      key ${text} not null, position ${integer} not null, part ${text} not null, told_as ${text} not null,
      kind ${text} not null, type ${text} not null, mode ${text}, quad ${integer},
      status ${text} not null, polarity ${text} not null, modality ${text} not null,
      factuality ${real} not null, confidence ${real} not null,
      happened_start ${text}, happened_end ${text}, happened_precision ${text}, happened_how ${text},
      said_start ${text}, said_end ${text}, published_day ${text}, read_at ${text} not null,
      place ${text}, place_how ${text}, place_relation ${text}, place_precision ${text}, geonames ${integer},
      latitude ${real}, longitude ${real}, radius_km ${real}, country ${text}, admin1 ${text},
      publisher ${text}, handling ${text} not null,
      origin_kind ${text} not null, origin_name ${text}, origin_type ${text}, origin_country ${text},
      origin_stance ${text} not null, origin_node ${text}, hops ${integer} not null,
      start_at ${integer} not null, end_at ${integer} not null, content ${text} not null, brief ${text} not null,
      event_node ${text}, judged ${text}
    )${table}`,
    "create unique index claim_by_report on claim (report, key)",
    "create index claim_by_type on claim (type, mode, happened_start)",
    "create index claim_by_happened on claim (happened_start)",
    "create index claim_by_said on claim (said_start) where said_start is not null",
    "create index claim_by_published on claim (published_day)",
    "create index claim_by_status on claim (status, published_day)",
    "create index claim_by_country on claim (country, published_day)",
    "create index claim_by_publisher on claim (publisher, published_day)",
    "create index claim_by_origin_kind on claim (origin_kind, published_day)",
    "create index claim_by_origin_name on claim (origin_name) where origin_name is not null",
    "create index claim_by_event on claim (event_node) where event_node is not null",
    "create index claim_by_judged on claim (judged) where judged is not null",
    `create table claim_party (
      ${ofClaim}, role ${text} not null, entity ${text}, node ${text}, words ${text} not null,
      start_at ${integer} not null, end_at ${integer} not null, collective ${integer} not null, title ${text},
      primary key (claim, position)
    )${keyed}`,
    "create index claim_party_by_node on claim_party (node, role, claim) where node is not null",
    `create table claim_hop (
      ${ofClaim}, beside ${integer} not null, "as" ${text} not null, is_origin ${integer} not null,
      kind ${text} not null, name ${text}, described ${text}, type ${text}, country ${text}, entity ${text},
      node ${text}, stance ${text} not null, hedged ${integer} not null, cue ${text},
      said_start ${text}, said_end ${text}, primary key (claim, position, beside)
    )${keyed}`,
    "create index claim_hop_by_node on claim_hop (node, claim) where node is not null",
    "create index claim_hop_by_name on claim_hop (name, claim) where position > 0 and name is not null",
    "create index claim_hop_by_stance on claim_hop (stance, claim) where position > 0",
    `create table claim_count (
      ${ofClaim}, "of" ${text} not null, who ${text}, unit ${text}, low ${real}, high ${real},
      approximate ${integer} not null, part_of ${integer}, as_of ${text}, since ${text}, words ${text} not null,
      primary key (claim, position)
    )${keyed}`,
    `create table claim_context (
      claim ${integer} not null references claim on delete cascade, context ${text} not null,
      primary key (claim, context)
    )${keyed}`,
    "create index claim_context_by_context on claim_context (context, claim)",
    `create table claim_link (
      ${ofClaim}, kind ${text} not null, to_key ${text} not null, to_claim ${integer}, primary key (claim, position)
    )${keyed}`,
    "create index claim_link_by_target on claim_link (to_claim) where to_claim is not null",
  ];
}

/**
 * Full text: in SQLite tables that hold the index alone and not the words, in PostgreSQL vectors. Both reduce English
 * words to their stems by Porter's rules and drop none; what is a word is decided before (words.ts).
 */
function words(kind: CaseKind): readonly string[] {
  if (kind === "sqlite") {
    const index = `content = '', contentless_delete = 1, tokenize = "porter unicode61"`;
    return [
      `create virtual table claim_words using fts5 (clause, names, ${index})`,
      `create virtual table report_words using fts5 (title, body, ${index})`,
    ];
  }
  return [
    "create text search dictionary stems (template = snowball, language = porter)",
    "create text search configuration words (copy = simple)",
    "alter text search configuration words alter mapping replace simple with stems",
    ...["claim", "report"].flatMap((what) => [
      `create table ${what}_words (
        rowid integer primary key references ${what} on delete cascade, words tsvector not null
      )`,
      `create index ${what}_words_by_word on ${what}_words using gin (words)`,
    ]),
  ];
}

function resolution(kind: CaseKind): readonly string[] {
  const { integer, large, real, text, table, keyed } = typesOf(kind);
  return [
    `create table node (
      number ${integer} primary key, room ${text} not null, node ${text} not null, profile ${text} not null,
      unique (room, node)
    )${table}`,
    `create table node_key (
      key ${large} not null, node ${integer} not null, primary key (key, node)
    )${keyed}`,
    "create index node_key_by_node on node_key (node)",
    `create table edge (
      a ${integer} not null, b ${integer} not null, score ${real} not null, verdict ${text} not null, primary key (a, b)
    )${keyed}`,
    "create index edge_by_b on edge (b)",
    `create table member (
      room ${text} not null, node ${text} not null, group_id ${text} not null, primary key (room, node)
    )${keyed}`,
    "create index member_by_group on member (room, group_id)",
    `create table node_use (
      room ${text} not null, node ${text} not null, report ${integer} not null references report on delete cascade,
      ref ${text} not null, part ${text} not null, primary key (room, node, part, report, ref)
    )${keyed}`,
    "create index node_use_by_report on node_use (report, room)",
    `create table node_part (
      room ${text} not null, node ${text} not null, part ${text} not null, profile ${text} not null,
      primary key (room, node, part)
    )${keyed}`,
  ];
}

function groups(kind: CaseKind): readonly string[] {
  const { integer, real, text, table, keyed } = typesOf(kind);
  return [
    `create table actor (
      id ${text} primary key, name ${text} not null, kind ${text} not null, country ${text}, sectors ${text} not null,
      reports ${integer} not null, claims ${integer} not null, first_day ${text}, last_day ${text},
      description ${text} not null
    )${table}`,
    "create index actor_by_name on actor (name)",
    "create index actor_by_claims on actor (claims)",
    `create table actor_form (
      actor ${text} not null references actor on delete cascade, form ${text} not null, primary key (actor, form)
    )${keyed}`,
    "create index actor_form_by_form on actor_form (form)",
    `create table event (
      id ${text} primary key, label ${text} not null, type ${text} not null, mode ${text}, quad ${integer},
      start_day ${text}, end_day ${text}, country ${text}, latitude ${real}, longitude ${real},
      reports ${integer} not null, claims ${integer} not null, origins_least ${integer}, origins_most ${integer},
      description ${text} not null
    )${table}`,
    "create index event_by_day on event (start_day)",
    "create index event_by_type on event (type, start_day)",
    "create index event_by_country on event (country, start_day)",
    "create index event_by_claims on event (claims)",
    `create table story (
      id ${text} primary key, label ${text} not null, start_day ${text}, end_day ${text}, reports ${integer} not null,
      description ${text} not null
    )${table}`,
    "create index story_by_day on story (start_day)",
    `create table copy (
      report ${integer} primary key references report on delete cascade, kind ${text},
      original ${integer} references report on delete set null, share ${real}, origin ${text},
      later ${integer} references report on delete set null, says ${text} not null
    )${table}`,
    "create index copy_by_original on copy (original)",
    "create index copy_by_later on copy (later) where later is not null",
  ];
}

function decisions(kind: CaseKind): readonly string[] {
  const { integer, text, table, keyed } = typesOf(kind);
  return [
    `create table judgement (
      id ${text} primary key, at ${text} not null, author ${text} not null, verdict ${text} not null,
      decision ${text} not null, note ${text}, withdrawn_at ${text}, withdrawn_by ${text}
    )${table}`,
    "create index judgement_by_moment on judgement (at)",
    "create index judgement_by_author on judgement (author, at)",
    `create table judgement_anchor (
      judgement ${text} not null references judgement on delete cascade, side ${text} not null, what ${text} not null,
      report_key ${text} not null, start_at ${integer} not null, end_at ${integer} not null, words ${text} not null,
      claim_key ${text}, claim_type ${text}, claim_origin ${text}, ref ${text}, room ${text}, node ${text},
      primary key (judgement, side)
    )${keyed}`,
    "create index judgement_anchor_by_report on judgement_anchor (report_key)",
    "create index judgement_anchor_by_node on judgement_anchor (room, node) where node is not null",
    `create table log (
      id ${integer} primary key, at ${text} not null, author ${text} not null, action ${text} not null, about ${text},
      detail ${text}
    )${table}`,
  ];
}
