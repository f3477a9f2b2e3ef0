/// The JSON Schema of a record, as `schema/record.schema.json` holds it; a test compares the two.
package enum RecordSchema {
  package static let json = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:diarium:record:1.0",
      "title": "Record",
      "description": "One line of records/*.jsonl: a document, or a § item of one. Members that are not named here may be added in 1.x; none of those named may change meaning.",
      "type": "object",
      "required": [
        "schemaVersion",
        "id",
        "kind",
        "genre",
        "document",
        "title",
        "published",
        "municipality",
        "meeting",
        "item",
        "pages",
        "parts",
        "text",
        "footnoteMarks",
        "entities",
        "warnings"
      ],
      "properties": {
        "schemaVersion": {"type": "string", "pattern": "^1\\.[0-9]+$"},
        "id": {
          "description": "<source>/<relative path>, for an item with #p<§ number>.",
          "type": "string",
          "minLength": 1
        },
        "kind": {"enum": ["document", "item"]},
        "genre": {
          "enum": [
            "protocol",
            "protocolExtract",
            "officialLetter",
            "agenda",
            "notice",
            "news",
            "report",
            "other"
          ]
        },
        "document": {"$ref": "#/$defs/document"},
        "title": {"type": ["string", "null"]},
        "published": {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "municipality": {"oneOf": [{"$ref": "#/$defs/municipality"}, {"type": "null"}]},
        "meeting": {"oneOf": [{"$ref": "#/$defs/meeting"}, {"type": "null"}]},
        "item": {"oneOf": [{"$ref": "#/$defs/item"}, {"type": "null"}]},
        "pages": {"oneOf": [{"$ref": "#/$defs/pages"}, {"type": "null"}]},
        "parts": {"type": "array", "items": {"$ref": "#/$defs/part"}},
        "text": {"description": "Clean text: NFC, one line feed between blocks.", "type": "string"},
        "footnoteMarks": {
          "description": "Digits of footnote marks glued to a word of the text; they are of no search term.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["start", "end"],
            "properties": {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 1}}
          }
        },
        "entities": {"type": "array", "items": {"$ref": "#/$defs/entity"}},
        "warnings": {"type": "array", "items": {"type": "string", "pattern": "^[a-z-]+([.][a-z-]+)+$"}}
      },
      "if": {"properties": {"kind": {"const": "item"}}},
      "then": {"properties": {"id": {"pattern": "#p"}, "item": {"type": "object"}}},
      "else": {"properties": {"id": {"pattern": "^[^#]*$"}}},
      "$defs": {
        "document": {
          "description": "The file.",
          "type": "object",
          "required": ["path", "sha256", "bytes", "mediaType", "charset"],
          "properties": {
            "path": {"description": "<source>/<relative path>", "type": "string", "minLength": 1},
            "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "bytes": {"type": "integer", "minimum": 0},
            "mediaType": {"type": "string", "pattern": "^[a-z]+/[A-Za-z0-9.+*-]+$"},
            "charset": {
              "description": "As decoded; null where the format says each character itself (PDF).",
              "type": ["string", "null"],
              "minLength": 1
            }
          }
        },
        "municipality": {
          "type": "object",
          "required": ["name", "code"],
          "properties": {
            "name": {"type": "string"},
            "code": {
              "description": "SCB's code: four figures a municipality, two a region.",
              "type": "string",
              "pattern": "^[0-9]{2}([0-9]{2})?$"
            }
          }
        },
        "meeting": {
          "description": "As the document states it; nothing is guessed.",
          "type": "object",
          "required": ["organ", "date", "time", "place", "sections"],
          "properties": {
            "organ": {"type": ["string", "null"]},
            "date": {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "time": {"type": ["string", "null"]},
            "place": {"type": ["string", "null"]},
            "sections": {"type": ["string", "null"]},
            "chair": {"type": "array", "items": {"$ref": "#/$defs/attendee"}},
            "secretary": {"type": "array", "items": {"$ref": "#/$defs/attendee"}},
            "adjusters": {"type": "array", "items": {"$ref": "#/$defs/attendee"}},
            "present": {"type": "array", "items": {"$ref": "#/$defs/attendee"}},
            "substitutes": {"type": "array", "items": {"$ref": "#/$defs/attendee"}},
            "others": {"type": "array", "items": {"$ref": "#/$defs/attendee"}},
            "absent": {"type": "array", "items": {"$ref": "#/$defs/attendee"}},
            "adjusted": {
              "description": "The day on which the minutes were approved.",
              "type": ["string", "null"],
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
            },
            "notice": {"oneOf": [{"$ref": "#/$defs/notice"}, {"type": "null"}]}
          }
        },
        "notice": {
          "description": "The notice (anslag) that the minutes are approved.",
          "type": "object",
          "required": ["posted", "removed", "appealUntil"],
          "properties": {
            "posted": {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "removed": {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "appealUntil": {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
          }
        },
        "attendee": {
          "description": "Somebody at a meeting; the § for which, as a list of numbers and ranges.",
          "type": "object",
          "required": ["name", "party", "role", "sections", "except", "partly", "replaces"],
          "properties": {
            "name": {"type": "string"},
            "party": {"type": ["string", "null"]},
            "role": {"type": ["string", "null"]},
            "sections": {"type": ["string", "null"]},
            "except": {"type": ["string", "null"]},
            "partly": {"type": ["string", "null"]},
            "replaces": {"type": ["string", "null"]}
          }
        },
        "pages": {
          "description": "The pages of a PDF that the text begins and ends on; the first is 1.",
          "type": "object",
          "required": ["first", "last"],
          "properties": {
            "first": {"type": "integer", "minimum": 1},
            "last": {"type": "integer", "minimum": 1}
          }
        },
        "person": {
          "type": "object",
          "required": ["name", "party"],
          "description": "A member, or a whole party without a name.",
          "properties": {"name": {"type": ["string", "null"]}, "party": {"type": ["string", "null"]}}
        },
        "vote": {
          "type": "object",
          "required": ["yes", "no", "abstain", "absent", "yesMeans", "noMeans", "lists", "consistent"],
          "properties": {
            "yes": {"type": ["integer", "null"], "minimum": 0},
            "no": {"type": ["integer", "null"], "minimum": 0},
            "abstain": {"type": ["integer", "null"], "minimum": 0},
            "absent": {"type": ["integer", "null"], "minimum": 0},
            "yesMeans": {"type": ["string", "null"]},
            "noMeans": {"type": ["string", "null"]},
            "lists": {
              "type": "object",
              "required": ["yes", "no", "abstain", "absent"],
              "properties": {
                "yes": {"type": "array", "items": {"$ref": "#/$defs/person"}},
                "no": {"type": "array", "items": {"$ref": "#/$defs/person"}},
                "abstain": {"type": "array", "items": {"$ref": "#/$defs/person"}},
                "absent": {"type": "array", "items": {"$ref": "#/$defs/person"}}
              }
            },
            "castingVote": {"description": "Whether the chair's vote decided.", "type": "boolean"},
            "consistent": {"type": ["boolean", "null"]}
          }
        },
        "decision": {
          "type": "object",
          "required": ["text", "outcome"],
          "properties": {
            "text": {"type": "string"},
            "outcome": {
              "enum": [
                "approved",
                "rejected",
                "referredBack",
                "tabled",
                "noted",
                "answered",
                "adopted",
                "elected",
                "other"
              ]
            }
          }
        },
        "reservation": {
          "type": "object",
          "required": ["by", "text"],
          "properties": {
            "by": {"type": "array", "items": {"$ref": "#/$defs/person"}},
            "text": {"type": ["string", "null"]}
          }
        },
        "item": {
          "description": "A § item of minutes, or the case that an official's letter treats.",
          "type": "object",
          "required": [
            "section",
            "organ",
            "key",
            "caseNumbers",
            "decision",
            "proposal",
            "decisions",
            "votes",
            "reservations",
            "recipients"
          ],
          "properties": {
            "section": {"description": "\"41\", \"41 a\"; null for an official's letter.", "type": ["string", "null"], "minLength": 1},
            "organ": {"type": ["string", "null"]},
            "key": {
              "description": "The item meant: <municipality code>/<organ>/<date>/<§>, ? for a part not known.",
              "type": ["string", "null"],
              "pattern": "^[^/]+/[^/]+/[^/]+/[^/]+$"
            },
            "caseNumbers": {
              "type": "array",
              "items": {"type": "string", "pattern": "^([^ ](.*[^ ])? )?[0-9]{4}/[0-9]+(-[0-9]+)?$"}
            },
            "decision": {"type": ["string", "null"]},
            "proposal": {"type": ["string", "null"]},
            "decisions": {"type": "array", "items": {"$ref": "#/$defs/decision"}},
            "motions": {"description": "Yrkanden.", "type": "array", "items": {"$ref": "#/$defs/reservation"}},
            "votes": {"type": "array", "items": {"$ref": "#/$defs/vote"}},
            "reservations": {"type": "array", "items": {"$ref": "#/$defs/reservation"}},
            "recipients": {"type": "array", "items": {"type": "string"}}
          }
        },
        "part": {
          "description": "A headed section of the text, heading included.",
          "type": "object",
          "required": ["role", "heading", "start", "end"],
          "properties": {
            "role": {
              "enum": [
                "proposal",
                "decision",
                "summary",
                "background",
                "documents",
                "motions",
                "order",
                "vote",
                "reservation",
                "statement",
                "recipients",
                "attendance",
                "other"
              ]
            },
            "heading": {"type": "string"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0}
          }
        },
        "dateEntity": {
          "type": "object",
          "required": ["type", "start", "end", "text", "value", "from", "to"],
          "properties": {
            "type": {"const": "date"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "text": {"type": "string", "minLength": 1},
            "value": {
              "description": "EDTF (ISO 8601-2): day, month, year, season (21-24), quarter (33-36), half-year (40-41) or an interval.",
              "type": ["string", "null"],
              "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|\\.\\.))?$"
            },
            "reason": {"type": "string", "minLength": 1},
            "from": {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "to": {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "inferred": {"description": "Year or month came from context.", "const": true}
          }
        },
        "sectionEntity": {
          "type": "object",
          "required": ["type", "start", "end", "text", "value", "organ", "date", "key"],
          "properties": {
            "type": {"const": "section"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "text": {"type": "string", "minLength": 1},
            "value": {
              "description": "§ 98, § 41 a, or a range § 55-65.",
              "type": ["string", "null"],
              "pattern": "^§ [0-9]+( ?[a-zåäö])?(-[0-9]+( ?[a-zåäö])?)?$"
            },
            "reason": {"type": "string", "minLength": 1},
            "organ": {"type": ["string", "null"]},
            "date": {"type": ["string", "null"]},
            "key": {
              "description": "The item meant: <municipality code>/<organ>/<date>/<§>, ? for a part not known.",
              "type": ["string", "null"],
              "pattern": "^[^/]+/[^/]+/[^/]+/[^/]+$"
            }
          }
        },
        "caseNumberEntity": {
          "type": "object",
          "required": ["type", "start", "end", "text", "value"],
          "properties": {
            "type": {"const": "caseNumber"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "text": {"type": "string", "minLength": 1},
            "value": {
              "description": "PREFIX YYYY/N, without prefix YYYY/N; -D for a document of the case.",
              "type": ["string", "null"],
              "pattern": "^([^ ](.*[^ ])? )?[0-9]{4}/[0-9]+(-[0-9]+)?$"
            },
            "reason": {"type": "string", "minLength": 1},
            "classification": {"description": "Code of the diarieplan.", "type": "string"}
          }
        },
        "statuteEntity": {
          "type": "object",
          "required": ["type", "start", "end", "text", "value", "sfs", "chapter", "section", "piece", "item"],
          "properties": {
            "type": {"const": "statute"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "text": {"type": "string", "minLength": 1},
            "value": {
              "description": "2017:725 5 kap. 67 §, 1990:52 14 §, 2017:725; the name in lower case where the SFS number is not known.",
              "type": ["string", "null"],
              "minLength": 1
            },
            "reason": {"type": "string", "minLength": 1},
            "sfs": {"type": ["string", "null"]},
            "chapter": {"type": ["string", "null"]},
            "section": {"type": ["string", "null"]},
            "piece": {"type": ["string", "null"]},
            "item": {"type": ["string", "null"]}
          }
        },
        "organEntity": {
          "type": "object",
          "required": ["type", "start", "end", "text", "value"],
          "properties": {
            "type": {"const": "organ"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "text": {"type": "string", "minLength": 1},
            "value": {
              "description": "Political body: definite nominative, lower case, in full.",
              "type": ["string", "null"],
              "minLength": 1
            },
            "reason": {"type": "string", "minLength": 1}
          }
        },
        "administrationEntity": {
          "type": "object",
          "required": ["type", "start", "end", "text", "value"],
          "properties": {
            "type": {"const": "administration"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "text": {"type": "string", "minLength": 1},
            "value": {
              "description": "Förvaltning, in the form of organ.",
              "type": ["string", "null"],
              "minLength": 1
            },
            "reason": {"type": "string", "minLength": 1}
          }
        },
        "personEntity": {
          "type": "object",
          "required": ["type", "start", "end", "text", "value", "party", "role"],
          "properties": {
            "type": {"const": "person"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "text": {"type": "string", "minLength": 1},
            "value": {"type": ["string", "null"], "minLength": 1},
            "reason": {"type": "string", "minLength": 1},
            "party": {"type": ["string", "null"]},
            "role": {"type": ["string", "null"]}
          }
        },
        "amountEntity": {
          "type": "object",
          "required": ["type", "start", "end", "text", "value"],
          "properties": {
            "type": {"const": "amount"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "text": {"type": "string", "minLength": 1},
            "value": {"description": "Kronor.", "type": ["string", "null"], "pattern": "^-?[0-9]+$"},
            "reason": {"type": "string", "minLength": 1}
          }
        },
        "personalNumberEntity": {
          "type": "object",
          "required": ["type", "start", "end", "text", "value", "kind"],
          "properties": {
            "type": {"const": "personalNumber"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "text": {"type": "string", "minLength": 1},
            "value": {"enum": ["masked", null]},
            "reason": {"type": "string", "minLength": 1},
            "kind": {"enum": ["personnummer", "samordningsnummer"]}
          }
        },
        "entity": {
          "description": "text[start:end] of the record's text is the entity's text; offsets count Unicode code points. Without a value there is a reason.",
          "oneOf": [
            {"$ref": "#/$defs/dateEntity"},
            {"$ref": "#/$defs/sectionEntity"},
            {"$ref": "#/$defs/caseNumberEntity"},
            {"$ref": "#/$defs/statuteEntity"},
            {"$ref": "#/$defs/organEntity"},
            {"$ref": "#/$defs/administrationEntity"},
            {"$ref": "#/$defs/personEntity"},
            {"$ref": "#/$defs/amountEntity"},
            {"$ref": "#/$defs/personalNumberEntity"}
          ],
          "if": {"properties": {"value": {"type": "null"}}},
          "then": {"required": ["reason"]}
        }
      }
    }

    """#
}
