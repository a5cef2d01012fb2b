# needs soffice
# export --as csv --to OUT/tables
# export --as xlsx --to OUT/case.xlsx
# export --as docx --to OUT/dossier.docx
"""LibreOffice opens tables, workbook and document without a window; what it writes of them holds what they hold."""
import csv
import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pypdfium2
from docx import Document

folder = Path(sys.argv[1])
program = sys.argv[3]


def convert(to, *files):
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        [program, profile, "--headless", "--convert-to", to, "--outdir", folder / "opened", *files],
        check=True, capture_output=True, timeout=600,
    )


version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
tables = sorted((folder / "tables").glob("*.csv"))
read = {path.stem: list(csv.reader(path.open(newline="", encoding="utf-8"))) for path in tables}

# fields parted by commas, quoted, UTF-8, every sheet into a file of its own
convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", folder / "case.xlsx")
cells = 0
for name, rows in read.items():
    sheet = list(csv.reader((folder / "opened" / f"case-{name}.csv").open(newline="", encoding="utf-8")))
    assert len(sheet) == len(rows), (name, len(sheet), len(rows))
    assert sheet[0] == rows[0], name
    cells += sum(map(len, sheet))
    for ours, theirs in zip(rows, sheet):
        # a table marks what looks like a formula with an apostrophe; numbers are written as a spreadsheet writes them
        for a, b in zip((cell.removeprefix("'") for cell in ours), theirs, strict=True):
            same = a == b or " ".join(a.split()) == " ".join(b.split())
            assert same or float(a) == float(b), (name, a, b)
print(f"xlsx\tLibreOffice {version}\t{len(read)} sheets, {cells} cells, each as in the tables")

convert("xlsx", *tables)
for name, rows in read.items():
    sheet = pd.read_excel(folder / "opened" / f"{name}.xlsx")
    assert len(sheet) == len(rows) - 1 and list(sheet.columns) == rows[0], name
print(f"csv\tLibreOffice {version}\t{sum(len(rows) - 1 for rows in read.values())} rows of {len(read)} tables, their columns by name")

convert("pdf", folder / "dossier.docx")
pages = pypdfium2.PdfDocument(folder / "opened" / "dossier.pdf")


def plain(words):
    """Without blanks and hyphens, which stand otherwise where a line ends."""
    return re.sub(r"[\s\ufffe\u00ad\u2010-]", "", words)


text = "".join(plain(page.get_textpage().get_text_range()) for page in pages)
document = Document(folder / "dossier.docx")
headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
missing = [heading for heading in headings if plain(heading) not in text]
assert not missing, missing[:3]
claims = pd.read_csv(folder / "tables" / "claims.csv")
last = plain(str(claims["sentence"].iloc[-1]).removeprefix("'"))
assert last in text, last
print(f"docx\tLibreOffice {version}\t{len(pages)} pages with all {len(headings)} headings, {len(claims)} footnotes at their feet")
