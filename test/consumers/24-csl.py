# export --as csl --to OUT/reports.json
"""citeproc formats every report."""
import json
import sys
import warnings
from importlib.metadata import version
from pathlib import Path

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

warnings.simplefilter("ignore")
items = json.loads((Path(sys.argv[1]) / "reports.json").read_text())
style = CitationStylesStyle("harvard-cite-them-right", validate=False)
bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
for item in items:
    bibliography.register(Citation([CitationItem(item["id"])]))
written = [str(line) for line in bibliography.bibliography()]
assert len(written) == len(items) and all(written)
print(f"citeproc-py {version('citeproc-py')}\t{len(written)} lines of a bibliography, one a report")
