# export --as csv --to OUT/tables
# export --as geojson --to OUT/case.geojson
"""Every feature is valid GeoJSON, turns as RFC 7946 wants it, and lies where the tables say."""
import json
import sys
from pathlib import Path

import pandas as pd
import shapely
from jsonschema import Draft7Validator
from shapely.geometry import Point, shape

folder = Path(sys.argv[1])
collection = json.loads((folder / "case.geojson").read_text())
schema = {
    "type": "object", "required": ["type", "features"],
    "properties": {"type": {"const": "FeatureCollection"}, "features": {"type": "array", "items": {
        "type": "object", "required": ["type", "id", "geometry", "properties"],
        "properties": {"type": {"const": "Feature"}, "geometry": {"type": "object", "required": ["type", "coordinates"],
            "properties": {"type": {"enum": ["Point", "Polygon", "MultiPolygon"]}}}}}}},
}
Draft7Validator(schema).validate(collection)
events = pd.read_csv(folder / "tables" / "events.csv").set_index("event")
for feature in collection["features"]:
    told, geometry = feature["properties"], shape(feature["geometry"])
    assert geometry.is_valid, feature["id"]
    assert geometry.buffer(1e-9).covers(Point(told["longitude"], told["latitude"])), feature["id"]
    assert geometry.geom_type != "Polygon" or geometry.exterior.is_ccw, feature["id"]
    assert told["place_how"] == "stated" and told["affirming_most"] >= 1
    assert events.loc[told["event"], "affirming_most"] == told["affirming_most"]
kinds = pd.Series([feature["geometry"]["type"] for feature in collection["features"]]).value_counts().to_dict()
print(f"shapely {shapely.__version__}, jsonschema\t{len(collection['features'])} features ({', '.join(f'{n} {k}' for k, n in kinds.items())}), all valid")
