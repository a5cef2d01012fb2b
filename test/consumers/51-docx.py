# export --as csv --to OUT/tables
# export --as docx --to OUT/dossier.docx
"""python-docx opens the document; every statement has a footnote of its own."""
import re
import sys
from importlib.metadata import version
from pathlib import Path

import docx
import pandas as pd

folder = Path(sys.argv[1])
document = docx.Document(folder / "dossier.docx")
claims = pd.read_csv(folder / "tables" / "claims.csv")
used = re.findall(r'footnoteReference w:id="(\d+)"', document.element.xml)
[notes] = [part for part in document.part.package.iter_parts() if str(part.partname).endswith("footnotes.xml")]
held = re.findall(r'<w:footnote w:id="(\d+)"', notes.blob.decode())
assert used == held and len(used) == len(claims)
headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
assert headings and all(headings)
print(f"python-docx {version('python-docx')}\t{len(headings)} headings, {len(used)} footnotes, one a statement")
