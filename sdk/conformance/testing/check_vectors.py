"""Checks the vectors of bytes with Google's protobuf for Python: check_vectors.py FOLDER. Prints what is wrong."""

import json
import pathlib
import sys

from godwit.v1 import frames_pb2
from google.protobuf import json_format
from google.protobuf.message import DecodeError

checked = 0
problems = []
for kind in ("client", "server", "lenient", "malformed"):
    for vector in json.loads((pathlib.Path(sys.argv[1]) / f"{kind}.json").read_text()):
        message_type = getattr(frames_pb2, vector["type"])
        raw = bytes.fromhex(vector["bytes"])
        checked += 1
        try:
            decoded = message_type.FromString(raw)
        except DecodeError:
            if kind != "malformed":
                problems.append(f"{kind}: {vector['title']}: does not decode")
            continue
        if kind == "malformed":
            problems.append(f"malformed: {vector['title']}: decodes")
            continue
        expected = json_format.ParseDict(vector["json"], message_type())
        # Unknown fields have no JSON, and would tell the two apart.
        decoded.DiscardUnknownFields()
        if decoded != expected:
            problems.append(f"{kind}: {vector['title']}: decodes to {decoded}")
        if kind != "lenient" and expected.SerializeToString(deterministic=True) != raw:
            problems.append(f"{kind}: {vector['title']}: encodes to {expected.SerializeToString().hex()}")
print("\n".join(problems) if problems else f"{checked} vectors agree")
sys.exit(1 if problems or checked < 80 else 0)
