#!/bin/sh
# Generates godwitpb/*.pb.go beside this file from the .proto files.
set -eu
cd "$(dirname "$0")"
protos="${GODWIT_PROTO:-../../schema/proto}"
options=""
for file in "$protos"/godwit/v1/*.proto; do
  options="$options --go_opt=Mgodwit/v1/$(basename "$file")=godwit.example/godwitpb"
done
# Unquoted: one word for each option.
protoc -I "$protos" --go_out=. --go_opt=module=godwit.example $options "$protos"/godwit/v1/*.proto
