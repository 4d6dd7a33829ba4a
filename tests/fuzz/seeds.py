#!/usr/bin/env python3
"""seeds.py OUT: writes what fuzzing starts from, a folder a target, from files that the project has anyway."""
import json
import pathlib
import shutil
import sqlite3
import struct
import sys

root = pathlib.Path(__file__).resolve().parents[2]
out = pathlib.Path(sys.argv[1])


def put(target, name, content):
    folder = out / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


shutil.rmtree(out, ignore_errors=True)
for file in sorted((root / "tests/old_files").glob("*.meyar")):
    put("document", file.stem, file.read_bytes())
    with sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True) as database:
        for number, changeset in database.execute("SELECT number, changeset FROM history WHERE changeset IS NOT NULL"):
            put("changeset", f"{file.stem}-{number}", changeset)
# Patches and changes of rows of the base document, as fuzz_document.cpp reads them.
for offset in range(0, 120000, 7919):
    put("document", f"patch-{offset}", b"P" + struct.pack(">IB", offset, 2) + b"\x00\xff")
    for letter in "WXJ":
        put("document", f"{letter}-patch-{offset}", letter.encode() + struct.pack(">IB", offset, 2) + b"\x00\xff")
        put("document", f"{letter}-file-{offset}", letter.encode() + struct.pack(">IB", offset | 1 << 31, 2) + b"\x00\xff")
for letter in "WXJR":
    put("document", f"{letter}-as-it-is", letter.encode())
values = [b"", b"9223372036854775807", b"\xff\x00", b"1.1/F1", b"partly", b"a", b"\x05\x01", b"", b"2"]
for table in range(32):
    for kind, value in enumerate(values):
        change = bytes([table, table % 4 + kind % 2, kind // 3, kind, len(value)]) + value
        put("document", f"rows-{table}-{kind}", (b"S" if kind == 0 else b"R") + change)
# The samples are too large to be mutated at a useful speed.
for file in sorted((root / "tests/golden").glob("*/assessment.json")):
    put("assessment", f"{file.parent.name}-{file.name}", file.read_bytes())
    framework = json.loads(file.read_text(encoding="utf-8"))["framework"]
    if "areas" in framework:
        put("framework", f"{file.parent.name}.json", json.dumps(framework, ensure_ascii=False).encode())
for file in sorted((root / "data/frameworks").glob("*.json")):
    put("framework", file.name, file.read_bytes())
for number, text in enumerate(["a\x1fb\x1ec\x1fd", "\"\x1f,\x1f\r\n", "=1\x1f'\x1e\x1e", "Azərbaycan\x1f«»"]):
    put("csv", str(number), text.encode())
tables = ["Cell\tGrade\tReason\n1.1/F2\tpartly\tOnly the law.\n1.2/O1\tYerinə yetirilib\n", "1\t2\n3\t\n", "met",
          "2.1/F1\t1\t\"a \"\"b\"\"\nc\"\n", "2.1/O2\tmet\t'=1\r\n", "9.9/F1\tmet\n\tx\n"]
for number, text in enumerate(tables):
    put("pasted", f"{number}-one", b"\x00\x01" + text.encode())
    put("pasted", f"{number}-all", b"\x06\x00" + text.encode())
    put("pasted", f"{number}-utf-16", b"\x01\x05" + text.encode("utf-16-le"))
