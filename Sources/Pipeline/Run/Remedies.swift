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
    DocumentError.Code.limit.rawValue: "Look with \"diarium inspect FILE --stage cleanup\"; split the document.",
    DocumentError.Code.encrypted.rawValue: "Save them without a password.",
    DocumentError.Code.damaged.rawValue: "Fetch them again; where they open elsewhere, save them anew.",
    DocumentError.Code.noTextLayer.rawValue: "They are scans or drawings; read them with OCR and add the result.",
  ]

  package static func remedy(for reason: String) -> String? { byReason[reason] }
}
