# export --as annotations --to OUT/annotations.jsonld
# export --as readings --with-text --to OUT/readings.jsonl
"""Every annotation finds its words in the report's text, by position in characters and by quote."""
import json
import sys
from pathlib import Path

folder = Path(sys.argv[1])
texts = {}
for line in (folder / "readings.jsonl").read_text().splitlines():
    report = json.loads(line)["report"]
    texts[report["url"] or f"urn:hearsay:report:{report['id']}"] = report["text"]
collection = json.loads((folder / "annotations.jsonld").read_text())
items = collection["first"]["items"]
for item in items:
    for target in item["target"]:
        quote, position = target["selector"]
        text = texts[target["source"]]
        assert text[position["start"]:position["end"]] == quote["exact"], item["id"]
        assert f"{quote['prefix']}{quote['exact']}{quote['suffix']}" in text, item["id"]
assert len({item["id"] for item in items}) == len(items)
print(f"Python's own strings\t{len(items)} annotations of {len(texts)} reports, each at its words")
