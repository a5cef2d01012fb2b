# export --as csv --to OUT/tables
# export --as trig --to OUT/case.trig
"""rdflib parses the nanopublications; SPARQL answers who is the origin of a claim as the case does."""
import sys
from pathlib import Path
from urllib.parse import unquote

import pandas as pd
import rdflib

folder = Path(sys.argv[1])
data = rdflib.Dataset()
data.parse(folder / "case.trig", format="trig")
claims = pd.read_csv(folder / "tables" / "claims.csv").set_index(["report", "claim"])
ORIGIN = """
PREFIX np: <http://www.nanopub.org/nschema#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?np ?name WHERE {
  GRAPH ?head { ?np np:hasAssertion ?assertion ; np:hasProvenance ?provenance }
  GRAPH ?provenance {
    ?assertion prov:wasQuotedFrom+ ?hop .
    FILTER NOT EXISTS { ?hop prov:wasQuotedFrom ?further }
    ?hop prov:wasAttributedTo ?source .
    ?source rdfs:label ?name .
  }
}"""
answers = {}
for np, name in data.query(ORIGIN):
    report, claim = (unquote(part) for part in str(np).removeprefix("urn:hearsay:claim:").split(":"))
    answers.setdefault((report, claim), set()).add(str(name))
assert set(answers) == set(claims.index), (len(answers), len(claims))
for key, origin in claims["origin"].items():
    assert origin in answers[key], (key, origin, answers[key])
alone = sum(1 for names in answers.values() if len(names) == 1)
print(f"rdflib {rdflib.__version__}\t{len(data)} quads, {len(answers)} nanopublications; who is the origin, asked by SPARQL, is answered as the case does for all ({alone} by one name alone)")
