# export --as bibtex --to OUT/reports.bib
# export --as csl --to OUT/reports.json
"""A BibTeX parser reads every report; the same keys stand in CSL."""
import json
import sqlite3
import sys
from pathlib import Path

import bibtexparser

folder = Path(sys.argv[1])
held = sqlite3.connect(f"file:{sys.argv[2]}?mode=ro", uri=True).execute("select count(*) from report").fetchone()[0]
library = bibtexparser.parse_string((folder / "reports.bib").read_text())
assert library.failed_blocks == []
entries = library.entries
items = json.loads((folder / "reports.json").read_text())
assert len(entries) == len(items) == held
assert [entry.key for entry in entries] == [item["id"] for item in items]
assert len({item["id"] for item in items}) == held
print(f"bibtexparser {bibtexparser.__version__}\t{len(entries)} entries, one a report")
