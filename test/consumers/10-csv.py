# export --as csv --to OUT/tables
"""pandas reads every table; rows are tied and counted as the case counts them."""
import sqlite3
import sys
from pathlib import Path

import pandas as pd

folder = Path(sys.argv[1]) / "tables"
tables = {path.stem: pd.read_csv(path) for path in folder.glob("*.csv")}
case = sqlite3.connect(f"file:{sys.argv[2]}?mode=ro", uri=True)
one = lambda query: case.execute(query).fetchone()[0]

assert len(tables["reports"]) == one("select count(*) from report")
assert len(tables["actors"]) == one("select count(*) from actor")
keys = set(zip(tables["claims"]["report"], tables["claims"]["claim"]))
assert len(keys) == len(tables["claims"])
for name in ("parties", "chains", "counts"):
    assert set(zip(tables[name]["report"], tables[name]["claim"])) <= keys, name
assert set(tables["claims"]["event"].dropna()) == set(tables["events"]["event"])
assert (tables["events"]["affirming_least"] <= tables["events"]["affirming_most"]).all()
said = tables["dictionary"].groupby("table")["column"].apply(list)
for name, columns in said.items():
    assert list(tables[name].columns) == columns, name
print(f"pandas {pd.__version__}\t{len(tables['claims'])} claims, {len(tables['events'])} events, {len(tables['actors'])} actors; every key leads somewhere")
