# export --as gdelt --to OUT/gdelt
"""pandas reads both files by GDELT's own numbers of columns; every mention leads to an event."""
import sys
from pathlib import Path

import pandas as pd

folder = Path(sys.argv[1]) / "gdelt"
events = pd.read_csv(folder / "events.export.tsv", sep="\t", header=None, quoting=3, dtype=str)
mentions = pd.read_csv(folder / "events.mentions.tsv", sep="\t", header=None, quoting=3, dtype=str)
assert len(events.columns) == 61 and len(mentions.columns) == 16
assert events[0].is_unique and set(mentions[0]) <= set(events[0])
assert events[26].str.fullmatch(r"\d{2,4}").all()
counted = events.set_index(0)[31].astype(int)
for event, told in mentions.groupby(0):
    assert len(told) == counted[event], event
print(f"pandas {pd.__version__}\t{len(events)} events, {len(mentions)} mentions, each of an event that counts it")
