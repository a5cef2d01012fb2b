import type { Form } from "../form.ts";
import { GRAPH_TABLES, GRAPH_UNIT, nodesAndEdges } from "../graph/case-graph.ts";
import { EDGE_FIELDS, type Field, NODE_FIELDS } from "../graph/fields.ts";
import type { CaseView } from "../view/case-view.ts";
import type { Tie } from "../view/ties-of.ts";
import { gathered } from "../written/gathered.ts";
import { escaped, XML_HEAD } from "../written/xml.ts";

/** GEXF 1.3 (https://gexf.net/schema.html), Gephi's own form: the same graph, its edges over time where days are known. */
export const GEXF: Form = {
  name: "gexf",
  says: "the same graph for Gephi, its ties over time (GEXF 1.3)",
  unit: GRAPH_UNIT,
  tables: GRAPH_TABLES,
  several: false,
  files: (view) => [{ name: "case.gexf", media: "application/gexf+xml", pieces: gathered(gexf(view)) }],
};

const declared = <Of>(of: "node" | "edge", fields: readonly Field<Of>[]) =>
  `<attributes class="${of}" mode="static">${fields
    .map(([name, , kind]) => `<attribute id="${of}_${name}" title="${name}" type="${kind}"/>`)
    .join("")}</attributes>\n`;

async function* gexf(view: CaseView): AsyncGenerator<string> {
  yield `${XML_HEAD}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
  yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date">\n';
  yield declared("node", NODE_FIELDS);
  yield declared("edge", EDGE_FIELDS);
  yield "<nodes>\n";
  let edges = false;
  for await (const part of nodesAndEdges(view)) {
    if ("node" in part) {
      const { id, description } = part.node;
      yield `<node id="${escaped(id)}" label="${escaped(description.name)}">${values("node", NODE_FIELDS, part.node)}</node>\n`;
      continue;
    }
    if (!edges) yield "</nodes>\n<edges>\n";
    edges = true;
    yield edgeOf(part.edge, part.number);
  }
  yield `${edges ? "" : "</nodes>\n<edges>\n"}</edges>\n</graph>\n</gexf>\n`;
}

function edgeOf(edge: Tie, number: number): string {
  const { from, to, mutual, of } = edge;
  const kind = mutual ? ' type="mutual"' : "";
  return `<edge id="e${number}" source="${escaped(from)}" target="${escaped(to)}"${kind} label="${escaped(of.line.type)}"${days(edge)}>${values("edge", EDGE_FIELDS, edge)}</edge>\n`;
}

/** Days within which it may have happened; a day that only follows from the publication bounds nothing. */
function days({ of: { line } }: Tie): string {
  if (!line.happened || line.happened.how === "published") return "";
  const { start, end } = line.happened;
  return `${start === null ? "" : ` start="${start}"`}${end === null ? "" : ` end="${end}"`}`;
}

function values<Of>(of: "node" | "edge", fields: readonly Field<Of>[], one: Of): string {
  const known = fields
    .map(([name, , , held]) => [name, held(one)] as const)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<attvalue for="${of}_${name}" value="${escaped(String(value))}"/>`);
  return known.length === 0 ? "" : `<attvalues>${known.join("")}</attvalues>`;
}
