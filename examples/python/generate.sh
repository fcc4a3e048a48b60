#!/bin/sh
# Generates godwit/v1/*_pb2.py beside this file from the .proto files.
set -eu
cd "$(dirname "$0")"
protos="${GODWIT_PROTO:-../../schema/proto}"
protoc -I "$protos" --python_out=. "$protos"/godwit/v1/*.proto
