# export --as csv --to OUT/tables
# export --as polecat --to OUT/polecat
# export --as polecat --wider --to OUT/wider
"""pandas reads it; every row is an affirmed event of the tables, all 40 columns there."""
import sys
from pathlib import Path

import pandas as pd

folder = Path(sys.argv[1])
rows = pd.read_csv(folder / "polecat" / "polecat.tsv", sep="\t", quoting=3, dtype=str)
wider = pd.read_csv(folder / "wider" / "polecat.tsv", sep="\t", quoting=3, dtype=str)
events = pd.read_csv(folder / "tables" / "events.csv").set_index("event")
ids = rows["Event ID"].str.rsplit("-", n=1).str[0]
assert len(rows.columns) == 40 and rows["Event ID"].is_unique
assert (events.loc[ids, "affirming_most"] >= 1).all()
assert list(wider.columns[:40]) == list(rows.columns) and len(wider) > len(rows)
print(f"pandas {pd.__version__}\t{len(rows)} rows of {ids.nunique()} events, all affirmed; {len(wider)} rows with all that is told")
