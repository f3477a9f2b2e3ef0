internal import Documents

/// What a person can do about a reason code; `docs/exit-codes-and-reasons.md` says it at more length.
package enum Remedies {
  private static let byReason: [String: String] = [
    DocumentError.Code.unreadable.rawValue: "Look for a failing disk or network folder; the next run tries again.",
    DocumentError.Code.permission.rawValue: "Let the account of the run read them, or leave them out with \"exclude\".",
    DocumentError.Code.tooLarge.rawValue: "Raise \"maxBytes\" of \"fetch\", or leave them out with \"exclude\".",
    DocumentError.Code.notRegular.rawValue: "Leave them out with \"exclude\".",
    DocumentError.Code.symbolicLink.rawValue: "Name the folder behind the link as a source, or use \"exclude\".",
    DocumentError.Code.unstable.rawValue: "They were being written; the next run tries again.",
    DocumentError.Code.vanished.rawValue: "They were removed during the run; nothing to do.",
    DocumentError.Code.binary.rawValue: "They hold no text; leave them out with \"exclude\".",
    DocumentError.Code.unsupported.rawValue: "Add them as HTML or text, or leave them out with \"exclude\".",
    DocumentError.Code.undecodable.rawValue: "Save them again as UTF-8.",
    DocumentError.Code.parseIncomplete.rawValue: "Look with \"diarium inspect FILE --stage cleanup\".",
    DocumentError.Code.forgotten.rawValue: "Remove the files; to have one back, take its line out of forgotten.jsonl.",
    DocumentError.Code.timeout.rawValue: "Raise \"seconds\" of \"limits\", or leave them out with \"exclude\".",
    DocumentError.Code.memory.rawValue: "Raise \"megabytes\" of \"limits\", or leave them out with \"exclude\".",
    DocumentError.Code.crash.rawValue: "Report it, if you can with the file; the next run tries again.",
    DocumentError.Code.limit.rawValue: "Look with \"diarium inspect FILE --stage cleanup\"; split the document.",
    DocumentError.Code.damaged.rawValue:
      "Get the files again from where they came from; an office program may repair them.",
    DocumentError.Code.encrypted.rawValue: "Save them without a password, or leave them out with \"exclude\".",
    DocumentError.Code.archiveLimit.rawValue:
      "They may be made to harm; if not, save them again with an office program.",
    DocumentError.Code.xmlEntity.rawValue: "They may be made to harm; if not, save them again with an office program.",
    DocumentError.Code.toolMissing.rawValue: "Install the program that the detail names.",
    DocumentError.Code.toolFailed.rawValue: "Save them as DOCX, ODT or text; the program that reads them could not.",
    DocumentError.Code.noTextLayer.rawValue: "They are scans or drawings; set \"ocr\" of \"stages\" to read them.",
  ]

  package static func remedy(for reason: String) -> String? { byReason[reason] }
}
