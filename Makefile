# make run    the main job on seeds/ and corpus/: installs what is missing, builds, runs, says where the results are
# make test   all tests
# make test-faults  runs killed at each call and at random, failing and full disks, many starts, damages: all; half an hour
# make bench-night  what a night costs with 100,000 documents; BENCH_ARGS="--documents N --also FILE.tar.zst"
# make bench  speed and memory beside the bare C libraries and Python pipelines; results in Benchmarks/results
# make bench-pdf  PDFs beside pdftotext; BENCH_ARGS="FOLDER" for other PDFs than those of the corpus
# make install  puts the built program into PREFIX/bin (/usr/local/bin); as root where that needs it
# make format / make lint   the house style, written / checked

BUILD_PACKAGES = libxml2-dev libarchive-dev libpoppler-cpp-dev libicu-dev libsqlite3-dev libssl-dev libseccomp-dev \
  pkg-config antiword
TEST_PACKAGES = python3-jsonschema sqlite3 tesseract-ocr tesseract-ocr-swe strace faketime locales gcc libc6-dev procps
SWIFT = swift
PREFIX = /usr/local
# Optimization over all modules at once: a document costs 5 % less, a build from nothing takes a minute more. LTO= without.
LTO = --experimental-lto-mode full -Xlinker --lto-O3

.PHONY: run test test-faults bench bench-pdf bench-night format lint packages test-packages build install

run: build
	.build/release/diarium run --config pipeline.json || [ $$? = 3 ]
	@echo
	@echo "The records are in out/current/records, the archive is out/current/archive.sqlite. Now try:"
	@echo "  .build/release/diarium search bygglov"

build: packages
	$(SWIFT) build -c release --static-swift-stdlib -Xlinker --strip-debug --product diarium $(LTO)

# Does not build: root needs no Swift.
install:
	install -D .build/release/diarium $(DESTDIR)$(PREFIX)/bin/diarium

test: test-packages
	$(SWIFT) test
	python3 Tests/Faults/faults.py .build/debug/diarium --every 75
	python3 Tests/Faults/kills.py .build/debug/diarium --kills 8 --documents 40
	python3 Tests/Faults/sameness.py .build/debug/diarium --documents 30
	python3 Tests/Faults/starts.py .build/debug/diarium --rounds 1 --documents 100 --seconds 5
	python3 Tests/Faults/damage.py .build/debug/diarium --damages 10
	python3 Tests/Faults/disk.py .build/debug/diarium

test-faults: build test-packages
	python3 Tests/Faults/faults.py .build/release/diarium
	for script in kills sameness starts damage disk; do python3 Tests/Faults/$$script.py .build/release/diarium || exit; done

bench: build
	Benchmarks/run.sh $(BENCH_ARGS)

bench-night: build
	python3 Benchmarks/night.py .build/release/diarium $(BENCH_ARGS)

bench-pdf: build
	python3 Benchmarks/pdf.py $(BENCH_ARGS)

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Plugins Sources Tests

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Plugins Sources Tests

# Installs only what dpkg does not know of, so that it needs neither network nor root where all is there.
test-packages: SYSTEM_PACKAGES = $(BUILD_PACKAGES) $(TEST_PACKAGES)
packages: SYSTEM_PACKAGES = $(BUILD_PACKAGES)
packages test-packages:
	@missing=; for p in $(SYSTEM_PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi; \
	  $$as_root apt-get update -q && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $$missing; \
	fi
