# export --as csv --to OUT/tables
# export --as graphml --to OUT/case.graphml
"""networkx reads the graph; its nodes are the actors, its edges the claims that tie two of them."""
import sys
from collections import Counter
from itertools import combinations, product
from pathlib import Path

import networkx as nx
import pandas as pd

folder = Path(sys.argv[1])
graph = nx.read_graphml(folder / "case.graphml", force_multigraph=True)
tables = {name: pd.read_csv(folder / "tables" / f"{name}.csv") for name in ("actors", "parties", "claims")}
assert set(graph.nodes) == set(tables["actors"]["actor"])
sides = {key: [] for key in zip(tables["claims"]["report"], tables["claims"]["claim"])}
for row in tables["parties"].itertuples():
    if row.role in ("actor", "recipient") and isinstance(row.actor, str):
        sides[(row.report, row.claim)].append((row.role, row.actor))
expected = 0
for parties in sides.values():
    doers, others = ({actor for role, actor in parties if role == side} for side in ("actor", "recipient"))
    pairs = [(a, b) for a, b in product(doers, others) if a != b]
    expected += len(pairs)
together = sum(1 for *_, data in graph.edges(data=True) if data["mutual"])
directed = graph.number_of_edges() - together
assert expected <= graph.number_of_edges() <= expected + together, (expected, directed, together)
print(f"networkx {nx.__version__}\t{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges; the actors, and the pairs of doer and done-to, of the tables")
