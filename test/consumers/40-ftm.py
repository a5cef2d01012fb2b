# export --as csv --to OUT/tables
# export --as ftm --to OUT/ftm
"""followthemoney validates every entity, and rolls the statements up into the same ones."""
import json
import sys
from importlib.metadata import version
from pathlib import Path

import pandas as pd
from followthemoney import model
from followthemoney.statement.serialize import read_csv_statements
from followthemoney.statement.entity import StatementEntity
from followthemoney.dataset import Dataset

folder = Path(sys.argv[1])
entities, merged = {}, set()
for line in (folder / "ftm" / "entities.ftm.json").read_text().splitlines():
    data = json.loads(line)
    proxy = model.get_proxy(data, cleaned=False)
    proxy.schema.validate({"properties": {prop: proxy.get(prop) for prop in data["properties"]}})
    for prop, values in data["properties"].items():
        assert proxy.get(prop), (data["id"], prop, values)
    if proxy.id in entities:
        entities[proxy.id].merge(proxy)
        merged.add(proxy.id)
    else:
        entities[proxy.id] = proxy
actors = pd.read_csv(folder / "tables" / "actors.csv")
held = {id for id in entities if id.startswith("hearsay-actor-")}
assert held == {f"hearsay-actor-{id.replace(chr(95), chr(45))}" for id in actors["actor"]}
for proxy in entities.values():
    for prop, value in proxy.itervalues():
        assert prop.type.name != "entity" or value in entities, (proxy.id, prop.name, value)
dataset = Dataset.make({"name": "hearsay", "title": "Hearsay"})
rolled = {}
with open(folder / "ftm" / "statements.csv", "rb") as handle:
    for statement in read_csv_statements(handle):
        rolled.setdefault(statement.canonical_id, []).append(statement)
assert set(rolled) == set(entities)
origins = set()
for id, statements in rolled.items():
    entity = StatementEntity.from_statements(dataset, statements)
    origins |= {statement.origin for statement in statements}
    assert entity.schema.name == entities[id].schema.name
    for prop in entities[id].iterprops():
        assert len(entity.get(prop)) == len(set(entity.get(prop)))
kinds = pd.Series([proxy.schema.name for proxy in entities.values()]).value_counts()
print(f"followthemoney {version('followthemoney')}\t{len(entities)} entities, all valid ({', '.join(f'{n} {kind}' for kind, n in kinds.items())}); {sum(map(len, rolled.values()))} statements of {len(origins)} origins roll up into the same")
