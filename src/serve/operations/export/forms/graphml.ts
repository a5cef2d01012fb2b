import type { Form } from "../form.ts";
import { GRAPH_TABLES, GRAPH_UNIT, nodesAndEdges } from "../graph/case-graph.ts";
import { EDGE_FIELDS, type Field, type Kind, NODE_FIELDS } from "../graph/fields.ts";
import type { CaseView } from "../view/case-view.ts";
import { gathered } from "../written/gathered.ts";
import { escaped, XML_HEAD } from "../written/xml.ts";

/** GraphML (http://graphml.graphdrawing.org/specification.html): actors and what ties them, directed. */
export const GRAPHML: Form = {
  name: "graphml",
  says: "a graph of actors and of the claims that tie them (GraphML)",
  unit: GRAPH_UNIT,
  tables: GRAPH_TABLES,
  several: false,
  files: (view) => [{ name: "case.graphml", media: "application/graphml+xml", pieces: gathered(graphml(view)) }],
};

const TYPE_OF: Readonly<Record<Kind, string>> = {
  string: "string",
  integer: "int",
  double: "double",
  boolean: "boolean",
};

const key = (of: "node" | "edge", name: string, kind: Kind) =>
  `<key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${TYPE_OF[kind]}"/>\n`;

async function* graphml(view: CaseView): AsyncGenerator<string> {
  yield `${XML_HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield key("node", "label", "string");
  for (const [name, , kind] of NODE_FIELDS) yield key("node", name, kind);
  yield key("edge", "type", "string");
  for (const [name, , kind] of EDGE_FIELDS) yield key("edge", name, kind);
  yield '<graph id="case" edgedefault="directed">\n';
  for await (const part of nodesAndEdges(view)) {
    if ("node" in part) {
      const { id, description } = part.node;
      yield `<node id="${escaped(id)}">${data("node", "label", description.name)}${fields("node", NODE_FIELDS, part.node)}</node>\n`;
    } else {
      const { edge, number } = part;
      yield `<edge id="e${number}" source="${escaped(edge.from)}" target="${escaped(edge.to)}">${data("edge", "type", edge.of.line.type)}${fields("edge", EDGE_FIELDS, edge)}</edge>\n`;
    }
  }
  yield "</graph>\n</graphml>\n";
}

const data = (of: "node" | "edge", name: string, value: string) => `<data key="${of}_${name}">${escaped(value)}</data>`;

const fields = <Of>(of: "node" | "edge", all: readonly Field<Of>[], one: Of): string =>
  all
    .map(([name, , , held]) => [name, held(one)] as const)
    .map(([name, value]) => (value === null ? "" : data(of, name, String(value))))
    .join("");
