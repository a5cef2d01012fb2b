# export --as csv --to OUT/tables
# export --as xlsx --to OUT/case.xlsx
"""openpyxl and pandas read the workbook; it holds what the tables hold, and no formula."""
import sys
from pathlib import Path

import openpyxl
import pandas as pd

folder = Path(sys.argv[1])
book = openpyxl.load_workbook(folder / "case.xlsx")
assert book.sheetnames[0] == "dictionary"
cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
assert not any(cell.data_type == "f" for cell in cells)
for name, sheet in pd.read_excel(folder / "case.xlsx", sheet_name=None).items():
    table = pd.read_csv(folder / "tables" / f"{name}.csv")
    assert list(sheet.columns) == list(table.columns), name
    assert len(sheet) == len(table), name
print(f"openpyxl {openpyxl.__version__}, pandas {pd.__version__}\t{len(book.sheetnames)} sheets, {len(cells)} cells, the same rows as the tables, no formula")
