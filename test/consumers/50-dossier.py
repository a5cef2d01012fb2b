# export --as csv --to OUT/tables
# export --as dossier --to OUT/dossier.html
"""html5lib parses the page strictly; every statement has its footnote, and nothing in it runs."""
import sys
from importlib.metadata import version
from pathlib import Path

import html5lib
import pandas as pd

folder = Path(sys.argv[1])
parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
page = parser.parse((folder / "dossier.html").read_text())
claims = pd.read_csv(folder / "tables" / "claims.csv")
said = [one.get("href") for one in page.iter("a") if (one.get("href") or "").startswith("#note-")]
notes = [f"#{one.get('id')}" for one in page.iter("li") if (one.get("id") or "").startswith("note-")]
assert said == notes and len(said) == len(claims)
assert not list(page.iter("script")) and not [one for one in page.iter() if any(name.startswith("on") for name in one.attrib)]
words = " ".join("".join(one.itertext()) for one in page.iter("li"))
# what looks like a formula has an apostrophe in the table
told = claims["content"].str.replace(r"^'(?=[=+@-])", "", regex=True)
assert all(" ".join(content.split()) in words for content in told)
print(f"html5lib {version('html5lib')}\t{len(list(page.iter('section')))} sections, {len(said)} statements, each with its footnote and the report's words")
