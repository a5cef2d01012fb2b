# export --as graphml --to OUT/case.graphml
# export --as gexf --to OUT/case.gexf
"""networkx reads the graph for Gephi, and it is the same graph."""
import sys
from pathlib import Path

import networkx as nx

folder = Path(sys.argv[1])
graph = nx.read_gexf(folder / "case.gexf", version="1.3")
other = nx.read_graphml(folder / "case.graphml", force_multigraph=True)
assert set(graph.nodes) == set(other.nodes)
# networkx tells an edge that is mutual twice, once each way
ends = lambda one, name: {name(edge): frozenset(edge[:2]) for edge in one.edges(keys=True, data=True)}
assert ends(graph, lambda edge: edge[3]["id"]) == ends(other, lambda edge: edge[2])
dated = len({data["id"] for *_, data in graph.edges(data=True) if "start" in data or "end" in data})
print(f"networkx {nx.__version__}\t{graph.number_of_nodes()} nodes, {other.number_of_edges()} edges, {dated} of them with days; the same as GraphML")
