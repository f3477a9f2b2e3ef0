internal import Documents

extension ArchiveIndex {
  /// Terms are made by our own analysis: only white space and controls part them, so that `ks§2021/123` is one.
  static let tokenizer = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'"

  /// Goes up when the tables, or the terms of equal records, are no longer the same.
  static let version = 6

  /// A new file that nobody else has: no journal, no waiting for the disk before the end.
  ///
  /// `cache_size` (here 4 MiB) bounds the sorting for the indexes too, which goes on in temporary files. Pages are
  /// written once, so that a larger cache costs memory and no run is faster for it. `secure_delete` off leaves what a
  /// removed document said in pages that are free now: to erase one, the index is made anew from the records.
  static let settings = """
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA cache_size = -4096;
    PRAGMA temp_store = FILE;
    PRAGMA secure_delete = OFF;
    """

  /// Changes go to pages all over the file, and come back to some (16 MiB).
  static let updateSettings = "PRAGMA cache_size = -16384;"

  /// Before the first table. Of large pages a night would write far more than it changes: values stand all over the file.
  static let marks = """
    PRAGMA page_size = 4096;
    PRAGMA application_id = \(ArchiveLayout.applicationID);
    PRAGMA user_version = \(version);
    """

  /// `hashsize` is the memory in bytes for terms that are not yet in the file; with `automerge` off the segments
  /// written from it are merged sixteen at a time, which costs less than four at a time.
  ///
  /// `entity` joins by the shifted number, by which the record of an entity is found, and by the range, by which the
  /// entities of a record are.
  ///
  /// Each thing is stored once: `json` is made when it is read, from what stands around the text and the text; an
  /// entity's text and its record's id come from `record`. Stored twice they would make the index half as large again.
  static let tables = """
    CREATE TABLE record (
      rowid INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, genre TEXT NOT NULL, organ TEXT,
      meeting_date TEXT, title TEXT, published TEXT, text TEXT NOT NULL, json_head TEXT NOT NULL, json_tail TEXT,
      json TEXT AS (iif(json_tail IS NULL, json_head, json_head || \(TextLiteral.expression) || json_tail)));
    CREATE TABLE entity_row (
      place INTEGER PRIMARY KEY, type INTEGER NOT NULL, value TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
      date_from TEXT, date_to TEXT);
    CREATE VIEW entity AS
      SELECT record.id AS record_id, \(Entity.Kind.name(ofNumberIn: "entity_row.type")) AS type, value, start, "end",
        substr(record.text, start + 1, "end" - start) AS text, date_from, date_to
      FROM entity_row JOIN record ON record.rowid = \(EntityPlace.record(of: "place"))
        AND \(EntityPlace.isPlace("place", ofRecord: "record.rowid"));
    CREATE TABLE item (key TEXT NOT NULL, record_id TEXT NOT NULL);
    CREATE TABLE citation (
      from_record TEXT NOT NULL, to_record TEXT, key TEXT NOT NULL, organ TEXT, date TEXT, section TEXT);
    CREATE TABLE case_record (case_number TEXT NOT NULL, record_id TEXT NOT NULL);
    CREATE VIRTUAL TABLE search USING fts5(title, text, expanded, content='', tokenize="\(tokenizer)");
    INSERT INTO search(search, rank) VALUES ('hashsize', 2097152);
    INSERT INTO search(search, rank) VALUES ('automerge', 0);
    """

  /// Sorting once at the end costs less than keeping indexes up to date, and less by values, which mostly differ, than by
  /// types. From here on the file is only changed a little at a time, for which full text merges by itself.
  static let indexes = """
    CREATE UNIQUE INDEX record_id ON record(id);
    CREATE INDEX record_meeting ON record(meeting_date);
    CREATE INDEX record_organ ON record(organ, meeting_date);
    CREATE INDEX entity_value ON entity_row(value);
    CREATE INDEX item_key ON item(key);
    CREATE INDEX case_record_number ON case_record(case_number, record_id);
    CREATE INDEX citation_from ON citation(from_record, key);
    CREATE INDEX citation_key ON citation(key);
    INSERT INTO search(search, rank) VALUES ('automerge', 4);
    """

  static let citationIndex = "CREATE INDEX citation_to ON citation(to_record) WHERE to_record IS NOT NULL;"

  /// A key with an unknown body or day means no item. One with an unknown municipality is only looked for in its own
  /// source. Of an item's records the whole protocol's comes first.
  static let resolveCitations = """
    UPDATE citation SET to_record = (
      SELECT item.record_id FROM item JOIN record ON record.id = item.record_id
      WHERE item.key = citation.key
        AND (citation.key NOT LIKE '?/%' OR substr(item.record_id, 1, instr(item.record_id, '/'))
          = substr(citation.from_record, 1, instr(citation.from_record, '/')))
      ORDER BY record.genre <> 'protocol', item.record_id LIMIT 1)
    WHERE key NOT LIKE '%/?/%'
    """

  /// Keys of items that came or went; what refers to them, and what is new, has to be joined again.
  static let touched = "CREATE TEMP TABLE touched (key TEXT PRIMARY KEY) WITHOUT ROWID;"
}
