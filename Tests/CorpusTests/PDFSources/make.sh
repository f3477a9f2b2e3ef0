#!/bin/sh
# Makes the PDFs of corpus/ from the pages of this folder with Debian's WeasyPrint 57 (apt: weasyprint fonts-liberation).
# Each page says in its first line where its PDF belongs. The same version makes the same bytes.
set -eu
cd "$(dirname "$0")"
for page in */*.html; do
  target=$(sed -n '1s/.*pdf: \([^ ]*\).*/\1/p' "$page")
  mkdir -p "../../../$(dirname "$target")"
  SOURCE_DATE_EPOCH=0 weasyprint --quiet "$page" "../../../$target"
  echo "$target"
done
