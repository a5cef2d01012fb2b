# export --as acled --to OUT/acled
# export --as acled --fatalities highest --to OUT/highest
"""pandas reads it; sub-types belong to their types, and no figure of the dead comes without a rule."""
import sys
from pathlib import Path

import pandas as pd

folder = Path(sys.argv[1])
rows = pd.read_csv(folder / "acled" / "acled.csv", parse_dates=["event_date"])
ruled = pd.read_csv(folder / "highest" / "acled.csv")
assert len(rows.columns) == 31 and rows["event_id_cnty"].is_unique
assert rows["fatalities"].isna().all() and ruled["fatalities"].notna().any()
assert rows["time_precision"].isin([1, 2, 3]).all() and rows["geo_precision"].isin([1, 2, 3]).all()
typed = rows.dropna(subset=["event_type"])
assert typed["sub_event_type"].notna().all() and typed["disorder_type"].notna().all()
print(f"pandas {pd.__version__}\t{len(rows)} events, {len(typed)} of them with ACLED's type; {ruled['fatalities'].notna().sum()} with a figure of the dead by the rule highest, none without a rule")
