# export --as csv --to OUT/tables
# export --as stix --to OUT/case.stix.json
"""stix2 parses the bundle without anything of our own in it; every reference leads to an object."""
import json
import sys
from collections import Counter
from importlib.metadata import version
from pathlib import Path

import stix2

folder = Path(sys.argv[1])
bundle = stix2.parse((folder / "case.stix.json").read_text(), allow_custom=False)
ids = {one["id"] for one in bundle.objects}
assert len(ids) == len(bundle.objects)
for one in bundle.objects:
    for ref in [*one.get("object_refs", []), *([one["created_by_ref"]] if "created_by_ref" in one else [])]:
        assert ref in ids, (one["id"], ref)
kinds = Counter(one["type"] for one in bundle.objects)
print(f"stix2 {version('stix2')}\t{len(ids)} objects ({', '.join(f'{n} {kind}' for kind, n in kinds.items())}), every reference leads to one")
