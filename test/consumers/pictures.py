"""What each form opens as, in the programs that check it: small pictures for docs/guide/exports.md.

Run by check:consumers -- pictures, after a check of all forms: OUT CASE CHROMIUM SOFFICE.
"""
import csv
import html
import io
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import networkx as nx
import pandas as pd
import pypdfium2
from PIL import Image

OUT, CHROMIUM, SOFFICE = Path(sys.argv[1]), sys.argv[3], sys.argv[4]
ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures" / "exports"
WIDTH, MOST = 880, 120_000
PICTURES.mkdir(parents=True, exist_ok=True)


def save(name, picture, colours=48):
    """As small as it can be looked at: as wide as a page of the guide, few colours."""
    picture = picture.convert("RGB")
    if picture.width > WIDTH:
        picture = picture.resize((WIDTH, round(picture.height * WIDTH / picture.width)), Image.LANCZOS)
    path = PICTURES / f"{name}.png"
    picture.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
    assert path.stat().st_size < MOST, (name, path.stat().st_size)
    print(f"{name}: {picture.width} x {picture.height}, {path.stat().st_size} bytes")


def drawn(name, figure):
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=110, bbox_inches="tight")
    plt.close(figure)
    save(name, Image.open(buffer))


STYLE = """<meta charset="utf-8"><style>body{margin:14px;font:11.5px/1.5 "DejaVu Sans Mono",monospace;color:#1a1a1a;background:#fff}
pre{margin:0 0 14px;white-space:pre-wrap}h2{font:bold 13px sans-serif;margin:0 0 6px;color:#345}table{border-collapse:collapse}td,th{padding:2px 10px 2px 0;text-align:left;border-bottom:1px solid #ddd}
mark{background:#ffe9a8}mark.name{background:#cfe3ff}</style>"""


def shown(name, body, height):
    """Text as a browser shows it."""
    with tempfile.TemporaryDirectory() as folder:
        page, shot = Path(folder, "page.html"), Path(folder, "page.png")
        page.write_text(STYLE + body, encoding="utf-8")
        subprocess.run(
            [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
             f"--user-data-dir={folder}/profile", f"--window-size={WIDTH},{height}", f"--screenshot={shot}", page.as_uri()],
            check=True, capture_output=True, timeout=120,
        )
        save(name, Image.open(shot), 32)


def pre(title, text):
    return f"<h2>{html.escape(title)}</h2><pre>{html.escape(text)}</pre>"


def page_of(pdf, number=0, scale=1.4):
    return pypdfium2.PdfDocument(pdf)[number].render(scale=scale).to_pil()


def beside(*pictures):
    height = min(one.height for one in pictures)
    pictures = [one.resize((round(one.width * height / one.height), height), Image.LANCZOS) for one in pictures]
    whole = Image.new("RGB", (sum(one.width for one in pictures) + 12 * (len(pictures) - 1), height), "#999999")
    at = 0
    for one in pictures:
        whole.paste(one, (at, 0))
        at += one.width + 12
    return whole


def table(frame, width=122):
    with pd.option_context("display.width", width, "display.max_columns", None, "display.max_colwidth", 38):
        return str(frame)


def opened(*files, to="pdf"):
    """What LibreOffice makes of files, in a folder that stays while pictures are drawn."""
    folder = Path(tempfile.mkdtemp())
    subprocess.run(
        [SOFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", to, "--outdir", folder, *files],
        check=True, capture_output=True, timeout=600,
    )
    return [folder / f"{Path(file).stem}.{to.split(':')[0]}" for file in files]


def tables():
    folder = OUT / "csv" / "tables"
    claims = pd.read_csv(folder / "claims.csv")
    counts = claims.groupby(["origin", "status"]).size().sort_values(ascending=False).head(8)
    shown("csv", pre(">>> claims[['type', 'status', 'origin', 'sentence']].head(8)", table(claims[["type", "status", "origin", "sentence"]].head(8)))
          + pre(">>> claims.groupby(['origin', 'status']).size().nlargest(8)", str(counts)), 470)


def workbook():
    if SOFFICE:
        first = 'pdf:calc_pdf_Export:{"PageRange":{"type":"string","value":"1"}}'
        page = page_of(opened(OUT / "xlsx" / "case.xlsx", to=first)[0])
        save("xlsx", page.crop((0, 60, page.width, page.height // 2)))


def graph_of(path, read):
    graph = read(path)
    return graph, {node: data.get("name") or data.get("label") or node for node, data in graph.nodes(data=True)}


def network(name, path, read):
    graph, names = graph_of(path, read)
    tied = nx.Graph(graph.to_undirected())
    tied.remove_edges_from(list(nx.selfloop_edges(tied)))
    core = tied.subgraph([node for part in nx.connected_components(tied) if len(part) > 3 for node in part])
    dated = {frozenset(ends[:2]) for ends in graph.edges(data=True) if ends[2].get("start")}
    colours = ["#b5482a" if frozenset(edge) in dated else "#b9b9b9" for edge in core.edges]
    figure, axes = plt.subplots(figsize=(9, 6.4))
    places = {}
    for at, part in enumerate(sorted(nx.connected_components(core), key=lambda one: (-len(one), min(one)))):
        # each group in a field of its own
        laid = nx.spring_layout(core.subgraph(sorted(part)), seed=3, scale=0.36, iterations=300)
        places |= {node: (x + at % 4, 0.8 * y - at // 4) for node, (x, y) in laid.items()}
    nx.draw_networkx(core, places, ax=axes, node_size=50, node_color="#4a7fb5", edge_color=colours, font_size=6.5,
                     labels={node: str(names[node])[:24] for node in core}, verticalalignment="bottom")
    axes.set_axis_off()
    axes.set_title(f"networkx: {graph.number_of_nodes()} actors, {graph.number_of_edges()} edges; groups of four and more{', days in red' if dated else ''}", fontsize=9)
    drawn(name, figure)


def land(axes):
    """Coasts of the world, from the world-atlas package that the explorer draws with."""
    topology = json.loads((ROOT / "node_modules" / "world-atlas" / "land-110m.json").read_text())
    (a, b), (c, d) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        xs, ys = [], []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            # a coast that crosses the line of change of date is not drawn over the whole map
            if xs and abs(x * a + c - xs[-1]) > 180:
                xs, ys = [*xs, float("nan")], [*ys, float("nan")]
            xs.append(x * a + c)
            ys.append(y * b + d)
        axes.plot(xs, ys, color="#9aa5ad", linewidth=0.6, zorder=1)


def map_of_events():
    from shapely.geometry import shape

    features = json.loads((OUT / "geojson" / "case.geojson").read_text())["features"]
    figure, axes = plt.subplots(figsize=(9, 4.8))
    land(axes)
    for feature in features:
        outline = shape(feature["geometry"])
        for part in getattr(outline, "geoms", [outline]):
            if part.geom_type == "Point":
                axes.plot(part.x, part.y, "o", color="#b5482a", markersize=3)
            else:
                axes.fill(*part.exterior.xy, facecolor="#b5482a44", edgecolor="#b5482a", linewidth=0.8, zorder=2)
    axes.set(xlim=(-130, 155), ylim=(-40, 65), aspect=1.15)
    axes.set_title(f"shapely: {len(features)} events, each as large as its place is known", fontsize=9)
    drawn("geojson", figure)


def field():
    parts = []
    acled = pd.read_csv(OUT / "acled" / "acled" / "acled.csv")
    parts.append(pre("ACLED-shaped", table(acled[["event_date", "event_type", "actor1", "actor2", "location"]].dropna(subset=["event_type"]).head(5))))
    ucdp = pd.read_csv(next((OUT / "ucdp").rglob("*.csv")))
    parts.append(pre("UCDP-GED-shaped, without a rule for figures", table(ucdp[["date_start", "type_of_violence", "side_a", "side_b", "where_coordinates", "best"]].head(5))))
    polecat = pd.read_csv(next(path for path in (OUT / "polecat").rglob("*") if path.suffix in (".txt", ".csv", ".tsv") and "about" not in path.name), sep=None, engine="python")
    columns = [name for name in ["Event Date", "Event Type", "Event Mode", "Actor Name", "Recipient Name", "Country"] if name in polecat.columns]
    parts.append(pre("POLECAT-shaped", table(polecat[columns].head(5))))
    shown("event-data", "".join(parts), 440)


def follow_the_money():
    from followthemoney import model
    from followthemoney.dataset import Dataset
    from followthemoney.statement.entity import StatementEntity
    from followthemoney.statement.serialize import read_csv_statements

    rolled = {}
    with open(OUT / "ftm" / "ftm" / "statements.csv", "rb") as handle:
        for statement in read_csv_statements(handle):
            rolled.setdefault(statement.canonical_id, []).append(statement)
    dataset = Dataset.make({"name": "hearsay", "title": "Hearsay"})
    entities = {id: StatementEntity.from_statements(dataset, statements) for id, statements in rolled.items()}
    kinds = Counter(entity.schema.name for entity in entities.values())
    told = Counter(event for entity in entities.values() if entity.schema.name == "Documentation" for event in entity.get("entity"))
    event = entities[told.most_common(1)[0][0]]
    rows = [[entity.first("role"), entity.first("status"), next(one.origin for one in rolled[id]), entity.first("publisher")]
            for id, entity in entities.items() if event.id in entity.get("entity", quiet=True)]
    frame = pd.DataFrame(rows, columns=["role", "status", "origin", "publisher"])
    assert model
    shown("ftm", pre("Entities by schema, rolled up of statements", ", ".join(f"{n} {kind}" for kind, n in kinds.most_common()))
          + pre(f"Event: {event.caption}", "\n".join(f"{name}: {'; '.join(event.get(name))[:150]}" for name in ("startDate", "location", "summary")))
          + pre("Its documentation: who says so", table(frame)), 520)


def incident():
    import stix2

    bundle = stix2.parse((OUT / "stix" / "case.stix.json").read_text(), allow_custom=False)
    by_id = {one["id"]: one for one in bundle.objects}
    notes = [one for one in bundle.objects if one["type"] == "note"]
    of = Counter(ref for note in notes for ref in note["object_refs"] if ref.startswith("incident"))
    chosen = of.most_common(1)[0][0]
    graph, label = nx.DiGraph(), {}
    for note in notes:
        if chosen not in note["object_refs"]:
            continue
        author = note.get("authors", ["?"])[0]
        graph.add_edge(note["id"], chosen)
        graph.add_edge(f"by {author}", note["id"])
        label[note["id"]] = "note"
        label[f"by {author}"] = author[:28]
    label[chosen] = by_id[chosen]["name"][:60]
    colours = ["#b5482a" if one == chosen else "#c9b458" if one.startswith("note") else "#4a7fb5" for one in graph]
    figure, axes = plt.subplots(figsize=(9, 5))
    places = nx.spring_layout(graph, seed=5, k=0.9)
    nx.draw_networkx(graph, places, ax=axes, labels=label, node_color=colours, node_size=120, font_size=7, edge_color="#999999", verticalalignment="bottom")
    axes.set_axis_off()
    axes.margins(0.16)
    axes.set_title(f"stix2: an incident (red), the notes on it, and whose word each is; of {len(by_id)} objects", fontsize=9)
    drawn("stix", figure)


def linked():
    import rdflib

    data = rdflib.Dataset()
    data.parse(OUT / "trig" / "case.trig", format="trig")
    query = """PREFIX np: <http://www.nanopub.org/nschema#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?origin (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
  GRAPH ?head { ?claim np:hasAssertion ?assertion ; np:hasProvenance ?provenance }
  GRAPH ?provenance {
    ?assertion prov:wasQuotedFrom+ ?hop . FILTER NOT EXISTS { ?hop prov:wasQuotedFrom ?further }
    ?hop prov:wasAttributedTo/rdfs:label ?origin }
} GROUP BY ?origin ORDER BY DESC(?claims) ?origin LIMIT 8"""
    rows = [[str(origin), int(claims)] for origin, claims in data.query(query)]
    shown("trig", pre("Asked of rdflib: who is the origin of most claims?", query) + pre("Answered", table(pd.DataFrame(rows, columns=["origin", "claims"]))), 500)


def at_their_words():
    items = json.loads((OUT / "annotations" / "annotations.jsonld").read_text())["first"]["items"]
    texts = {}
    for line in (OUT / "annotations" / "readings.jsonl").read_text().splitlines():
        report = json.loads(line)["report"]
        texts[report["url"] or f"urn:hearsay:report:{report['id']}"] = report["text"]
    source = min(texts, key=lambda one: (abs(len(texts[one]) - 2200), one))
    text = texts[source][:1500]
    end = text.rfind("\n") if "\n" in text[900:] else len(text)
    text = text[:end]
    spots = []
    for item in items:
        for target in item["target"]:
            if target["source"] == source:
                position = target["selector"][1]
                spots.append((position["start"], position["end"]))
    spots = sorted({spot for spot in spots if spot[1] <= len(text) and spot[1] - spot[0] < 60})
    out, at = [], 0
    for start, stop in spots:
        if start < at:
            continue
        out.append(html.escape(text[at:start]) + f'<mark>{html.escape(text[start:stop])}</mark>')
        at = stop
    out.append(html.escape(text[at:]))
    shown("annotations", f'<h2>Annotations at their words: {html.escape(source)}</h2><pre style="font-family:Georgia,serif">{"".join(out)}</pre>', 460)


def bibliography():
    import warnings

    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    warnings.simplefilter("ignore")
    items = json.loads((OUT / "csl" / "reports.json").read_text())[:4]
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    whole = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    for item in items:
        whole.register(Citation([CitationItem(item["id"])]))
    bibtex = next((OUT / "bibtex").rglob("*.bib")).read_text().split("\n\n")[0]
    shown("bibliography", pre("CSL, as citeproc formats it (Harvard)", "\n".join(str(line) for line in whole.bibliography()))
          + pre("BibTeX", bibtex), 400)


def records():
    folder = OUT / "pictures"
    folder.mkdir(exist_ok=True)
    path = folder / "case.jsonl"
    for old in [path, *folder.glob("again.case*")]:
        old.unlink(missing_ok=True)
    bin = ROOT / "bin" / "hearsay"
    subprocess.run([bin, "export", "--case", sys.argv[2], "--as", "jsonl", "--to", path], check=True, capture_output=True)
    kinds = Counter(json.loads(line)["record"] for line in path.open(encoding="utf-8"))
    said = subprocess.run([bin, "import", path, "--case", folder / "again.case", "--by", "amina"], check=True, capture_output=True, text=True).stdout
    look = subprocess.run([bin, "overview", "--case", folder / "again.case"], check=True, capture_output=True, text=True).stdout
    shown("jsonl", pre("Records of the case", "\n".join(f"{n:6} {kind}" for kind, n in kinds.items()))
          + pre("$ hearsay import case.jsonl --case again.case --by amina", said.strip())
          + pre("$ hearsay overview --case again.case", "\n".join(look.splitlines()[:8])), 430)


def dossiers():
    folder = OUT / "pictures"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("event.*"):
        old.unlink()
    events = list(csv.DictReader((OUT / "csv" / "tables" / "events.csv").open(encoding="utf-8")))
    event = max(events, key=lambda one: int(one["claims"]))["event"]
    for form, end in (("pdf", "pdf"), ("docx", "docx")):
        subprocess.run([ROOT / "bin" / "hearsay", "export", "--case", sys.argv[2], "--as", form, "--event", event, "--to", folder / f"event.{end}"], check=True, capture_output=True)
    pictures = [page_of(folder / "event.pdf")]
    if SOFFICE:
        pictures.append(page_of(opened(folder / "event.docx")[0]))
    save("dossier", beside(*pictures))


DRAW = {
    "csv": tables,
    "xlsx": workbook,
    "graphml": lambda: network("graphml", OUT / "graphml" / "case.graphml", nx.read_graphml),
    "gexf": lambda: network("gexf", OUT / "gexf" / "case.gexf", nx.read_gexf),
    "geojson": map_of_events,
    "event-data": field,
    "ftm": follow_the_money,
    "stix": incident,
    "trig": linked,
    "annotations": at_their_words,
    "bibliography": bibliography,
    "jsonl": records,
    "dossier": dossiers,
}
wanted = sys.argv[5:] or DRAW
for name in wanted:
    DRAW[name]()
