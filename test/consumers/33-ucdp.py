# export --as ucdp --to OUT/ucdp
# export --as ucdp --fatalities lowest --to OUT/lowest
"""pandas and shapely read it; ranges are in order."""
import sys
from pathlib import Path

import pandas as pd
import shapely

folder = Path(sys.argv[1])
rows = pd.read_csv(folder / "ucdp" / "ucdp-ged.csv", parse_dates=["date_start", "date_end"])
ruled = pd.read_csv(folder / "lowest" / "ucdp-ged.csv")
assert len(rows.columns) == 47 and (rows["date_start"] <= rows["date_end"]).all()
assert rows[["best", "high", "low", "deaths_civilians"]].isna().all().all()
counted = ruled.dropna(subset=["best"])
assert (counted["low"] <= counted["best"]).all() and (counted["best"] <= counted["high"]).all()
points = shapely.from_wkt(rows["geom_wkt"].dropna().values)
assert len(points) and (rows["geom_wkt"].notna() == rows["priogrid_gid"].notna()).all()
print(f"pandas {pd.__version__}, shapely {shapely.__version__}\t{len(rows)} events, {len(points)} on the map; {len(counted)} with a figure of the dead by the rule lowest, none without a rule")
