"""tesseract reads a scan: pictures of our own letter's pages, put into a PDF without a word of text."""
import json
import shutil
import subprocess
import sys
from difflib import SequenceMatcher
from pathlib import Path

if not (shutil.which("tesseract") and shutil.which("pdftoppm")):
    print("Left out: tesseract or pdftoppm is not installed.", file=sys.stderr)
    sys.exit(0)
folder = Path(sys.argv[1])
root = Path(__file__).resolve().parents[2]


def scanned(picture: bytes, width: int, height: int) -> bytes:
    """A PDF of one page, which is a JPEG picture."""
    page = "q 595 0 0 842 0 0 cm /Im Do Q".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(page), page),
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8 "
        b"/Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream" % (width, height, len(picture), picture),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = len(out)
    return out + b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Root 1 0 R /Size 6 >>\nstartxref\n%d\n%%%%EOF\n" % (table, end)


letter = root / "test" / "documents" / "letter.pdf"
size = (1240, 1754)
subprocess.run(
    ["pdftoppm", "-jpeg", "-singlefile", "-scale-to-x", str(size[0]), "-scale-to-y", str(size[1]), str(letter), str(folder / "page")],
    check=True,
)
scan = folder / "scan.pdf"
scan.write_bytes(scanned((folder / "page.jpg").read_bytes(), *size))


def read(path: Path) -> dict:
    done = subprocess.run(["node", "bin/hearsay", "read", str(path), "--with-text"], cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)["report"]


own, seen = read(letter), read(scan)
words = lambda report: report["text"].split()
alike = SequenceMatcher(None, words(own), words(seen)).ratio()
assert alike > 0.95, (alike, seen["text"])
assert seen["extra"]["scan_read_by"].startswith("tesseract")
assert [mark["kind"] for mark in seen["marks"]].count("page") == 1
print(f"{seen['extra']['scan_read_by']}\t{len(words(seen))} words of a scanned letter, {alike:.1%} of them as in its text layer")
