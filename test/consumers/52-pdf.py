# needs chromium
# export --as csv --to OUT/tables
# export --as pdf --to OUT/dossier.pdf
"""pdfium opens the PDF; every claim's sentence and the report's words stand in its text layer."""
import re
import sys
from importlib.metadata import version
from pathlib import Path

import pandas as pd
import pypdfium2

folder = Path(sys.argv[1])
pages = pypdfium2.PdfDocument(folder / "dossier.pdf")


def plain(text):
    """Without blanks and hyphens, which stand otherwise where a line ends."""
    return re.sub(r"[\s\ufffe\u00ad\u2010-]", "", str(text).removeprefix("'"))


# pages end within sentences, so their numbers at the foot are left out
words = "".join(plain(re.sub(r"^\d+ / \d+\s*$", "", page.get_textpage().get_text_range(), flags=re.M)) for page in pages)
claims = pd.read_csv(folder / "tables" / "claims.csv")
missing = [text for text in [*claims["sentence"], *claims["content"]] if plain(text) not in words]
assert not missing, missing[:3]
print(f"pypdfium2 {version('pypdfium2')}\t{len(pages)} pages, the sentences and words of all {len(claims)} claims in their text")
